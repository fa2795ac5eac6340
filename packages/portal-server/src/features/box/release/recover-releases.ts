import type { AnswerDocument } from '../box-documents.ts';
import type { ReleaseStore, StagedAnswer } from './release-store.ts';

/**
 * Finishes what a killed process left: staged states of a committed release become published, the others are
 * forgotten. Safe to repeat, and before any release and any reading of `published`.
 */
export async function recoverReleases(store: ReleaseStore): Promise<void> {
  const committed = new Map<string, boolean>();
  for await (const page of store.staged()) {
    for (const [attempt, batch] of byAttempt(page)) {
      const isTrue = committed.get(attempt) ?? (await store.isCommitted(attempt));
      committed.set(attempt, isTrue);
      if (isTrue) await store.finalise(batch);
      else
        await store.discard(
          batch.map(({ id }) => id),
          attempt,
        );
    }
  }
}

function byAttempt(page: readonly AnswerDocument[]): Map<string, StagedAnswer[]> {
  const attempts = new Map<string, StagedAnswer[]>();
  for (const { _id: id, entering } of page) {
    if (entering === undefined) continue;
    const batch = attempts.get(entering.attempt) ?? [];
    batch.push({ id, entering });
    attempts.set(entering.attempt, batch);
  }
  return attempts;
}
