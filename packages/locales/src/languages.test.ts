import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupI18n } from '@lingui/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCatalogues } from './catalogue-files.ts';
import { directionOf } from './direction.ts';
import { fitMessage } from './fit-message.ts';
import { isolateValues } from './isolate.ts';
import { lackingIn } from './lacking.ts';
import { createLanguages, type Languages } from './languages.ts';
import { parts, shippedLanguages } from './parts.ts';
import { readAdded } from './read-added.ts';
import { openSpeech, openSpeeches } from './speak.ts';

let folder: string;
let languages: Languages;

/** Of two portal sentences and one of the server; then what no page can use. */
const portal = `msgid ""
msgstr "Language: ar\\n"

msgid "Continuer"
msgstr "التالي"

msgid "{answered, plural, one {# réponse} other {# réponses}}"
msgstr "{answered, plural, zero {لا إجابات} one {إجابة واحدة} two {إجابتان} few {# إجابات} many {# إجابة} other {# إجابة}}"

#, fuzzy
msgid "Précédent"
msgstr "السابق؟"

msgid "« {label} »"
msgstr "«label»"

#~ msgid "Une phrase d’avant"
#~ msgstr "جملة سابقة"
`;
const server = 'msgctxt "not-found"\nmsgid "Cette page n’existe pas."\nmsgstr "هذه الصفحة غير موجودة."\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'miroir-locales-'));
  await mkdir(join(folder, 'ar'));
  await writeFile(join(folder, 'ar', 'portal.po'), portal);
  await writeFile(join(folder, 'ar', 'server.po'), server);
  const added = await readAdded(folder);
  if (!added.ok) throw new Error(added.error);
  languages = createLanguages(added.value);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a translation', () => {
  it('names a side in the form its language needs, and never leaves a side out', () => {
    const source = '{n} chez {theInside}';
    expect(fitMessage(source, '{n} bei {toInside}').ok).toBe(true);
    expect(fitMessage(source, '{n} bei {toOutside}').ok).toBe(false);
    expect(fitMessage(source, '{n} bei euch').ok).toBe(false);
  });
});

describe('the shipped catalogues', () => {
  it('hold every sentence in every language, with its values, so that none ever falls back', async () => {
    for (const locale of shippedLanguages)
      for (const part of parts) {
        const { messages, missing } = await createLanguages().catalogue(part, locale, 'fr');
        expect(missing, `${locale} ${part}`).toEqual([]);
        expect(Object.keys(messages).length).toBeGreaterThan(10);
      }
  });
});

describe('an added language', () => {
  it('says what was translated in its own plural forms, the rest in the campaign’s first language', async () => {
    const { messages } = await languages.catalogue('pages', 'ar', 'en');
    const i18n = setupI18n({ locale: 'ar', messages: { ar: { ...messages } } });
    const source = '{answered, plural, one {# réponse} other {# réponses}}';
    const id = await idOf('pages', source);
    expect([0, 1, 2, 3, 11, 100].map((answered) => i18n._(id, { answered }))).toEqual([
      'لا إجابات',
      'إجابة واحدة',
      'إجابتان',
      // Each number in its own direction.
      '\u20683\u2069 إجابات',
      '\u206811\u2069 إجابة',
      '\u2068100\u2069 إجابة',
    ]);
    const questions = await languages.catalogue('questions', 'ar', 'en');
    expect(questions.messages[await idOf('questions', 'Continuer')]).toEqual(['التالي']);
    const english = await createLanguages().catalogue('pages', 'en', 'fr');
    const other = Object.keys(messages).find((each) => each !== id);
    expect(messages[other ?? '']).toEqual(isolateValues(english.messages[other ?? ''] ?? []));
  });

  it('leaves out what is fuzzy, obsolete, or has not the values of its sentence, and says so', async () => {
    const [arabic] = await lackingIn(
      languages,
      ['fr', 'ar'],
      ['questions', 'pages', 'space-frame', 'space', 'mirror', 'desk', 'server'],
    );
    expect(arabic).toMatchObject({ locale: 'ar', unspoken: false });
    expect(arabic?.refused).toEqual(['«\u00a0{label}\u00a0»']);
    expect(arabic?.missing).toBeLessThan(arabic?.of ?? 0);
    expect(arabic?.first).toHaveLength(3);
  });

  it('is missed by name where there is none, and nothing is missed of a shipped one', async () => {
    const found = await lackingIn(languages, ['de', 'pt-BR', 'he'], ['server']);
    expect(
      found.map(({ locale, unspoken, missing, of }) => ({ locale, unspoken, all: missing === of })),
    ).toEqual([{ locale: 'he', unspoken: true, all: true }]);
  });

  it('is spoken by the server too', async () => {
    const speech = await openSpeech(languages, ['en', 'ar']);
    expect(speech('ar')('not-found')).toBe('هذه الصفحة غير موجودة.');
    expect(speech('ar-EG')('not-found')).toBe('هذه الصفحة غير موجودة.');
    expect(speech('ar')('closed')).toBe(speech('en')('closed'));
  });

  it('is opened once for all rounds in the same locales', async () => {
    const speeches = openSpeeches(languages);
    expect(await speeches(['en', 'ar'])).toBe(await speeches(['en', 'ar']));
    expect(await speeches(['ar', 'en'])).not.toBe(await speeches(['en', 'ar']));
  });

  it('becomes files for browsers, which change their name with their content; shipped ones do not', async () => {
    const made = await makeCatalogues(languages, ['fr', 'ar', 'pt-BR'], ['questions']);
    expect(Object.keys(made.keys)).toEqual(['ar']);
    expect(made.rightToLeft).toEqual(['ar']);
    const { messages } = await import(
      `data:text/javascript,${encodeURIComponent(made.of('ar')?.scripts.questions ?? '')}`
    );
    expect(messages).toEqual((await languages.catalogue('questions', 'ar', 'fr')).messages);
    const english = await makeCatalogues(languages, ['en', 'ar'], ['questions']);
    expect(english.keys.ar).not.toBe(made.keys.ar);
  });

  it('corrects a shipped one where it has the same tag', async () => {
    const id = await idOf('pages', '{answered, plural, one {# réponse} other {# réponses}}');
    const corrected = createLanguages(new Map([['pt-br', new Map([[id, '{answered} respostas']])]]));
    expect(corrected.isShipped('pt-BR')).toBe(false);
    expect(corrected.isShipped('pt')).toBe(true);
    const { messages, missing } = await corrected.catalogue('pages', 'pt-BR', 'fr');
    expect([messages[id], missing]).toEqual([[['answered'], ' respostas'], []]);
  });
});

describe('a folder of languages', () => {
  it('is refused by name where something in it is no language or no catalogue', async () => {
    const wrong = await mkdtemp(join(tmpdir(), 'miroir-locales-'));
    expect(await readAdded(join(wrong, 'absent'))).toMatchObject({ ok: false });
    await mkdir(join(wrong, 'fr_FR'));
    expect(await readAdded(wrong)).toEqual({
      ok: false,
      error: expect.stringContaining('fr_FR is no folder'),
    });
    await rm(join(wrong, 'fr_FR'), { recursive: true });
    await writeFile(join(wrong, 'README'), 'Ask Salma.');
    expect(await readAdded(wrong)).toMatchObject({ ok: true });
    await writeFile(join(wrong, 'ar.po'), 'misplaced');
    expect(await readAdded(wrong)).toEqual({
      ok: false,
      error: expect.stringContaining('ar.po is no folder'),
    });
    await rm(join(wrong, 'ar.po'));
    await mkdir(join(wrong, 'he'));
    expect(await readAdded(wrong)).toEqual({
      ok: false,
      error: expect.stringContaining('holds no catalogue'),
    });
    await writeFile(join(wrong, 'he', 'portal.po'), '{"a": 1}');
    expect(await readAdded(wrong)).toEqual({ ok: false, error: expect.stringContaining('holds no message') });
    await rm(wrong, { recursive: true });
  });
});

describe('a translation', () => {
  it('stands for its sentence when it parses and has its values and marks, whatever their order and plural forms', () => {
    const source = '{n, plural, one {# <0>jour</0>} other {# <0>jours</0>}} à {place}';
    expect(fitMessage(source, '{place}: <0>{n, plural, other {#}}</0>').ok).toBe(true);
    expect(fitMessage(source, '{place}: {n, plural, other {#}}')).toEqual({
      ok: false,
      error: 'other-values',
    });
    expect(fitMessage(source, '<0>{n}</0>')).toEqual({ ok: false, error: 'other-values' });
    expect(fitMessage(source, '{n, plural, other {#}')).toEqual({ ok: false, error: 'not-icu' });
  });
});

describe('a line', () => {
  it('runs as its script does', () => {
    expect(['ar', 'he', 'fa-IR', 'ur', 'fr', 'ja', 'az-Arab', 'not a tag'].map(directionOf)).toEqual([
      ...['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'rtl', 'ltr'],
    ]);
  });
});

async function idOf(part: 'pages' | 'questions', source: string): Promise<string> {
  const { generateMessageId } = await import('@lingui/message-utils/generateMessageId');
  const id = generateMessageId(source, undefined);
  const { messages } = await createLanguages().catalogue(part, 'fr', 'fr');
  if (!Object.hasOwn(messages, id)) throw new Error(`${part} has no “${source}”`);
  return id;
}
