import { canonicalJson } from '@miroir/basics';
import type { Sheet } from '@miroir/campaign';

/** What the box last acknowledged to one person; `sheet` is null after a withdrawal. */
export interface Acknowledged {
  readonly id: string;
  readonly digest: string;
  readonly sheet: Sheet | null;
}

/** A document of the box, as far as the check looks at it. */
export interface KeptDocument {
  readonly _id: string;
  readonly digest: string;
  readonly latest: unknown;
}

/** How storage contradicts what was acknowledged. */
export interface Contradiction {
  readonly kind: 'lost' | 'older-or-other' | 'nobodys';
  readonly id: string;
}

/**
 * Compares everything that was acknowledged with everything that is stored: each acknowledged state is there, in
 * the words that were sent, and no document belongs to nobody (an answer stored a second time would).
 */
export function contradictions(
  acknowledged: readonly Acknowledged[],
  documents: readonly KeptDocument[],
): Contradiction[] {
  const stored = new Map(documents.map((document) => [document._id, document]));
  const owned = new Set(acknowledged.map(({ id }) => id));
  const found: Contradiction[] = documents
    .filter(({ _id }) => !owned.has(_id))
    .map(({ _id: id }) => ({ kind: 'nobodys', id }));
  if (stored.size !== documents.length) found.push({ kind: 'nobodys', id: 'an id that is stored twice' });
  for (const { id, digest, sheet } of acknowledged) {
    const document = stored.get(id);
    if (document === undefined) found.push({ kind: 'lost', id });
    else if (document.digest !== digest || canonicalJson(document.latest) !== canonicalJson(sheet))
      found.push({ kind: 'older-or-other', id });
  }
  return found;
}
