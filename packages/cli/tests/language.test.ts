import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hestia } from '@miroir/campaign/definitions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from './cli-fixture.ts';

let desk: Desk;

/** The demonstration in English and Arabic: of the texts only their being there matters here. */
function inArabic(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inArabic);
  if (typeof value !== 'object' || value === null) return value;
  const { fr, en, de: _de, pt: _pt, ...rest } = value as Record<string, unknown>;
  if (typeof fr === 'string' && typeof en === 'string') return { en, ar: `ع ${en}` };
  return Object.fromEntries(
    Object.entries(fr === undefined ? value : { fr, en, ...rest }).map(([key, each]) => [
      key,
      inArabic(each),
    ]),
  );
}

beforeAll(async () => {
  desk = await openDesk();
  const named = (en: string, ar: string) => ({
    name: { en: { many: `${en}s`, one: `a ${en}` }, ar: { many: ar, one: ar, the: ar, of: ar, to: ar } },
  });
  const campaign = {
    ...(inArabic(hestia) as object),
    locales: ['en', 'ar'],
    audiences: { employees: named('colleague', 'موظفون'), consumers: named('customer', 'زبائن') },
  };
  await desk.write('campaign.json', JSON.stringify(campaign));
});
afterAll(() => desk?.clear());

describe('a language that the interface does not speak', () => {
  it('is named when the campaign is checked, with the way to add it', async () => {
    const said = await desk.run('campaign', 'check', 'campaign.json');
    expect(said).toMatchObject({ code: 0, out: expect.stringContaining('does not speak “ar”') });
    expect(said.out).toContain('will be told in “en”');
    expect(said.out).toContain('miroir language ar');
    expect(said.out).toContain('no sentences in “ar”: theirs will be told in “en”');
    expect(said.out).toContain('The PDF has no letters for “موظفون”, in “ar”');
    const { interface: lacking } = JSON.parse(
      (await desk.run('campaign', 'check', 'campaign.json', '--json')).out,
    );
    expect(lacking).toMatchObject([{ locale: 'ar', unspoken: true }]);
  });

  it('is written as catalogues to translate; what is missing and what cannot be used is listed by check', async () => {
    const written = await desk.run('language', 'ar', '--to', 'locales', '--json');
    const { sentences, untranslated } = JSON.parse(written.out);
    expect(untranslated).toBe(sentences);
    const path = join(desk.folder, 'locales', 'ar', 'portal.po');
    const untouched = await readFile(path, 'utf8');
    const translated = untouched
      .replace('msgid "Continuer"\nmsgstr ""', 'msgid "Continuer"\nmsgstr "متابعة"')
      .replace(/(msgid "Question \{number\} sur \{total\}"\nmsgstr ")"/, '$1السؤال {number}"');
    await desk.write('locales/ar/portal.po', translated);
    const said = await desk.run('campaign', 'check', 'campaign.json', '--locales', 'locales');
    expect(said.code).toBe(0);
    expect(said.out).toContain(`lacks ${sentences - 1} of ${sentences} sentences`);
    expect(said.out).toContain('1 of the translations in “ar” cannot be used');
    expect(said.out).toContain('“Question {number} sur {total}”');
    // Written again, for the next version: what was translated stays.
    const again = await desk.run('language', 'ar', '--to', 'locales', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ sentences, untranslated: sentences - 2 });
    expect(await readFile(path, 'utf8')).toContain('msgstr "متابعة"');
  });

  it('is refused where the folder or the tag is none', async () => {
    const absent = await desk.run('campaign', 'check', 'campaign.json', '--locales', 'nowhere');
    expect(absent).toMatchObject({ code: 3, err: expect.stringContaining('nowhere cannot be read') });
    const said = await desk.run('language', '../ar', '--to', 'locales');
    expect(said).toMatchObject({ code: 2, err: expect.stringContaining('is no language') });
  });
});
