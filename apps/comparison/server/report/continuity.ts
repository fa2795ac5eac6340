import { type Audience, audiences } from '@miroir/basics';
import { lineBetween, type QuestionFingerprint } from '@miroir/campaign';
import type { Told } from './analysis.ts';

/** What the questions of a publication were, by id. */
type AskedQuestions = Readonly<Record<string, QuestionFingerprint>>;

/** What the figures of one question of a side at two publications may be: see `lineBetween`; null where one of the two has none. */
export function lineAcross(
  question: string,
  before: AskedQuestions | undefined,
  after: AskedQuestions | undefined,
): ReturnType<typeof lineBetween> | null {
  const [a, b] = [before?.[question], after?.[question]];
  return a === undefined || b === undefined ? null : lineBetween(a, b);
}

type Two = Pick<Told, 'data'>;

/** The questions that a side was asked word by word the same at two publications. */
export function sameQuestions(then: Two, now: Two, side: Audience): ReadonlySet<string> {
  const [before, after] = [askedAt(then, side), askedAt(now, side)];
  return new Set(Object.keys(after).filter((id) => lineAcross(id, before, after) === 'one'));
}

/** Whether each side that was asked a question was asked the same: what parts them is then no other wording. */
export function isSameQuestion(then: Two, now: Two, question: string): boolean {
  return audiences.every((side) => {
    const [before, after] = [askedAt(then, side), askedAt(now, side)];
    const never = before[question] === undefined && after[question] === undefined;
    return never || lineAcross(question, before, after) === 'one';
  });
}

function askedAt({ data }: Two, side: Audience): AskedQuestions {
  return data[side].snapshot.body.questions;
}
