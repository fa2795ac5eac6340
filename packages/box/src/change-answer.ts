import { setTimeout as wait } from 'node:timers/promises';
import { ok, type Result } from '@miroir/basics';
import type { Sheet } from '@miroir/campaign';
import { type Refusal, refused } from '@miroir/portal';
import type { AnswerDocument } from './box-documents.ts';
import type { BoxStore } from './box-store.ts';

/** What a person asks: a sheet in the place of the state named, or nothing (null). */
export interface AnswerChange {
  /** The names its document may have: of an answer, or of one given with a replacement. */
  readonly ids: readonly string[];
  /** Digest of the state it replaces; empty before the first sheet. */
  readonly replaces: string;
  /** Names the new state. */
  readonly digest: string;
  readonly sheet: Sheet | null;
}

/** `counted`: the answer has entered the figures; it changes no more, and after its withdrawal no other one comes. */
export type AnswerChangeFault = Refusal<'unknown-credential' | 'unavailable' | 'counted' | 'stale-amendment'>;

/** How long a change waits for a release that is about to count the answer or to leave it, in milliseconds. */
const patience = { step: 100, most: 15_000 };

/**
 * Replaces exactly the state that was named; the same change again is the same answer. What a release is about to count
 * waits for the release's end: an acknowledged amendment is never one that the figures pass over.
 */
export async function changeAnswer(
  store: Pick<BoxStore, 'find' | 'replace' | 'erase'>,
  change: AnswerChange,
): Promise<Result<{ digest: string }, AnswerChangeFault>> {
  for (const id of change.ids) {
    for (let waited = 0; ; waited += patience.step) {
      if (await write(store, id, change)) return ok({ digest: change.digest });
      const current = await store.find(id);
      if (current === null) break;
      const outcome = outcomeOf(current, change.digest);
      if (outcome !== 'wait') return outcome;
      if (waited >= patience.most) return refused('unavailable');
      await wait(patience.step);
    }
  }
  return refused('unknown-credential');
}

function write(
  store: Pick<BoxStore, 'replace' | 'erase'>,
  id: string,
  { replaces, digest, sheet }: AnswerChange,
): Promise<boolean> {
  if (sheet === null) return store.erase(id, replaces, digest);
  return store.replace(id, replaces, { digest, latest: sheet });
}

function outcomeOf(
  current: AnswerDocument,
  digest: string,
): Result<{ digest: string }, AnswerChangeFault> | 'wait' {
  if (current.digest === digest) return ok({ digest });
  if (current.entering !== undefined) return 'wait';
  if (current.entered !== undefined) return refused('counted');
  return refused('stale-amendment', { current: current.digest === '' ? null : current.digest });
}
