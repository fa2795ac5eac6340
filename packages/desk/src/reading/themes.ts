import type { LocalQuestionnaire } from '@miroir/campaign';
import type { ThemeProgress } from '../contract/desk-view.ts';
import type { GivenLabel, ShelvedComment } from '../shelf.ts';
import { comparedFrom } from './needed.ts';

/** Labels by the name of their comment. */
export type Labels = ReadonlyMap<string, readonly GivenLabel[]>;

/** Where a theme rests, and where it ends for whoever chooses to go on: of a theme, no more is ever read. */
export const goals = [200, 400] as const;

/** The goal that a theme works towards: the first, or the next one once a reader has chosen to go on. */
export function goalOf(comments: number, read: number, goOn: boolean): number {
  const [first, last] = goals;
  return Math.min(comments, goOn && read >= first ? last : first);
}

/** The question that a comment belongs to. */
export function questionOf({ part }: Pick<ShelvedComment, 'part'>): string {
  return part.slice(2);
}

/** Comments by theme, in the order of the questionnaire. */
export function byTheme(
  questionnaire: Pick<LocalQuestionnaire, 'themes' | 'questions'>,
  comments: readonly ShelvedComment[],
): ReadonlyMap<string, readonly ShelvedComment[]> {
  const themeOf = new Map(questionnaire.questions.map(({ id, theme }) => [id, theme]));
  const groups = new Map(questionnaire.themes.map(({ id }): [string, ShelvedComment[]] => [id, []]));
  for (const comment of comments) groups.get(themeOf.get(questionOf(comment)) ?? '')?.push(comment);
  return groups;
}

/** How many of some comments have a label. */
export function readOf(comments: readonly ShelvedComment[], labels: Labels): number {
  return comments.reduce((sum, { name }) => sum + ((labels.get(name)?.length ?? 0) > 0 ? 1 : 0), 0);
}

/** Where a theme stands. */
export function progressOf(
  theme: { readonly id: string; readonly title: string },
  {
    comments,
    labels,
    goOn,
    fewest,
  }: { comments: readonly ShelvedComment[]; labels: Labels; goOn: boolean; fewest: number },
): ThemeProgress {
  const read = readOf(comments, labels);
  const goal = goalOf(comments.length, read, goOn);
  return {
    id: theme.id,
    title: theme.title,
    comments: comments.length,
    read,
    comparedFrom: comparedFrom(comments, { fewest, goal }),
    goal,
  };
}
