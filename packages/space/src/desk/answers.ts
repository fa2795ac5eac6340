import { err, ok, type Result } from '@miroir/basics';
import { type AnswerState, type AnswerStep, answerStates, longestAnswer } from '../documents/answer.ts';
import { cleanText } from '../hygiene/clean-text.ts';
import { type SpaceContext, today } from '../space-context.ts';
import type { DraftDocument, DraftStore } from './draft-store.ts';

/** `no-way-back`: an idea that is done or not retained stays so, and none goes back to before. */
export type AnswerFault = 'not-found' | 'no-way-back' | 'too-long';

/** Whether an idea may come to stand so. Said again with other words, it stays where it is. */
function mayFollow(steps: readonly AnswerStep[], next: AnswerState): boolean {
  const last = steps.at(-1)?.state;
  if (last === undefined || last === next) return true;
  if (last === 'done' || last === 'not-retained') return false;
  return answerStates.indexOf(next) > answerStates.indexOf(last);
}

/** Keeps an answer that nobody reads yet; an empty text takes it away. */
export async function draftAnswer(
  space: SpaceContext,
  drafts: DraftStore,
  draft: DraftDocument,
): Promise<Result<null, AnswerFault>> {
  const idea = space.shelf.get(draft._id);
  if (idea === null || idea.kind !== 'idea' || idea.state !== 'published') return err('not-found');
  const cleaned = cleanText(draft.text, { most: longestAnswer, lines: 'several', required: false });
  if (!cleaned.ok) return err('too-long');
  const text = cleaned.value;
  if (text === '') {
    await drafts.remove(draft._id);
    return ok(null);
  }
  if (!mayFollow(await space.answers.stepsOf(draft._id), draft.state)) return err('no-way-back');
  await drafts.put({ ...draft, text });
  return ok(null);
}

/**
 * Publishes every answer that waits, together. Each idea is one write; what a killed process left is published by the next
 * call, and none twice: an answer that is there already is not said again.
 * @returns how many ideas were answered
 */
export async function publishAnswers(
  space: SpaceContext,
  drafts: DraftStore,
  campaign: string,
): Promise<number> {
  return space.inTurn(async () => {
    const day = today(space);
    let published = 0;
    for (const { _id, state, text } of await drafts.ofCampaign(campaign)) {
      const steps = await space.answers.stepsOf(_id);
      const last = steps.at(-1);
      const said = last?.state === state && last.text === text;
      // Withdrawn or hidden meanwhile, or another stands for it: nobody is answered.
      const isRead = (await space.contributions.find(_id))?.state === 'published';
      const there = isRead && space.shelf.standsFor(_id) === _id;
      if (there && !said && mayFollow(steps, state)) {
        await space.answers.put(_id, [...steps, { state, text, day }]);
        published += 1;
      }
      if (there) await drafts.remove(_id);
    }
    return published;
  });
}
