import { type Audience, err, type InTurn, ok, type Result } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { type Questionnaire, questionnaireFor } from '@miroir/campaign';
import {
  acceptEpoch,
  acceptSnapshot,
  type ChainRules,
  emptyChain,
  type OpenedSnapshot,
  openSealed,
  type RefusalReason,
  type SnapshotBody,
  type SnapshotChain,
} from '@miroir/exchange';
import type { PortalSource } from '@miroir/exchange/comparison-config';
import type { Tally } from '@miroir/insight';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';

/** An accepted publication with what a line over time needs: the figures of the whole, without those of its cohorts. */
export interface Publication {
  readonly epoch: number;
  readonly serial: number;
  /** Whether it is the last of its round. */
  readonly atClose: boolean;
  readonly whole: Tally;
  /** What each question was, for lines that join only what is the same. */
  readonly questions: SnapshotBody['questions'];
  readonly releasedAt: string;
  readonly n: number;
  readonly hash: string;
}

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
 * Opens again what was stored, so that a file tampered with at rest is noticed at start.
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
  const open = (sealed: string) => openSealed(sealed, source.boxKeys, { audience, campaign: campaign.id });
  let state: SnapshotChain = emptyChain;
  let order = 0;
  const rounds = createRounds();
  for await (const stored of store.snapshots(audience)) {
    const opened = await open(stored.sealed);
    if (!opened.ok || opened.value.kind !== 'snapshot')
      throw new Error(
        `Stored snapshot ${stored._id} no longer verifies: ${opened.ok ? 'wrong-type' : opened.error}`,
      );
    const { header, hash } = opened.value;
    const hashes = header.epoch === state.epoch ? state.hashes : {};
    state = {
      epoch: header.epoch,
      hashes: { ...hashes, [header.serial]: hash },
      head: opened.value,
      restarting: false,
    };
    rounds.add(opened.value);
    order = stored.order;
  }
  const { restartEpoch } = await store.contact(audience);
  const restarted = restartEpoch === null ? null : acceptEpoch(state, restartEpoch);
  if (restarted?.ok) state = restarted.value;

  async function takeNow(sealed: string) {
    const opened = await open(sealed);
    if (!opened.ok) return err({ reason: opened.error, epoch: null });
    if (opened.value.kind !== 'snapshot') return err({ reason: 'wrong-type' as const, epoch: null });
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

async function snapshotIn(
  sealed: string | null,
  open: (sealed: string) => ReturnType<typeof openSealed>,
): Promise<OpenedSnapshot | null> {
  const opened = sealed === null ? null : await open(sealed);
  return opened?.ok && opened.value.kind === 'snapshot' ? opened.value : null;
}

interface Round {
  readonly published: readonly Publication[];
  readonly lastTwo: readonly OpenedSnapshot[];
}

/** Equal values share one copy: a year of releases asks the same questions. */
function createInterned<T>(): (value: T) => T {
  const kept = new Map<string, T>();
  return (value) => {
    const text = JSON.stringify(value);
    const known = kept.get(text) ?? value;
    kept.set(text, known);
    return known;
  };
}

/** What is kept of each round. A year of large figures would not fit: only the last two keep their cohorts. */
function createRounds(): { of(round: string): Round; add(snapshot: OpenedSnapshot): void } {
  const rounds = new Map<string, Round>();
  const asked = createInterned<SnapshotBody['questions']>();
  const of = (round: string): Round => rounds.get(round) ?? { published: [], lastTwo: [] };
  return {
    of,
    add(snapshot) {
      const { header, body, hash } = snapshot;
      const { published, lastTwo } = of(header.round);
      const { epoch, serial } = header;
      const { releasedAt, atClose, whole } = body;
      const line = { epoch, serial, releasedAt, atClose, n: whole.n, hash, whole };
      const publication = { ...line, questions: asked(body.questions) };
      rounds.set(header.round, {
        published: [...published, publication],
        lastTwo: [...lastTwo.slice(-1), snapshot],
      });
    },
  };
}
