/**
 * What the service worker may keep: the questionnaire's page or the space's, in each language once, and files named by their content.
 * Never the pages of the hand-off (their addresses carry what must not stay), never an answer of the server.
 */

/** Each origin has pages of its own, and one document behind all of them. */
const ofQuestionnaire = 'q/\\d{1,3}|review|sent|results|code|privacy|withdraw';
const ofSpace = 'i/[\\w-]{22}|write|mine|about';
const lasting = new RegExp(`^(/r/[0-9a-f]{24})(?:/(?:${ofQuestionnaire}|${ofSpace}))?/?$`);

/** Of which round an address shows a document that may be kept: the path where its pages begin. */
export function roundOfPage(pathname: string): string | null {
  return lasting.exec(pathname)?.[1] ?? null;
}

/** The name a page is kept under: its round and language, and nothing of where the person was. */
export function pageName(base: string, language: string): string {
  return `${base}?lang=${encodeURIComponent(language)}`;
}

/** The language a page says it speaks; null when this is no page of ours. */
export function languageOf(html: string): string | null {
  return /<html lang="([\w-]{2,35})"/.exec(html)?.[1] ?? null;
}

/** Every built file a page asks for itself. */
export function filesIn(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => file ?? '');
}

/** Whether the server made a file and named it by its content: a catalogue that was added, or the company's mark. */
export function isOfServer(path: string): boolean {
  return path.startsWith('/assets/locales/') || /^\/assets\/mark-[0-9a-f]{16}\.(svg|png)$/.test(path);
}

/** The page, marked as one that was kept: it says so to the person. */
export function asKept(html: string): string {
  return html.replace('<html ', '<html data-kept ');
}
