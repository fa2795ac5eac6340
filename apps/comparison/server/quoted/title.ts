import type { Audience } from '@miroir/basics';
import { type Localized, localize, withoutPipes } from '@miroir/campaign';
import type { ComparisonRow } from '../../contract/figure.ts';
import { type Told, tell } from '../report/analysis.ts';

/** A text of a page in each language of the campaign. */
export function inLanguages(page: Told, text: (page: Told, locale: string) => string): Localized {
  return Object.fromEntries(
    page.campaign.locales.map((locale) => [locale, text(tell(page, locale), locale)]),
  );
}

/** Id of the option, item or row that a comparison is of; null where its question has one measure. */
export function itemOf({ id }: Pick<ComparisonRow, 'id'>): string | null {
  return id.split('/')[2] ?? null;
}

/** What is compared, in a few words of the side that reads, in each language: the question, and its option where it is one's. */
export function titleIn(page: Told, row: ComparisonRow, side: Audience): Localized {
  const { campaign, wording } = page;
  // Asked to the other side only, it has no words of this one's.
  const asked = [side, 'employees', 'consumers'] as const;
  const question = asked
    .map((each) => wording.questionnaires[each].questions.find(({ id }) => id === row.question))
    .find((found) => found !== undefined);
  const item = itemOf(row);
  return inLanguages(page, ({ texts }, locale) => {
    const label =
      question === undefined
        ? texts.label(row.question)
        : withoutPipes(localize(question.short ?? question.text, locale, campaign.locales));
    if (item === null) return label;
    const part = texts.partBySide(row.question, item)?.[side] ?? texts.part(row.question, item);
    return `${label}\u00a0– ${part}`;
  });
}
