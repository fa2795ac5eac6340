import { setImmediate as yieldToRequests } from 'node:timers/promises';
import { type Clock, err, ok, type Random, type Result } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import {
  applyPlan,
  emptyTallies,
  floorToFives,
  foldEntered,
  type Pending,
  planRelease,
  type ReleasePlan,
  type ReleaseRule,
} from '@miroir/insight';
import type { SentimentEngine } from '@miroir/sentiment';
import type { AnswerDocument, CommittedRelease, Entering } from '../box-documents.ts';
import { recoverReleases } from './recover-releases.ts';
import { batchSize, type ReleaseStore } from './release-store.ts';
import { scoreSheet } from './score-sheet.ts';

/** Everything a release is prepared from; the same in the server and in the command line. */
export interface ReleaseContext {
  readonly store: ReleaseStore;
  readonly rule: ReleaseRule;
  readonly questionnaire: Questionnaire;
  readonly engine: SentimentEngine;
  readonly epoch: number;
  readonly clock: Clock;
  readonly random: Random;
  /** Builds and signs the snapshot of what is about to be committed. */
  readonly seal: (draft: ReleaseDraft) => Promise<{ sealed: string; head: string }>;
  /** Rewrites the file without traces of the order of arrival. */
  readonly compact: () => Promise<void>;
}

/** A release before it is sealed. */
export interface ReleaseDraft extends Omit<CommittedRelease, 'sealed' | 'head'> {
  readonly previous: string | null;
  readonly plan: ReleasePlan;
}

export type ReleaseFault = 'busy' | 'overtaken' | 'round-final';

/** How long a preparation may be silent before another process takes over, in milliseconds. */
const leaseMs = 30_000;

/**
 * One release, crash-safe: (1) stage, in batches of their own, what would be published, (2) commit by one
 * single-document update that holds tallies and sealed snapshot, (3) carry over what was staged. Before (2) nothing is published; after
 * (2) everything is, and whoever starts next finishes (3). A process that lost its lease cannot commit, because
 * the next one has deleted its attempt.
 */
export async function runRelease(
  context: ReleaseContext,
  options: { atClose: boolean },
): Promise<Result<CommittedRelease, ReleaseFault>> {
  const { store, clock, random } = context;
  const attempt = Buffer.from(random.bytes(12)).toString('hex');
  const renew = (): Promise<boolean> => store.acquire(attempt, clock.now(), clock.now() + leaseMs);
  if (!(await renew())) return err('busy');
  try {
    await store.begin(attempt);
    await recoverReleases(store, renew);
    const last = await store.last();
    if (last?.final === true) return err('round-final');
    const first = last === null || last.tallies.whole.n === 0;
    const prepared = await prepare(context, { atClose: options.atClose, first, renew });
    if (!(await renew())) return err('overtaken');
    for (let start = 0; start < prepared.entering.length; start += batchSize) {
      await store.stage(attempt, start, prepared.entering.slice(start, start + batchSize));
      if (!(await renew())) return err('overtaken');
      await yieldToRequests();
    }
    const draft = draftOf(context, { plan: prepared.plan, last, atClose: options.atClose });
    const { previous: _previous, plan: _plan, ...figures } = draft;
    const committed: CommittedRelease = { ...figures, ...(await context.seal(draft)) };
    if (!(await store.commit(attempt, committed))) return err('overtaken');
    await recoverReleases(store, renew);
    await settle(store, prepared);
    await context.compact();
    return ok(committed);
  } finally {
    await store.giveUp(attempt);
  }
}

interface Prepared {
  readonly plan: ReleasePlan;
  readonly entering: readonly Entering[];
  /** Pending people for whom nothing is left to publish. */
  readonly settled: readonly { id: string; digest: string }[];
}

async function prepare(
  context: ReleaseContext,
  step: { atClose: boolean; first: boolean; renew: () => Promise<boolean> },
): Promise<Prepared> {
  const pending: Pending[] = [];
  const states = new Map<string, Pick<AnswerDocument, 'digest' | 'mark'>>();
  for await (const page of context.store.pending()) {
    for (const document of page) {
      pending.push(pendingOf(context, document));
      const { digest, mark } = document;
      states.set(document._id, { digest, ...(mark === undefined ? {} : { mark }) });
    }
    await yieldToRequests();
  }
  await step.renew();
  const plan = planRelease({ ...context.rule, atClose: step.atClose, firstRelease: step.first, pending });
  await yieldToRequests();
  const next = new Map(plan.entering.map((entry) => [entry.key, entry.next]));
  const left = whatIsLeft(
    context,
    pending.map((person) => ({ ...person, entered: next.get(person.key) ?? person.entered })),
  );
  const entering: Entering[] = [];
  const settled: { id: string; digest: string }[] = [];
  for (const { key: id } of pending) {
    const value = next.get(id);
    const { digest = '', mark: from = null } = states.get(id) ?? {};
    const complete = !left.has(id);
    const to = Buffer.from(context.random.bytes(6)).toString('base64url');
    if (value !== undefined) entering.push({ id, digest, value, complete, from, to });
    else if (complete) settled.push({ id, digest });
  }
  // In the order of the hashes: a copy of the batch tells nothing of the order of arrival.
  entering.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { plan, entering, settled };
}

function pendingOf(context: ReleaseContext, document: AnswerDocument): Pending {
  const { _id: key, cohort, latest, published } = document;
  const scored = latest === null ? null : scoreSheet(context.questionnaire, latest, context.engine);
  return { key, cohort, entered: published, latest: scored };
}

/**
 * People of whom something still is not counted: those whom a release without any threshold would change. They stay
 * pending; for the others nothing is left to publish.
 */
function whatIsLeft({ rule }: ReleaseContext, pending: readonly Pending[]): Set<string> {
  const open = planRelease({ ...rule, k: 1, commentsK: 1, atClose: false, firstRelease: false, pending });
  return new Set(open.entering.map(({ key }) => key));
}

async function settle(store: ReleaseStore, { settled }: Prepared): Promise<void> {
  for (let start = 0; start < settled.length; start += batchSize) {
    await store.settle(settled.slice(start, start + batchSize));
  }
}

function draftOf(
  context: ReleaseContext,
  step: { plan: ReleasePlan; last: CommittedRelease | null; atClose: boolean },
): ReleaseDraft {
  const { plan, last, atClose } = step;
  const serial = (last?.serial ?? 0) + 1;
  const parts = { ...last?.parts };
  for (const [part, people] of Object.entries(plan.changes.parts))
    if ((people ?? 0) > 0) parts[part] = serial;
  return {
    serial,
    epoch: context.epoch,
    releasedAt: context.clock.now(),
    atClose,
    final: atClose,
    tallies: applyPlan(last?.tallies ?? emptyTallies(context.rule), plan),
    parts,
    waiting: floorToFives(plan.waitingPeople),
    withheld: atClose ? plan.withheldPeople : null,
    previous: last?.head ?? null,
    plan,
  };
}

/** Folds every published state from nothing: equal, at all times, to the running sums of the last release. */
export async function recount(
  context: Pick<ReleaseContext, 'store' | 'rule'>,
): Promise<ReturnType<typeof foldEntered>> {
  const carried = new Map<string, Entering>();
  for await (const { attempt, entries } of context.store.staged()) {
    if (await context.store.isCommitted(attempt)) for (const entry of entries) carried.set(entry.id, entry);
  }
  const people: { cohort: string; entered: AnswerDocument['published'] }[] = [];
  for await (const page of context.store.all()) {
    for (const { _id, cohort, published, mark } of page) {
      const entry = carried.get(_id);
      const isBefore = entry !== undefined && entry.from === (mark ?? null);
      people.push({ cohort, entered: isBefore ? entry.value : published });
    }
  }
  return foldEntered(context.rule, people);
}
