import { err, type InTurn, ok, type Result } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import {
  acceptEpoch,
  acceptSpaceSnapshot,
  acceptSpaceTexts,
  emptyChain,
  type OpenedSpaceSnapshot,
  type OpenedSpaceTexts,
  openSealed,
  type PublicSealKey,
  type RefusalReason,
  type SpaceChain,
  spaceRound,
} from '@miroir/exchange';
import type { Refused } from '../collect/chain-memory.ts';
import type { SpaceId, SpaceStore } from './space-store.ts';

/** What the comparison holds of one side's space. */
export interface SpaceMemory {
  readonly id: SpaceId;
  /** The last counts; null before the first. */
  counts(): OpenedSpaceSnapshot | null;
  /** The texts of now; null before the first. */
  texts(): OpenedSpaceTexts | null;
  state(): SpaceChain;
  /** The day on which each idea was first counted, by id. */
  since(): Readonly<Record<string, string>>;
  takeCounts(sealed: string): Promise<Result<{ readonly news: boolean }, Refused>>;
  takeTexts(sealed: string): Promise<Result<{ readonly news: boolean }, Refused>>;
  /** A person accepts that the space starts again after a restore. */
  restart(epoch: number): Promise<Result<null, 'old-epoch'>>;
}

interface SpaceMemoryInput {
  readonly id: SpaceId;
  readonly keys: readonly PublicSealKey[];
  readonly store: SpaceStore;
  /** What this side may have been asked, by fingerprint: every version that is known. */
  readonly questionnaires: () => ReadonlyMap<string, Questionnaire>;
  readonly inTurn: InTurn;
}

type OpenedKind = 'space-snapshot' | 'space-texts';

/**
 * Goes on from what was stored.
 * @throws Error when the stored counts no longer verify
 */
export async function openSpaceMemory(input: SpaceMemoryInput): Promise<SpaceMemory> {
  const { id, keys, store, inTurn, questionnaires } = input;
  const open = async <K extends OpenedKind>(sealed: string, kind: K) => {
    const opened = await openSealed(sealed, keys, { ...id, round: spaceRound });
    if (!opened.ok) return opened;
    return opened.value.kind === kind
      ? ok(opened.value as Extract<typeof opened.value, { kind: K }>)
      : err<RefusalReason>('wrong-type');
  };
  const before = await store.chain(id);
  let since = before?.since ?? {};
  let state = await restored(input, (sealed) => open(sealed, 'space-snapshot'));
  const stored = await store.texts(id);
  const reopened = stored === null ? null : await open(stored, 'space-texts');
  // Left out where they no longer verify: the next pull brings others.
  let texts: OpenedSpaceTexts | null = reopened?.ok ? reopened.value : null;

  async function keep(next: SpaceChain, sealed: string | null): Promise<void> {
    const { epoch, hashes, restarting } = next;
    since = firstDays(next.head, since);
    await store.putChain(id, { epoch, hashes, restarting, since, sealed });
    state = next;
  }

  async function takeCountsNow(sealed: string) {
    const opened = await open(sealed, 'space-snapshot');
    if (!opened.ok) return err({ reason: opened.error, epoch: null });
    const decided = acceptSpaceSnapshot(state, opened.value, { ...id, questionnaires: questionnaires() });
    if (!decided.ok) return err({ reason: decided.error, epoch: opened.value.header.epoch });
    if (decided.value.news) await keep(decided.value.state, sealed);
    return ok({ news: decided.value.news });
  }

  async function takeTextsNow(sealed: string) {
    const opened = await open(sealed, 'space-texts');
    if (!opened.ok) return err({ reason: opened.error, epoch: null });
    const rules = { epoch: state.epoch, questionnaires: questionnaires() };
    const decided = acceptSpaceTexts(texts, opened.value, rules);
    if (!decided.ok) return err({ reason: decided.error, epoch: opened.value.header.epoch });
    if (decided.value.news) await store.putTexts(id, sealed);
    texts = decided.value.texts;
    return ok({ news: decided.value.news });
  }

  return {
    id,
    counts: () => state.head,
    texts: () => texts,
    state: () => state,
    since: () => since,
    takeCounts: (sealed) => inTurn(() => takeCountsNow(sealed)),
    takeTexts: (sealed) => inTurn(() => takeTextsNow(sealed)),
    restart: (epoch) =>
      inTurn(async () => {
        const next = acceptEpoch(state, epoch);
        if (!next.ok) return err(next.error);
        await keep(next.value, (await store.chain(id))?.sealed ?? null);
        return ok(null);
      }),
  };
}

/** Ideas that are counted for the first time are so since the day of these counts. */
function firstDays(
  head: OpenedSpaceSnapshot | null,
  since: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (head === null) return since;
  const { sealedAt, ideas } = head.body;
  return { ...Object.fromEntries(ideas.map(({ id }) => [id, sealedAt.slice(0, 10)])), ...since };
}

async function restored(
  { id, store }: SpaceMemoryInput,
  open: (sealed: string) => Promise<Result<OpenedSpaceSnapshot, RefusalReason>>,
): Promise<SpaceChain> {
  const stored = await store.chain(id);
  if (stored === null) return emptyChain;
  const { sealed, since: _days, ...state } = stored;
  if (sealed === null) return { ...state, head: null };
  const opened = await open(sealed);
  if (!opened.ok)
    throw new Error(`The stored counts of ${id.campaign}/${id.audience} no longer verify: ${opened.error}`);
  return { ...state, head: opened.value };
}
