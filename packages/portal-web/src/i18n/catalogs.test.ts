import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { describe, expect, it } from 'vitest';

const configPath = new URL('../../lingui.config.ts', import.meta.url).pathname;
const config = getConfig({ configPath });
const catalogs = await getCatalogs(config);

describe.each(catalogs.map((catalog) => [catalog.path.split('/').at(-1) ?? '', catalog] as const))(
  'the %s catalog',
  (_name, catalog) => {
    it('has every message of the code and no other, in every language, translated', async () => {
      const inCode = Object.keys((await catalog.collect()) ?? {}).sort();
      expect(inCode.length).toBeGreaterThan(10);
      for (const locale of ['fr', 'en', 'de', 'pt']) {
        const kept = (await catalog.read(locale)) ?? {};
        expect(
          Object.keys(kept).sort(),
          `${locale} is not what the code says: run the extract script`,
        ).toEqual(inCode);
        const untranslated = Object.entries(kept).filter(
          ([, message]) => (message.translation ?? '') === '' || message.obsolete === true,
        );
        if (locale !== config.sourceLocale)
          expect(
            untranslated.map(([id]) => id),
            locale,
          ).toEqual([]);
      }
    });

    it('keeps every placeholder of the French text in every language', async () => {
      const french = (await catalog.read('fr')) ?? {};
      const placeholders = (text: string) =>
        [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].sort((a, b) =>
          a.localeCompare(b),
        );
      for (const locale of ['en', 'de', 'pt']) {
        const kept = (await catalog.read(locale)) ?? {};
        for (const [id, message] of Object.entries(kept)) {
          const source = french[id]?.message ?? french[id]?.translation ?? id;
          expect(placeholders(message.translation ?? ''), `${locale}: ${source}`).toEqual(
            placeholders(source),
          );
        }
      }
    });

    it('writes French as French typography wants: no plain space before : ; ? ! %, none inside « »', async () => {
      for (const [id, message] of Object.entries((await catalog.read('fr')) ?? {})) {
        const text = (message.translation ?? message.message ?? id).replaceAll(/\{[^{}]*\{/g, '');
        expect(text).not.toMatch(/ [:;?!%»]|« |'/);
      }
    });
  },
);

describe('the recovery code', () => {
  it('has one name a language, on every page', async () => {
    const french = 'code de reprise';
    for (const [locale, name] of [
      ['en', 'recovery code'],
      ['de', 'Fortsetzungscode'],
      ['pt', 'código de recuperação'],
    ] as const) {
      let found = 0;
      for (const catalog of catalogs) {
        for (const [id, message] of Object.entries((await catalog.read(locale)) ?? {})) {
          if (!(message.message ?? id).toLowerCase().includes(french)) continue;
          found += 1;
          expect((message.translation ?? '').toLowerCase()).toContain(name.toLowerCase());
        }
      }
      expect(found).toBeGreaterThan(8);
    }
  });
});
