/** "28 novembre", "1er décembre", in the campaign's own time zone: a date must not depend on where the reader is. */
export function dayOf(instant: string, locale: string, timeZone: string): string {
  return written(
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone }),
    instant,
    locale,
  );
}

/** French says "1er" and "2": no formatter knows. */
function written(format: Intl.DateTimeFormat, instant: string, locale: string): string {
  const first = locale.startsWith('fr');
  const parts = format.formatToParts(new Date(instant));
  return parts.map(({ type, value }) => (first && type === 'day' && value === '1' ? '1er' : value)).join('');
}

/** "28 novembre à 18:00 UTC+1": the zone is named, since a reader may sit in another. */
export function momentOf(instant: string, locale: string, timeZone: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone } as const;
  return written(
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...clock }),
    instant,
    locale,
  );
}

/** "1 186" */
export function count(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** "31 %" from 0.31 */
export function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "3,4" */
export function decimal(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** "12,5": every digit of what a person typed, and no group separators, which could be read as decimals. */
export function numberAsTyped(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: false }).format(value);
}

/** Whole days left before an instant, never negative; the last day counts as 0. */
export function daysUntil(instant: string, now: number): number {
  return Math.max(0, Math.floor((Date.parse(instant) - now) / 86_400_000));
}
