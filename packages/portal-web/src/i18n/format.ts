import { regional } from '@miroir/locales/regional';

/** "28 novembre", "1er décembre", in the campaign's own time zone: a date must not depend on where the reader is. */
export function dayOf(instant: string, locale: string, timeZone: string): string {
  return dated({ day: 'numeric', month: 'long', timeZone }, instant, locale);
}

/** "28 novembre à 18:00 UTC+1": the zone is named, since a reader may sit in another. */
export function momentOf(instant: string, locale: string, timeZone: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone } as const;
  return dated({ day: 'numeric', month: 'long', ...clock }, instant, locale);
}

/**
 * French says "1er" and "2": no formatter knows. A day is not parted from its month, nor an hour from its zone: a line
 * breaks between the two, before "à".
 */
function dated(format: Intl.DateTimeFormatOptions, instant: string, locale: string): string {
  const first = locale.startsWith('fr');
  const parts = new Intl.DateTimeFormat(regional(locale), format).formatToParts(new Date(instant));
  return parts
    .map(({ type, value }, index) => {
      if (first && type === 'day' && value === '1') return '1er';
      const [start, ...rest] = value.split(' ');
      const before = type === 'literal' && parts[index + 1]?.type === 'hour';
      return rest.length === 0 ? value : `${start}${before ? ' ' : '\u00a0'}${rest.join('\u00a0')}`;
    })
    .join('');
}

/** With a true minus sign: a hyphen breaks a line, and is read as one. */
function number(value: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(regional(locale), options).format(value).replace('-', '\u2212');
}

/** "1 186" */
export function count(value: number, locale: string): string {
  return number(value, locale);
}

/** "31 %" from 0.31 */
export function percent(share: number, locale: string): string {
  return number(share, locale, { style: 'percent', maximumFractionDigits: 0 });
}

/** "3,4" */
export function decimal(value: number, locale: string): string {
  return number(value, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** "12,5": every digit of what a person typed, and no group separators, which could be read as decimals. */
export function numberAsTyped(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: false }).format(value);
}

/** Whole days left before an instant, never negative; the last day counts as 0. */
export function daysUntil(instant: string, now: number): number {
  return Math.max(0, Math.floor((Date.parse(instant) - now) / 86_400_000));
}
