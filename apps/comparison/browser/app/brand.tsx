/** Whose comparison it is. */
interface Brand {
  readonly name: string;
  /** Address of the mark; null: the product's own. */
  readonly mark: string | null;
}

/** What the server put into the document; the product's own name and mark where it put nothing. */
function brandOf(page: Document): Brand {
  const content = page.querySelector<HTMLMetaElement>('meta[name="miroir-brand"]')?.content;
  return content === undefined ? { name: 'Miroir', mark: null } : (JSON.parse(content) as Brand);
}

/** The mark and the name, at the head of every page. */
export function BrandLine() {
  const { name, mark } = brandOf(document);
  return (
    <>
      {mark === null ? <MirrorMark /> : <img className="mark" src={mark} alt="" />} <b>{name}</b>
    </>
  );
}

/** The title of a tab: the page, and whose comparison it is. */
export function tabTitle(page: string): string {
  return `${page} · ${brandOf(document).name}`;
}

/** The product's mark: two half discs facing each other, one per side. */
function MirrorMark() {
  return (
    <svg className="mark" viewBox="0 0 26 26" aria-hidden="true">
      <path d="M12 2a11 11 0 0 0 0 22z" fill="var(--inside)" />
      <path d="M14 2a11 11 0 0 1 0 22z" fill="var(--outside)" />
    </svg>
  );
}
