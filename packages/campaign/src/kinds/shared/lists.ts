interface Identified {
  readonly id: string;
}

/** A list of options, items or rows, or one for each audience. */
export type List = readonly Identified[] | { readonly employees: readonly Identified[] };

/** Twin lists share ids and order (checked), so either side's list gives them. */
export function idsOf(list: List): string[] {
  return ('employees' in list ? list.employees : list).map((option) => option.id);
}

/** The whole numbers of a scale, as ids. */
export function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
