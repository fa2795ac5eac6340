import type { DeskBrand } from '@miroir/desk';

/** What the server put into the document of the company whose desk it is; null where it has no settings of its own. */
export function deskBrand(page: Pick<Document, 'querySelector'>): DeskBrand | null {
  const content = page.querySelector<HTMLMetaElement>('meta[name="miroir-brand"]')?.content;
  return content === undefined ? null : (JSON.parse(content) as DeskBrand);
}
