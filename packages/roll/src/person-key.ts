import { createHash } from 'node:crypto';

/**
 * What makes two references one person: neither case, blanks, invisible characters nor the Unicode form in which a
 * spreadsheet saved them tell people apart. Only compared, never stored or shown.
 */
export function personKey(ref: string): string {
  const visible = ref.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  // By way of capitals: ß and ss, σ and ς, are one letter each.
  const folded = visible.toUpperCase().toLowerCase().normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();
  if (!folded.includes('@')) return folded;
  const named = /<([^<>]+@[^<>]+)>$/u.exec(folded);
  return (named?.[1] ?? folded).replace(/^mailto:/u, '').replaceAll(' ', '');
}

/** One person's name in the community's database: says nothing of when they came. */
export function personId(ref: string): string {
  return createHash('sha256')
    .update(`miroir/person/v1 ${personKey(ref.trim())}`)
    .digest('base64url');
}
