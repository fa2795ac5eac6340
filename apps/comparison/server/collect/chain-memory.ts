import { err, type InTurn, ok, type Result } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import {
  acceptEpoch,
  acceptSnapshot,
  type Expectations,
  type OpenedSnapshot,
  openSealed,
  type RefusalReason,
  type SnapshotChain,
} from '@miroir/exchange';
import type { PortalSource } from '@miroir/exchange/comparison-config';
import type { ChainKey } from '../snapshots/chain-key.ts';
import { type SnapshotStore, snapshotId } from '../snapshots/snapshot-store.ts';
import type { Publication, Publications } from './publications.ts';
import { restoreChain } from './restore-chain.ts';

/** Why sealed bytes were refused, with the epoch they came with. */
export interface Refused {
  readonly reason: RefusalReason;
  readonly epoch: number | null;
}

/** What one side publishes in one round, as the comparison remembers it: the whole of every publication, and the cohorts of the last two. */
export interface ChainMemory extends Pick<Publications, 'lastTwo'> {
  readonly chain: ChainKey;
  state(): SnapshotChain;
  /** Accepted publications, oldest first. */
  published(): readonly Publication[];
  /** A publication of old with all its figures, opened again from what is stored; null for one that never was. */
  held(publication: Pick<Publication, 'epoch' | 'serial'>): Promise<OpenedSnapshot | null>;
  /** Verifies, decides, stores. Concurrent calls take turns. */
  take(sealed: string): Promise<Result<{ news: boolean }, Refused>>;
  /** A person accepts that the portal starts again after a restore. */
  restart(epoch: number): Promise<Result<null, 'old-epoch'>>;
}

interface ChainMemoryInput {
  readonly chain: ChainKey;
  readonly source: PortalSource;
  readonly store: SnapshotStore;
  /** What this side may have been asked in the round, by fingerprint: one, once either side has published. */
  readonly questionnaires: () => ReadonlyMap<string, Questionnaire>;
  /** Publications one after the other: opened, a large one takes many times its length of memory. */
  readonly inTurn: InTurn;
}

/**
 * Goes on from what was stored. See {@link restoreChain}.
 * @throws Error when stored bytes no longer verify.
 */
export async function openChain(input: ChainMemoryInput): Promise<ChainMemory> {
  const { chain, source, store, inTurn, questionnaires } = input;
  const { audience, campaign } = chain;
  const open = (sealed: string) => openSnapshot(sealed, source.boxKeys, chain);
  const restored = await restoreChain({ chain, store, open });
  const { publications } = restored;
  let { state, order } = restored;
  const restartEpoch = await store.restart(chain);
  const restarted = restartEpoch === null ? null : acceptEpoch(state, restartEpoch);
  if (restarted?.ok) state = restarted.value;

  async function takeNow(sealed: string) {
    const opened = await open(sealed);
    if (!opened.ok) return err({ reason: opened.error, epoch: null });
    const rules = { audience, campaign, questionnaires: questionnaires() };
    const decided = acceptSnapshot(state, opened.value, rules);
    if (!decided.ok) return err({ reason: decided.error, epoch: opened.value.header.epoch });
    if (!decided.value.news) return ok({ news: false });
    const { epoch, serial } = opened.value.header;
    const { round } = chain;
    const place = { _id: snapshotId(chain, epoch, serial), campaign, round, audience };
    await store.addSnapshot({ ...place, order: order + 1, sealed });
    if (state.restarting) await store.setRestart(chain, null);
    order += 1;
    state = decided.value.state;
    publications.add(opened.value);
    return ok({ news: true });
  }
  return {
    chain,
    state: () => state,
    published: publications.all,
    lastTwo: publications.lastTwo,
    held: async ({ epoch, serial }) => snapshotIn(await store.sealed(chain, epoch, serial), open),
    take: (sealed) => inTurn(() => takeNow(sealed)),
    restart: (epoch) =>
      inTurn(async () => {
        const next = acceptEpoch(state, epoch);
        if (!next.ok) return err(next.error);
        await store.setRestart(chain, epoch);
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
