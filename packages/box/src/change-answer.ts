import { setTimeout as wait } from 'node:timers/promises';
import { err, ok, type Result } from '@miroir/basics';
import type { Sheet } from '@miroir/campaign';
import type { AnswerDocument } from './box-documents.ts';
import type { BoxStore } from './box-store.ts';

/** What a person asks: a sheet in the place of the state named, or nothing (null). */
export interface AnswerChange {
  readonly id: string;
  /** Digest of the state it replaces; empty before the first sheet. */
  readonly replaces: string;
  /** Names the new state. */
  readonly digest: string;
  readonly sheet: Sheet | null;
}

export type AnswerChangeFault =
  | { readonly code: 'unknown-credential' | 'unavailable' }
  /** The answer has entered the figures: it changes no more, and after its withdrawal no other one comes. */
  | { readonly code: 'counted' }
  | { readonly code: 'stale-amendment'; readonly current: string | null };

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
  const { id, replaces, digest, sheet } = change;
  for (let waited = 0; waited <= patience.most; waited += patience.step) {
    const done =
      sheet === null
        ? await store.erase(id, replaces, digest)
        : await store.replace(id, replaces, { digest, latest: sheet });
    if (done) return ok({ digest });
    const current = await store.find(id);
    const outcome = outcomeOf(current, digest);
    if (outcome !== 'wait') return outcome;
    await wait(patience.step);
  }
  return err({ code: 'unavailable' });
}

function outcomeOf(
  current: AnswerDocument | null,
  digest: string,
): Result<{ digest: string }, AnswerChangeFault> | 'wait' {
  if (current === null) return err({ code: 'unknown-credential' });
  if (current.digest === digest) return ok({ digest });
  if (current.entering !== undefined) return 'wait';
  if (current.entered !== undefined) return err({ code: 'counted' });
  return err({ code: 'stale-amendment', current: current.digest === '' ? null : current.digest });
}
