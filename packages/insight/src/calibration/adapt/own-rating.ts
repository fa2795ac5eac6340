import type { Answer, AnyAskedQuestion } from '@miroir/campaign';
import { cellsOf, countedKind } from '../../kinds/counting.ts';

/**
 * Where one person stands on the ordered scales of some questions (ratings, Likert, recommendation), each from 0 at its lowest step to 1 at
 * its highest, on average; null where none was answered with more than "I don't know".
 */
export function ownRating(
  questions: readonly AnyAskedQuestion[],
  answers: Readonly<Record<string, Answer | undefined>>,
): number | null {
  const standings = questions.flatMap((question) => {
    const answer = answers[question.id];
    const steps = countedKind(question).scale(question);
    if (steps === null || steps.length < 2 || answer === undefined || 'unsure' in answer) return [];
    const cells = cellsOf(question, answer);
    const at = steps.findIndex(({ key }) => cells.includes(key));
    return at < 0 ? [] : [at / (steps.length - 1)];
  });
  if (standings.length === 0) return null;
  return standings.reduce((sum, standing) => sum + standing, 0) / standings.length;
}
