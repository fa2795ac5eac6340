import { type Audience, err, type InTurn, ok, type Result } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { type Questionnaire, questionnaireFor } from '@miroir/campaign';
import {
  acceptEpoch,
  acceptSnapshot,
  type ChainRules,
  type Expectations,
  type OpenedSnapshot,
  openSealed,
  type RefusalReason,
  type SnapshotChain,
} from '@miroir/exchange';
import type { PortalSource } from '@miroir/exchange/comparison-config';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import { restoreChain } from './restore-chain.ts';
import type { Publication } from './rounds.ts';

/** One portal's chain as the comparison remembers it: the whole of every publication, and the cohorts of the last two a round. */
export interface ChainMemory {
  readonly audience: Audience;
  state(): SnapshotChain;
  /** Accepted publications of a round, oldest first. */
  published(round: string): readonly Publication[];
  /** The last two accepted of a round, oldest first: what is shown, and what it is compared with. */
  lastTwo(round: string): readonly OpenedSnapshot[];
  /** A publication of old with all its figures, opened again from what is stored; null for one that never was. */
  held(publication: Pick<Publication, 'epoch' | 'serial'>): Promise<OpenedSnapshot | null>;
  /** Verifies, decides, stores. Concurrent calls take turns. */
  take(sealed: string): Promise<Result<{ news: boolean }, { reason: RefusalReason; epoch: number | null }>>;
  /** A person accepts that the portal starts again after a restore. */
  restart(epoch: number): Promise<Result<null, 'old-epoch'>>;
}

interface ChainMemoryInput {
  readonly audience: Audience;
  readonly campaign: Campaign;
  readonly fingerprint: string;
  readonly source: PortalSource;
  readonly store: SnapshotStore;
  /** Both portals' publications one after the other: opened, a large one takes many times its length of memory. */
  readonly inTurn: InTurn;
}

/**
 * Goes on from what was stored. See {@link restoreChain}.
 * @throws Error when stored bytes no longer verify.
 */
export async function openChain(input: ChainMemoryInput): Promise<ChainMemory> {
  const { audience, campaign, source, store, inTurn } = input;
  const questionnaire: Questionnaire = questionnaireFor(campaign, audience);
  const rules: ChainRules = {
    audience,
    campaign: campaign.id,
    questionnaires: new Map([[input.fingerprint, questionnaire]]),
  };
  const open = (sealed: string) => openSnapshot(sealed, source.boxKeys, { audience, campaign: campaign.id });
  const restored = await restoreChain({ audience, campaign: campaign.id, store, open });
  const { rounds } = restored;
  let { state, order } = restored;
  const { restartEpoch } = await store.contact(audience);
  const restarted = restartEpoch === null ? null : acceptEpoch(state, restartEpoch);
  if (restarted?.ok) state = restarted.value;

  async function takeNow(sealed: string) {
    const opened = await open(sealed);
    if (!opened.ok) return err({ reason: opened.error, epoch: null });
    const decided = acceptSnapshot(state, opened.value, rules);
    if (!decided.ok) return err({ reason: decided.error, epoch: opened.value.header.epoch });
    if (!decided.value.news) return ok({ news: false });
    const { epoch, serial } = opened.value.header;
    await store.addSnapshot({ _id: `${audience}/${epoch}/${serial}`, audience, order: order + 1, sealed });
    if (state.restarting) await store.setContact(audience, { restartEpoch: null });
    order += 1;
    state = decided.value.state;
    rounds.add(opened.value);
    return ok({ news: true });
  }
  return {
    audience,
    state: () => state,
    published: (round) => rounds.of(round).published,
    lastTwo: (round) => rounds.of(round).lastTwo,
    held: async ({ epoch, serial }) => snapshotIn(await store.sealed(audience, epoch, serial), open),
    take: (sealed) => inTurn(() => takeNow(sealed)),
    restart: (epoch) =>
      inTurn(async () => {
        const next = acceptEpoch(state, epoch);
        if (!next.ok) return err(next.error);
        await store.setContact(audience, { restartEpoch: epoch });
        state = next.value;
        return ok(null);
      }),
  };
}

/** Opens what must be a snapshot. */
async function openSnapshot(
  sealed: string,
  keys: PortalSource['boxKeys'],
  expected: Expectations,
): Promise<Result<OpenedSnapshot, RefusalReason>> {
  const opened = await openSealed(sealed, keys, expected);
  if (!opened.ok) return opened;
  return opened.value.kind === 'snapshot' ? ok(opened.value) : err('wrong-type');
}

async function snapshotIn(
  sealed: string | null,
  open: (sealed: string) => ReturnType<typeof openSnapshot>,
): Promise<OpenedSnapshot | null> {
  const opened = sealed === null ? null : await open(sealed);
  return opened?.ok ? opened.value : null;
}
