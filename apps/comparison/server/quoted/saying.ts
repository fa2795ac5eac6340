import { audienceNamesIn, type Campaign, type Localized } from '@miroir/campaign';
import { toldIn } from '../../contract/readings.ts';
import type { Figures } from '../take-away/figures-module.ts';

/** Says something in each language of a campaign, as its figures and the names of its sides are told there. */
export type Saying = (text: (words: ReturnType<Figures['wordsOf']>, locale: string) => string) => Localized;

/** The way to say it. A language without sentences of its own reads those of the campaign's first that has them. */
export function sayingIn(
  { audiences, locales, schedule }: Pick<Campaign, 'audiences' | 'locales' | 'schedule'>,
  figures: Figures,
): Saying {
  return (text) =>
    Object.fromEntries(
      locales.map((locale) => {
        const told = toldIn(locale, locales);
        const words = figures.wordsOf(told, schedule.timeZone, audienceNamesIn(audiences, told));
        return [locale, text(words, locale)];
      }),
    );
}
