import { setImmediate as yieldToRequests } from 'node:timers/promises';
import type { Entered, Newcomer, ReleasePlan } from '@miroir/insight';
import { overlapped } from './overlap.ts';
import type { ReleaseStore } from './release-store.ts';
import { batchSize, type Staged } from './staged-answers.ts';

/** A newcomer with the state the sheet was drawn from. */
export type Draft = Newcomer & { readonly digest: string };

interface StagingInput {
  readonly store: Pick<ReleaseStore, 'stage' | 'undo'>;
  readonly attempt: string;
  readonly newcomers: readonly Draft[];
  readonly plan: (newcomers: readonly Newcomer[]) => ReleasePlan;
  /** False when another process has taken over. */
  readonly renew: () => Promise<boolean>;
}

/** Rounds of staging before a release gives up: each one leaves out those who changed their answer during the last. */
const mostRounds = 20;

/**
 * Stages who enters, and leaves out who changes the answer while this goes on: the plan is then made again without
 * them, since a batch may have become too small. What is staged at the end is exactly the plan given back; null when
 * another process took over.
 */
export async function stageNewcomers(input: StagingInput): Promise<ReleasePlan | null> {
  const { store, attempt, renew } = input;
  let { newcomers } = input;
  const places = new Map(newcomers.map(({ key }, place) => [key, place]));
  const staged = new Map<string, string>();
  for (let round = 0; round < mostRounds; round++) {
    const plan = input.plan(newcomers);
    await yieldToRequests();
    const wanted = new Map(plan.entering.map(({ key, next }) => [key, next]));
    // Without a second round nobody is staged yet, and nothing need be compared.
    const dropped = [...staged]
      .filter(([key, value]) => value !== written(wanted.get(key)))
      .map(([key]) => key);
    for (const ids of pagesOf(dropped)) {
      await store.undo(attempt, ids);
      for (const id of ids) staged.delete(id);
    }
    const digests = new Map(newcomers.map(({ key, digest }) => [key, digest]));
    const entries = plan.entering
      .filter(({ key }) => !staged.has(key))
      .map(({ key, next }): Staged => ({ id: key, digest: digests.get(key) ?? '', value: next }));
    // In the order of reading, which is that of the hashes that place documents: neighbours are written together, and
    // what is written when tells nothing of the order of arrival.
    entries.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
    const refused = new Set<string>();
    // One page is on its way while the next is made ready.
    for await (const ids of overlapped(pagesOf(entries), (page) => store.stage(attempt, page))) {
      for (const id of ids) refused.add(id);
      if (!(await renew())) return null;
      await yieldToRequests();
    }
    // Who was left out waits like the others.
    if (refused.size === 0) return { ...plan, left: input.newcomers.length - plan.entering.length };
    for (const { id, value } of entries) if (!refused.has(id)) staged.set(id, written(value));
    newcomers = newcomers.filter(({ key }) => !refused.has(key));
  }
  return null;
}

function written(value: Entered | undefined): string {
  return value === undefined ? '' : JSON.stringify(value);
}

/** A list cut into what one command takes. */
export function pagesOf<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / batchSize) }, (_, page) =>
    list.slice(page * batchSize, (page + 1) * batchSize),
  );
}
