import type { Community } from './read-community.ts';

/** What a page that is drawn in the browser is told of the company, in the document's `miroir-brand`. */
export interface PageBrand extends Pick<Community, 'name' | 'ink' | 'contact' | 'imprint' | 'links'> {
  /** Address of the mark; null: the product's own. */
  readonly mark: string | null;
}

/**
 * A built document in the company's name and with its mark, where it has settings of its own.
 * @param prefix of the addresses of the files, where {@link serveMark} serves them
 */
export function brandedDocument(document: string, community: Community | null, prefix = ''): string {
  if (community === null) return document;
  const { name, ink, contact, imprint, links } = community;
  const mark = community.mark === null ? null : `${prefix}${community.mark.path}`;
  const brand = JSON.stringify({ name, mark, ink, contact, imprint, links } satisfies Record<
    keyof PageBrand,
    unknown
  >);
  const meta = `<meta name="miroir-brand" content="${escaped(brand)}">`;
  return document
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(name)}</title>${meta}`)
    .replace(/<link rel="icon"[^>]*>/, (icon) =>
      mark === null ? icon : `<link rel="icon" href="${escaped(mark)}">`,
    );
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
