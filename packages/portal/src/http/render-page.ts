import { directionOf, type MadeCatalogues, pageAttributes, type Speech } from '@miroir/locales/server';
import type { Boot } from '../contract/boot.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, in content or in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** JSON that cannot end the data block it stands in. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** Files a page needs, known before any of its scripts has run: root-relative addresses. */
export interface PageFiles {
  /** Scripts and style sheets of this page. */
  readonly now: readonly string[];
  /** What the next page of this origin will need, fetched when nothing else is. */
  readonly ahead: readonly string[];
  /** What the next page will need that is the box's: the same files, behind the box's origin. */
  readonly across: readonly string[];
}

/** What a page is told beside its data. */
export interface PageParts {
  readonly files: PageFiles;
  /** Catalogues that this server made, for the locales that the build did not know. */
  readonly words: Pick<MadeCatalogues, 'keys' | 'rightToLeft'>;
  /** The server's sentences, for whoever runs no script and so cannot choose a language. */
  readonly speech: Speech;
}

export const noFiles: PageFiles = { now: [], ahead: [], across: [] };

/** The first paint: what the page is about, readable before any script has run; the browser replaces it. */
function skeleton(boot: Boot, path: string): string {
  if (boot.page === 'home' || boot.page === 'invitation' || boot.page === 'card')
    return `<main class="first-paint"><h1>${escapeHtml(boot.name)}</h1></main>`;
  if (boot.page === 'landing') {
    const { landing } = boot;
    return `<main class="first-paint"><p>${escapeHtml(boot.brand.name)}</p><h1>${escapeHtml(landing.headline)}</h1><p>${escapeHtml(landing.objective)}</p></main>`;
  }
  if (boot.page === 'mirror') return mirrorSkeleton(boot, path);
  const questionnaire = boot.page === 'questionnaire' ? boot.questionnaire : undefined;
  const first = path === '/' || path === '/finish' ? questionnaire?.questions[0] : undefined;
  const theme = questionnaire?.themes.find(({ id }) => id === first?.theme);
  const lead = theme === undefined ? boot.brand.name : theme.title;
  return `<main class="first-paint"><p>${escapeHtml(lead)}</p><h1>${escapeHtml(first?.text ?? boot.name)}</h1></main>`;
}

/**
 * The first sentence of the mirror day, and under it all that is said there: whoever runs no script reads it too. Where a
 * credential is asked for, there is nothing to be read before.
 */
function mirrorSkeleton({ brand, name, opened }: Extract<Boot, { page: 'mirror' }>, path: string): string {
  const page = (lead: string, title: string, lines: readonly (readonly [string, string])[]): string => {
    const list = lines.map(([head, said]) => `<li><b>${escapeHtml(head)}</b> ${escapeHtml(said)}</li>`);
    const under = list.length === 0 ? '' : `<noscript><ul>${list.join('')}</ul></noscript>`;
    return `<main class="first-paint"><p>${escapeHtml(lead)}</p><h1>${escapeHtml(title)}</h1>${under}</main>`;
  };
  if (opened?.state !== 'shown') return page(brand.name, name, []);
  const decided = (opened.decisions?.content.decisions ?? []).map(
    ({ title, text, reason }) => [title, [text, reason ?? ''].join(' ').trim()] as const,
  );
  if (path === '/decisions' || opened.mirror === null) return page(brand.name, name, decided);
  const { headline, items } = opened.mirror.content;
  const said = items.map(({ title, finding }) => [title, finding] as const);
  return page(name, headline, path === '/summary' ? [...said, ...decided] : said);
}

/** That the page needs its scripts, in every language it could be chosen in, its own first. */
function withoutScript({ locale, locales }: Boot, speech: Speech): string {
  const lines = [...new Set([locale, ...locales])].map(
    (each) =>
      `<p lang="${escapeHtml(each)}" dir="${directionOf(each)}">${escapeHtml(speech(each)('no-script'))}</p>`,
  );
  return `<div class="page">${lines.join('')}</div>`;
}

function descriptionOf(boot: Boot): string | undefined {
  if (boot.page === 'landing') return boot.landing.objective;
  return boot.page === 'questionnaire' ? boot.questionnaire.objective : undefined;
}

/** The company's mark as the icon of the tab; null where it has none, and the product's stays. */
function iconOf({ brand: { mark } }: Boot): string | null {
  return mark === undefined ? null : `<link rel="icon" href="${escapeHtml(mark)}" />`;
}

/** Fetched in parallel from the first bytes of the page on, instead of one import after the other. */
function linksTo({ now, ahead, across }: PageFiles, template: string, box: string): string[] {
  const wanted = now.filter((file) => !template.includes(`"${file}"`));
  const needed = wanted.map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" crossorigin href="${file}">`
      : `<link rel="modulepreload" crossorigin href="${file}">`,
  );
  return [
    ...needed,
    ...ahead.map((file) => `<link rel="prefetch" crossorigin href="${file}">`),
    // Without `crossorigin`: they are kept for the next page, not read by this one.
    ...across.map((file) => `<link rel="prefetch" href="${escapeHtml(box + file)}">`),
  ];
}

/**
 * The built page with this portal's data in it: language, title, description, the files it needs, the `#miroir-boot`
 * data block (data, not script: the strict CSP holds) and the first paint.
 * @param path of the page within its round
 */
export function renderPage(template: string, boot: Boot, path: string, parts: PageParts): string {
  const { files, words, speech } = parts;
  const description = descriptionOf(boot);
  const head = [
    ...linksTo(files, template, boot.origins.box),
    `<script type="application/json" id="miroir-boot">${scriptJson(boot)}</script>`,
  ].join('\n    ');
  const title = boot.name === boot.brand.name ? boot.name : `${boot.name} · ${boot.brand.name}`;
  const page = template
    .replace(/<html lang="[^"]*"/, () => `<html ${attributesOf(boot, words)}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(/<link rel="icon"[^>]*>/, (icon) => iconOf(boot) ?? icon)
    .replace('<div id="root"></div>', () => `<div id="root">${skeleton(boot, path)}</div>`)
    .replace(/<noscript>[^<]*<\/noscript>/, () => `<noscript>${withoutScript(boot, speech)}</noscript>`);
  const described = page.replace('<!--miroir-boot-->', () =>
    description === undefined
      ? ''
      : `<meta name="description" content="${escapeHtml(description.slice(0, 300))}" />`,
  );
  // After the built page's own script and style: a browser asks in this order, six at a time.
  return withoutFont(described, boot).replace('</head>', () => `  ${head}\n  </head>`);
}

/** Language and direction; where the build does not know every language of the campaign, where their words are. */
function attributesOf({ locale, audience }: Boot, words: PageParts['words']): string {
  return `lang="${escapeHtml(locale)}" dir="${directionOf(locale)}" data-side="${audience}"${pageAttributes(words)}`;
}

/** A page of the hand-off is left before its font could be seen: its scripts go first. */
function withoutFont(page: string, boot: Boot): string {
  if (boot.page !== 'start' && boot.page !== 'issue' && boot.page !== 'invitation') return page;
  return page.replace(/<link rel="preload" as="font"[^>]*>/, '');
}
