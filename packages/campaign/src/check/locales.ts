import { audiences } from '@miroir/basics';
import type { Campaign } from '../schema/campaign.ts';
import type { Faults } from './fault.ts';
import { textsIn } from './walk.ts';

/** The list of languages makes sense, published or not. */
export function checkLocaleList(campaign: Campaign, faults: Faults): void {
  for (const [index, locale] of campaign.locales.entries()) {
    if (campaign.locales.indexOf(locale) === index) continue;
    faults.add('duplicate-locale', ['locales', index], `The language "${locale}" is listed twice.`, {
      locale,
    });
  }
}

/** At publish: every text exists in every declared language and in no other, and each side is asked something. */
export function checkComplete(campaign: Campaign, faults: Faults): void {
  for (const { path, text } of textsIn(campaign)) {
    for (const locale of campaign.locales) {
      if (Object.hasOwn(text, locale) && text[locale]?.trim()) continue;
      faults.add('missing-locale', [...path, locale], `This text is missing in "${locale}".`, { locale });
    }
    for (const locale of Object.keys(text)) {
      if (campaign.locales.includes(locale)) continue;
      faults.add(
        'undeclared-locale',
        [...path, locale],
        `This text exists in "${locale}", which the campaign does not declare; add the language or remove the text.`,
        { locale },
      );
    }
  }
  for (const audience of audiences) {
    if (campaign.questions.some((question) => (question.audience ?? audience) === audience)) continue;
    faults.add('no-questions', ['questions'], `No question is asked of ${audience}.`, { audience });
  }
}
