import { smallestBatch } from '@miroir/basics';
import type { PersonDocument } from '@miroir/roll';

/** Fewest new marks of a cohort that a dump shows together: two dumps then tell no fewer people apart. */
export const fewestNewMarks = smallestBatch;

/** Whose marks the last dump showed, by id. */
export interface ShownMarks {
  readonly issued: ReadonlySet<string>;
  readonly replaced: ReadonlySet<string>;
}

export const nothingShown: ShownMarks = { issued: new Set(), replaced: new Set() };

/** Behind an open link a person is on the roll because they came: their whole document is a mark. */
const came = (person: PersonDocument): boolean => person.issued !== undefined || person.ref === undefined;

/** Those shown before, and a cohort's new ones where they are enough together. */
function grown(
  marked: readonly PersonDocument[],
  before: ReadonlySet<string>,
  fewest: number,
): ReadonlySet<string> {
  const byCohort = Map.groupBy(
    marked.filter(({ _id }) => !before.has(_id)),
    ({ cohort }) => cohort,
  );
  const enough = [...byCohort.values()].filter((fresh) => fresh.length >= fewest).flat();
  const kept = marked.filter(({ _id }) => before.has(_id));
  return new Set([...kept, ...enough].map(({ _id }) => _id));
}

/**
 * What the next dump may show. The box's dumps date an answer to a day; were the roll's to show who came on that day,
 * two dumps of each would link them. So a cohort's newcomers are shown ten at a time, and so are replacements.
 * @param fewest other than {@link fewestNewMarks} in a test that breaks the rule on purpose.
 */
export function nextShown(
  people: readonly PersonDocument[],
  before: ShownMarks,
  fewest = fewestNewMarks,
): ShownMarks {
  const issued = grown(people.filter(came), before.issued, fewest);
  const replaced = people.filter((person) => person.replaced !== undefined && issued.has(person._id));
  return { issued, replaced: grown(replaced, before.replaced, fewest) };
}

/** The roll as a dump shows it; behind an open link, whoever is not shown is left out. */
export function asShown(people: readonly PersonDocument[], shown: ShownMarks): PersonDocument[] {
  return people.flatMap((person) => {
    const { issued, replaced, ...rest } = person;
    if (person.ref === undefined && !shown.issued.has(person._id)) return [];
    const issuedToo = issued !== undefined && shown.issued.has(person._id);
    const replacedToo = replaced !== undefined && shown.replaced.has(person._id);
    return [{ ...rest, ...(issuedToo ? { issued } : {}), ...(replacedToo ? { replaced } : {}) }];
  });
}
