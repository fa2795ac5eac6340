import { createHash } from 'node:crypto';

type Documents = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

const hourMs = 3_600_000;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Every name that a stored text gives by hashes without a key, as the code that wrote it may have made one. */
const namesOf = (text: string): string[] => [text, sha256(text), sha256(`miroir/open-link/v1.${text}`)];

/** Every text and number of a document, however deep. */
function leavesOf(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(leavesOf);
}

/**
 * Reads the hour of arrival of people behind an open link: looks for a record with a moment in it from which a
 * chain of hashes leads to a person's. A moment is taken for the end of the hour in which it falls.
 * @returns hours since the epoch, by the `_id` of the person.
 */
export function readHours(documents: Documents, people: ReadonlySet<string>): Map<string, number> {
  const hours = new Map<string, number>();
  for (const document of [...documents.values()].flat()) {
    const leaves = leavesOf(document);
    const moment = leaves.find((leaf) => typeof leaf === 'number' && leaf > 1e11);
    if (typeof moment !== 'number') continue;
    for (const name of leaves.flatMap((leaf) => (typeof leaf === 'string' ? namesOf(leaf) : []))) {
      if (people.has(name)) hours.set(name, Math.ceil(moment / hourMs) - 1);
    }
  }
  return hours;
}

/** The guess that is left: people came in the order in which their records stand in a file. */
export function hoursByPosition(
  positions: ReadonlyMap<string, number>,
  hours: readonly number[],
): Map<string, number> {
  const ranked = [...positions].filter(([, at]) => at >= 0).toSorted(([, a], [, b]) => a - b);
  return new Map(ranked.map(([id], rank) => [id, hours[rank] ?? -1]));
}
