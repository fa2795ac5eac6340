import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { describe, expect, it } from 'vitest';
import { locales } from '../browser/app/locale.ts';

const config = getConfig({ configPath: new URL('../lingui.config.ts', import.meta.url).pathname });
const [catalog] = await getCatalogs(config);
if (!catalog) throw new Error('lingui.config.ts names no catalog');

/** A language takes the form of a side's name that it needs: where French says "chez {theInside}", German says "bei {toInside}". */
function sideOf(value: string): string {
  return value.replace(/^(?:the|of|to|many|one|label)(?=Inside$|Outside$)/, '');
}

/** How the sides are called is the campaign's: no sentence knows. */
const defaultNames =
  /salarié|\bclients?\b|employee|customer|consumer|beschäftigt|\bkund(?!ig)|trabalhador|\bclientes?\b/iu;

describe('the comparison’s words', () => {
  it('are in every language all that the code says, and nothing else', async () => {
    const inCode = Object.keys((await catalog.collect()) ?? {}).sort((a, b) =>
      String(a).localeCompare(String(b)),
    );
    expect(inCode.length).toBeGreaterThan(200);
    for (const locale of locales) {
      const kept = (await catalog.read(locale)) ?? {};
      expect(
        Object.keys(kept).sort((a, b) => String(a).localeCompare(String(b))),
        `${locale} is not what the code says: run the extract script`,
      ).toEqual(inCode);
      const missing = Object.entries(kept).filter(
        ([, { translation, obsolete }]) => !translation || obsolete === true,
      );
      expect(
        missing.map(([id]) => id),
        `untranslated in ${locale}`,
      ).toEqual([]);
    }
  }, 60_000);

  it('keep every value of the French sentence in every language', async () => {
    const values = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((match) => sideOf(match[1] ?? '')))].sort((a, b) =>
        String(a).localeCompare(String(b)),
      );
    const french = (await catalog.read('fr')) ?? {};
    for (const locale of locales) {
      for (const [id, { translation }] of Object.entries((await catalog.read(locale)) ?? {})) {
        expect(values(translation ?? ''), `${locale}: ${id}`).toEqual(values(french[id]?.translation ?? ''));
      }
    }
  });

  it('name no side themselves', async () => {
    for (const locale of locales) {
      for (const [id, { translation = '' }] of Object.entries((await catalog.read(locale)) ?? {}))
        expect(
          translation.replaceAll(/\{\w+\}|employees, consumers,? \w+ difference/g, ''),
          `${locale}: ${id}`,
        ).not.toMatch(defaultNames);
    }
  });

  it('are set in French as a printer would', async () => {
    for (const { translation = '' } of Object.values((await catalog.read('fr')) ?? {})) {
      expect(translation).not.toMatch(/ [:;?!»%](\s|$)|« |'|\.\.\./);
    }
  });
});
