import { type LocalQuestionnaire, sideNamesIn } from '@miroir/campaign';
import type { LocalMirror } from '@miroir/exchange';
import type { Speech } from '@miroir/locales/server';
import { describe, expect, it } from 'vitest';
import type { Boot, BootOfRound } from '../contract/boot.ts';
import type { ShownBulletins } from '../contract/bulletins.ts';
import { filesOf } from './page-files.ts';
import { noFiles, type PageFiles, renderPage as render, scriptJson } from './render-page.ts';

const noWords = { keys: {}, rightToLeft: [] };
const speech: Speech = (locale) => (key) => `${key} <${locale}>`;
const renderPage = (template: string, boot: Boot, path: string, files: PageFiles = noFiles) =>
  render(template, boot, path, { files, words: noWords, speech });

const hostile = '</script><script>alert(1)</script> "quoted" \u2028 $& $1';

const boot: Extract<BootOfRound, { page: 'landing' }> = {
  version: 1,
  address: 'a'.repeat(24),
  role: 'roll',
  page: 'landing',
  audience: 'employees',
  admission: 'invitation',
  resultsOpenTo: 'participants',
  locale: 'fr',
  locales: ['fr'],
  brand: { name: hostile },
  organisation: { name: 'Essai', contact: 'a@example.org' },
  name: hostile,
  campaign: { id: 'test', round: 'round-1', fingerprint: 'f' },
  origins: { roll: 'http://r', box: 'http://b' },
  keyListDigest: 'd',
  changes: [],
  status: {
    state: 'open',
    round: 'round-1',
    opensAt: '',
    closesAt: '',
    timeZone: 'Europe/Paris',
    comparesAt: '',
    decidesAt: null,
  },
  privacy: { k: 5, comments: 10 },
  releases: 'once',
  legal: { imprint: null, links: [] },
  landing: {
    names: sideNamesIn({ names: undefined, audience: 'employees' }, 'fr'),
    headline: hostile,
    objective: hostile,
    rules: '',
    minutes: 2,
    themes: [],
    questionCount: 0,
    resources: [],
    cohortQuestion: null,
    cohorts: [],
  },
};

const template =
  '<!doctype html><html lang="fr"><head><title>Miroir</title><!--miroir-boot--></head><body><div id="root"></div></body></html>';

describe('the page of the mirror day', () => {
  const { landing: _landing, changes: _changes, ...base } = boot;
  const mark = { serial: 1, hash: 'h', round: 'round-1', openedAt: '' };
  const item = { title: 'Réparer', finding: 'L’écart tient.' };
  const content = { headline: '4 sur 10, 2 sur 10.', items: [item] } as unknown as LocalMirror;
  const shown = { state: 'shown', mirror: { ...mark, content }, decisions: null } as const;
  const pageOf = (opened: ShownBulletins | null) =>
    renderPage(
      template,
      { ...base, role: 'box', page: 'mirror', questionnaire: {} as LocalQuestionnaire, opened },
      '/mirror',
    );

  it('says its first sentence before any script runs, and the rest to whoever runs none', () => {
    expect(pageOf(shown)).toContain('<h1>4 sur 10, 2 sur 10.</h1>');
    expect(pageOf(shown)).toContain('<li><b>Réparer</b> L’écart tient.</li>');
  });

  it('says nothing of it where a credential is asked for, or the clock is off', () => {
    for (const page of [pageOf(null), pageOf({ state: 'clock-off' })]) expect(page).not.toContain('4 sur 10');
  });
});

describe('a rendered page', () => {
  const page = renderPage(template, boot, '/');

  it('cannot be broken out of by any text of a campaign', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('alert(1)</script>');
  });

  it('gives the browser the very data it was given', () => {
    const block = /id="miroir-boot">(.*?)<\/script>/s.exec(page)?.[1];
    expect(JSON.parse(block ?? '')).toEqual(boot);
  });

  it('finds its place in a template without the mark', () => {
    expect(renderPage(template.replace('<!--miroir-boot-->', ''), boot, '/')).toContain('id="miroir-boot"');
  });

  it('runs in the direction of its language, and says where the words of the others are', () => {
    const words = { keys: { ar: 'ar-1' }, rightToLeft: ['ar'] };
    const arabic = render(template, { ...boot, locale: 'ar' }, '/', { files: noFiles, words, speech });
    expect(arabic).toContain(
      `<html lang="ar" dir="rtl" data-side="employees" data-words='{"ar":"ar-1"}' data-rtl="ar">`,
    );
    expect(page).toContain('<html lang="fr" dir="ltr" data-side="employees">');
  });

  it('says without its scripts that it needs them, in every language one could choose, its own first', () => {
    const spoken = { ...boot, locale: 'pt', locales: ['fr', 'pt', 'ar'] };
    const page = renderPage(template.replace('</body>', '<noscript>Miroir</noscript></body>'), spoken, '/');
    const said = /<noscript>(.*)<\/noscript>/.exec(page)?.[1] ?? '';
    expect(
      [...said.matchAll(/<p lang="(\w+)" dir="(\w+)">([^<]*)</g)].map((found) => found.slice(1)),
    ).toEqual([
      ['pt', 'ltr', 'no-script &lt;pt&gt;'],
      ['fr', 'ltr', 'no-script &lt;fr&gt;'],
      ['ar', 'rtl', 'no-script &lt;ar&gt;'],
    ]);
  });

  it('escapes what ends a line for JavaScript but not for JSON', () => {
    expect(scriptJson('\u2028<')).toBe('"\\u2028\\u003c"');
  });
});

describe('the files of a page', () => {
  const files = {
    now: ['/assets/a.js', '/assets/b.css', '/assets/entry.js'],
    ahead: ['/assets/next.js'],
    across: [],
  };
  const built = template.replace('</head>', '<script type="module" src="/assets/entry.js"></script></head>');
  const page = renderPage(built, boot, '/', files);

  it('are announced before the data: scripts at once, styles as styles, the next page’s when nothing else is', () => {
    expect(page).toContain('<link rel="modulepreload" crossorigin href="/assets/a.js">');
    expect(page).toContain('<link rel="stylesheet" crossorigin href="/assets/b.css">');
    expect(page).toContain('<link rel="prefetch" crossorigin href="/assets/next.js">');
    expect(page.indexOf('/assets/a.js')).toBeLessThan(page.indexOf('miroir-boot'));
  });

  it('of the box are fetched ahead from the box’s origin, where the next page is', () => {
    const landing = renderPage(built, boot, '/', { ...files, across: ['/assets/box.js'] });
    expect(landing).toContain(`<link rel="prefetch" href="${boot.origins.box}/assets/box.js">`);
  });

  it('are not announced twice where the built page already asks for them', () => {
    expect(page.split('/assets/entry.js')).toHaveLength(2);
  });

  const plan = { start: { fr: files, de: { now: ['/assets/de.js'], ahead: [], across: [] } } };

  it('come before a font only where the page is left before it could be seen', () => {
    const font = '<link rel="preload" as="font" href="/assets/f.woff2">';
    const withFont = template.replace('<title>', `${font}<title>`);
    const { landing: _landing, ...base } = boot;
    const issue: Boot = { ...base, page: 'issue' };
    expect(renderPage(withFont, boot, '/', files)).toContain(font);
    expect(renderPage(withFont, issue, '/issue', files)).not.toContain(font);
  });

  it('are those of the nearest language built', () => {
    expect(filesOf(plan, 'start', { locale: 'de-CH', made: null }).now).toEqual(['/assets/de.js']);
  });

  it('are the server’s own catalogues where the build does not know the language', () => {
    const added = { now: ['/assets/a.js', '/assets/locales/*/questions.js'], ahead: [], across: [] };
    const found = filesOf({ start: { ...plan.start, '*': added } }, 'start', { locale: 'ar', made: 'ar-1' });
    expect(found.now).toEqual(['/assets/a.js', '/assets/locales/ar-1/questions.js']);
  });

  it('are none where the build says nothing of a page', () => {
    expect(filesOf(plan, 'issue', { locale: 'fr', made: null })).toEqual({ now: [], ahead: [], across: [] });
  });
});
