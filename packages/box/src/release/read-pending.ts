import { setImmediate as yieldToRequests } from 'node:timers/promises';
import type { Waiting } from '@miroir/insight';
import { readAhead } from './overlap.ts';
import type { ReleaseContext } from './release-context.ts';
import { scoreSheet } from './score-sheet.ts';
import type { Draft } from './stage-newcomers.ts';

/** Everybody in whom a release may have something to count. Texts become tones here, once. */
export async function readPending(
  context: Pick<ReleaseContext, 'store' | 'questionnaire' | 'engine'>,
): Promise<{ readonly newcomers: readonly Draft[]; readonly waiting: readonly Waiting[] }> {
  const { store, questionnaire, engine } = context;
  const newcomers: Draft[] = [];
  const waiting: Waiting[] = [];
  for await (const page of readAhead(store.pending())) {
    for (const { _id: key, cohort, digest, latest, published, ...rest } of page) {
      const someone = { key, cohort, replacement: rest.replacement === true };
      if (published !== null) waiting.push({ ...someone, entered: published });
      else if (latest !== null) {
        const sheet = scoreSheet(questionnaire, latest, engine);
        newcomers.push({ ...someone, digest, sheet });
      }
    }
    await yieldToRequests();
  }
  return { newcomers, waiting };
}
