import type { Campaign } from '@miroir/campaign';
import { messages as de } from '@miroir/locales/catalogs/de/comparison.po';
import { messages as en } from '@miroir/locales/catalogs/en/comparison.po';
import { messages as fr } from '@miroir/locales/catalogs/fr/comparison.po';
import { messages as pt } from '@miroir/locales/catalogs/pt/comparison.po';
import type { Page } from 'playwright-core';
import type { UiLocale } from '../../browser/app/locale.ts';

const catalogues = { fr, en, de, pt };

/** Shorter pieces of a sentence may be the same in two languages by chance. */
const longEnough = 12;

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Every piece of text inside a compiled message or a definition. */
function piecesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/<\/?\d+\/?>/).map(plain);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(piecesOf);
}

/** What a campaign says in French and otherwise in another language. */
function wordingsOf(value: unknown, locale: UiLocale): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && locale in value) {
    const [french, other] = [value.fr, (value as Record<string, unknown>)[locale]];
    return french === other ? [] : piecesOf(french);
  }
  return Object.values(value).flatMap((inner) => wordingsOf(inner, locale));
}

/** The French that no page in another language may say: of the catalogue, and of the campaign. */
export function frenchOnly(locale: UiLocale, campaign: Campaign): string[] {
  if (locale === 'fr') return [];
  const own = new Set(piecesOf(catalogues[locale]));
  const said = [...piecesOf(fr), ...wordingsOf(campaign, locale)];
  return [...new Set(said)].filter(
    (text) => text.length >= longEnough && /\p{L} \p{L}/u.test(text) && !own.has(text),
  );
}

/** What is written on a page, and what is read aloud only. */
export async function saidOn(page: Page): Promise<string> {
  return plain(
    await page.evaluate(() => {
      const named = [...document.querySelectorAll('[aria-label], [title]')];
      const names = named.map(
        (each) => `${each.getAttribute('aria-label') ?? ''} ${each.getAttribute('title') ?? ''}`,
      );
      return [document.title, document.body.textContent ?? '', ...names].join(' · ');
    }),
  );
}

/** French on a page of another language. */
export async function untranslated(page: Page, french: readonly string[]): Promise<string[]> {
  const said = await saidOn(page);
  return french.filter((text) => said.includes(text)).map((text) => `French: ${text}`);
}
