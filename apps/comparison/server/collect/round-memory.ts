import { type Audience, audiences, type InTurn } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import type { ComparisonConfig } from '@miroir/exchange/comparison-config';
import type { Pair } from '../../contract/figure.ts';
import type { Place } from '../../contract/place.ts';
import type { Definitions } from '../campaigns/definitions.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import { type CalibrationMemory, openCalibration } from './calibration-memory.ts';
import { type ChainMemory, openChain } from './chain-memory.ts';
import { type HeartbeatMemory, openHeartbeats } from './heartbeat-memory.ts';

/** What the comparison holds of one side in one round. */
export interface SideMemory {
  readonly chain: ChainMemory;
  readonly calibration: CalibrationMemory;
  readonly heartbeats: HeartbeatMemory;
}

/** What the comparison holds of one round of one campaign. */
export interface RoundMemory {
  readonly place: Place;
  readonly sides: Pair<SideMemory>;
  /** Of the version of the campaign that the round is asked under; null before either side has published. */
  fingerprint(): string | null;
}

interface RoundMemoryDeps {
  readonly definitions: Definitions;
  readonly config: Pick<ComparisonConfig, 'portals'>;
  readonly store: SnapshotStore;
  readonly inTurn: InTurn;
}

/**
 * Opens what is stored of a round. Both sides are asked under one version of the campaign: what the other side published
 * first, this side's publications must be of too.
 * @throws Error when stored bytes no longer verify
 */
export async function openRound(deps: RoundMemoryDeps, place: Place): Promise<RoundMemory> {
  const { definitions, config, store, inTurn } = deps;
  const chains: Partial<Record<Audience, ChainMemory>> = {};
  const fingerprint = (): string | null => {
    const heads = audiences.map((side) => chains[side]?.state().head?.header.fingerprint ?? null);
    return heads.find((head) => head !== null) ?? null;
  };
  const questionnaires = (audience: Audience) => (): ReadonlyMap<string, Questionnaire> => {
    const launched = fingerprint();
    const versions = definitions
      .of(place.campaign)
      .filter((each) => (launched ?? each.fingerprint) === each.fingerprint)
      .filter(({ campaign }) => campaign.schedule.rounds.some(({ id }) => id === place.round));
    return new Map(versions.map((each) => [each.fingerprint, each.questionnaires[audience]]));
  };
  const openSide = async (audience: Audience): Promise<SideMemory> => {
    const own = { chain: { ...place, audience }, source: config.portals[audience], store, inTurn };
    const asked = { ...own, questionnaires: questionnaires(audience) };
    const chain = await openChain(asked);
    chains[audience] = chain;
    return {
      chain,
      calibration: await openCalibration({ ...asked, last: () => chain.lastTwo().at(-1) ?? null }),
      heartbeats: await openHeartbeats({ ...asked, epoch: () => chain.state().epoch }),
    };
  };
  const sides = { employees: await openSide('employees'), consumers: await openSide('consumers') };
  return { place, sides, fingerprint };
}
