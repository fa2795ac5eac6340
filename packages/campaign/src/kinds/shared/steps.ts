/** How exactly somebody says when something was. */
export type Precision = 'year' | 'quarter' | 'month';

/** Steps of a precision in a year. */
export const stepsInYear: Readonly<Record<Precision, number>> = { year: 1, quarter: 4, month: 12 };

/**
 * A year, quarter or month as a whole number that rises by one from each to the next: years × steps of a year + the place
 * from 0 in it. null where the text is not written in that precision: "2026", "2026-Q4", "2026-11".
 */
export function stepOf(text: string, precision: Precision): number | null {
  const form = { year: /^(\d{4})$/, quarter: /^(\d{4})-Q(\d)$/, month: /^(\d{4})-(\d\d)$/ }[precision];
  const [, year, place = '1'] = form.exec(text) ?? [];
  return year === undefined ? null : Number(year) * stepsInYear[precision] + Number(place) - 1;
}
