import type { LocalQuestion } from '@miroir/campaign';
import { labelledParts } from '@miroir/campaign/answers';
import type { Shelf } from '@miroir/participant';

/** Where this device keeps what its orders are drawn from. It leaves the device no more than the orders do. */
export const orderRecord = 'order';

/** A question as this device draws it. */
export type Arrange = (question: LocalQuestion) => LocalQuestion;

/**
 * How this device draws lists in random order: the same at each visit, another on another device. The seed is drawn once
 * and kept, apart from the credential, so that nothing which is ever sent tells the order that somebody saw.
 */
export async function arrangeOn(shelf: Shelf): Promise<Arrange> {
  const drawn = [...crypto.getRandomValues(new Uint32Array(2))].join('.');
  const seed = (await shelf.update<string>(orderRecord, (there) => there ?? drawn)) ?? drawn;
  const arranged = new WeakMap<LocalQuestion, LocalQuestion>();
  return (question) => {
    const known = arranged.get(question) ?? inOrderOf(question, seed);
    arranged.set(question, known);
    return known;
  };
}

/** The question with its list in the order of the seed; as it is where its list has an order of its own. */
export function inOrderOf(question: LocalQuestion, seed: string): LocalQuestion {
  if (!('order' in question) || question.order === undefined) return question;
  const parts = labelledParts(question);
  const place = new Map(parts.map(({ id }) => [id, placeOf(`${seed}/${question.id}/${id}`)]));
  const free = parts.filter(({ last }) => last === undefined);
  const list = [
    ...free.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
    ...parts.filter(({ last }) => last !== undefined),
  ];
  const members = Object.entries(question).map(([name, value]) => [name, value === parts ? list : value]);
  return Object.fromEntries(members) as LocalQuestion;
}

/** A place between 0 and 2³² for a text: FNV-1a, then the last mixing of MurmurHash3, so that near texts fall far apart. */
function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
