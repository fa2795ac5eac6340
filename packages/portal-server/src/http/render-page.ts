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

/** The first paint: what the page is about, readable before any script has run; the browser replaces it. */
function skeleton(boot: Boot, path: string): string {
  const { landing } = boot;
  if (boot.role === 'roll' && path !== '/issue') {
    return `<main class="first-paint"><p>${escapeHtml(boot.brand.name)}</p><h1>${escapeHtml(landing.headline)}</h1><p>${escapeHtml(landing.objective)}</p></main>`;
  }
  const first =
    boot.role === 'box' && (path === '/' || path === '/finish') ? boot.questionnaire.questions[0] : undefined;
  const theme =
    boot.role === 'box' ? boot.questionnaire.themes.find(({ id }) => id === first?.theme) : undefined;
  const lead = theme === undefined ? boot.brand.name : theme.title;
  return `<main class="first-paint"><p>${escapeHtml(lead)}</p><h1>${escapeHtml(first?.text ?? boot.name)}</h1></main>`;
}

/**
 * The built page with this portal's data in it: language, title, description, the `#miroir-boot` data block (data,
 * not script: the strict CSP holds) and the first paint.
 */
export function renderPage(template: string, boot: Boot, path: string): string {
  const block = `<script type="application/json" id="miroir-boot">${scriptJson(boot)}</script>`;
  const description = `<meta name="description" content="${escapeHtml(boot.landing.objective.slice(0, 300))}" />`;
  const head = `${description}\n    ${block}`;
  const page = template
    .replace(
      /<html lang="[^"]*"/,
      () => `<html lang="${escapeHtml(boot.locale)}" data-side="${boot.audience}"`,
    )
    .replace(
      /<title>[^<]*<\/title>/,
      () => `<title>${escapeHtml(`${boot.name} · ${boot.brand.name}`)}</title>`,
    )
    .replace('<div id="root"></div>', () => `<div id="root">${skeleton(boot, path)}</div>`);
  return page.includes('<!--miroir-boot-->')
    ? page.replace('<!--miroir-boot-->', () => head)
    : page.replace('</head>', () => `${head}\n  </head>`);
}
