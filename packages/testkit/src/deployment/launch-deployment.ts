import type { Audience, Clock, EngineVersion, Random } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { type ChainId, generateSealKeys, type SealKeys } from '@miroir/exchange';
import { type Invitation, importPeople, type Launched, launchPortal, type PersonRow } from '@miroir/launch';
import type { PortalRole, RoundTarget } from '@miroir/portal';
import { engine } from '@miroir/sentiment/shipped';
import { type Places, placesOf } from './places.ts';
import { unlaunched } from './unlaunched.ts';

/** One audience's portal as launch froze it, in a private temporary folder; nothing of it runs yet. */
export interface Deployment {
  /** The temporary folder: the target's data folder lies in it. */
  readonly root: string;
  readonly target: RoundTarget;
  readonly campaign: Campaign;
  readonly ports: Readonly<Record<PortalRole, number>>;
  readonly origins: Places;
  readonly launched: Launched;
  readonly invitations: readonly Invitation[];
  remove(): Promise<void>;
}

export interface DeploymentOptions {
  readonly audience: Audience;
  readonly campaign: Campaign;
  readonly clock: Clock;
  /** Whom the roll invites; absent behind an open link. */
  readonly people?: readonly PersonRow[];
  readonly releaseEverySeconds?: number | null;
  /** Whose bulletins it believes; a seal of nobody's unless told. */
  readonly comparisonKeys?: SealKeys;
  readonly random?: Random;
  /** Whether the campaign's space opens, where it has one. */
  readonly space?: boolean;
  /** What it is launched with; the one that ships unless told. */
  readonly engine?: EngineVersion;
}

/** What the comparison pulls of a deployment: the round that was launched. */
export function chainOf({ campaign, launched }: Pick<Deployment, 'campaign' | 'launched'>): ChainId {
  return { campaign: campaign.id, round: launched.round };
}

/** Imports the people and launches, by the functions the command calls. @throws Error quoting the faults. */
export async function launchDeployment(options: DeploymentOptions): Promise<Deployment> {
  const { audience, campaign, clock, random = systemRandom } = options;
  const { root, target, ports, origins: all, remove } = await unlaunched(audience);
  const { roll, box, space } = all;
  const origins = options.space === true ? { roll, box, space } : { roll, box };
  if (options.people !== undefined) {
    const imported = await importPeople(target, options.people);
    if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  }
  const launched = await launchPortal(target, {
    campaign,
    origins,
    releaseEverySeconds: options.releaseEverySeconds ?? null,
    comparisonKey: (options.comparisonKeys ?? generateSealKeys()).publicKey,
    engine: options.engine ?? engine,
    clock,
    random,
  });
  if (!launched.ok) throw new Error(JSON.stringify(launched.error));
  const { name, invitations } = launched.value;
  return {
    root,
    target: { ...target, round: name },
    campaign,
    ports,
    origins: placesOf(origins, name),
    launched: launched.value,
    invitations,
    remove,
  };
}
