interface Identified {
  readonly id: string;
  readonly exclusive?: true | undefined;
  readonly other?: 'may' | 'must' | undefined;
}

/** A list of options, items or rows, or one for each audience. */
export type List = readonly Identified[] | { readonly employees: readonly Identified[] };

/** Twin lists share ids and order (checked), so either side's list gives them. */
export function idsOf(list: List): string[] {
  return entriesOf(list).map((option) => option.id);
}

/** Those that are chosen alone. */
export function exclusiveIds(list: List): string[] {
  return entriesOf(list).flatMap(({ id, exclusive }) => (exclusive ? [id] : []));
}

/** The one whose choice is to be said in own words, if there is one. */
export function otherOf(list: List): { readonly id: string; readonly other: 'may' | 'must' } | undefined {
  for (const { id, other } of entriesOf(list)) if (other !== undefined) return { id, other };
  return undefined;
}

function entriesOf(list: List): readonly Identified[] {
  return 'employees' in list ? list.employees : list;
}

/** The whole numbers of a scale, as ids. */
export function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
