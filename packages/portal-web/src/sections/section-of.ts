import type { LocalQuestion, LocalQuestionnaire } from '@miroir/campaign';

export type LocalSection = NonNullable<LocalQuestionnaire['sections']>[number];

/** The section a question belongs to, where it belongs to one. */
export function sectionOf(
  { sections }: Pick<LocalQuestionnaire, 'sections'>,
  question: Pick<LocalQuestion, 'section'>,
): LocalSection | undefined {
  return sections?.find(({ id }) => id === question.section);
}
