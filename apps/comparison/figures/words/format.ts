import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { regional } from '@miroir/locales/regional';
import type { Gap, Unit } from '../../contract/figure.ts';

/** Numbers and dates as the reader's language writes them. */
export interface Formats {
  /** A whole count: `1 186`. */
  count(value: number): string;
  /** A share given in per cent: `52 %`. */
  percent(value: number): string;
  /** One decimal at most: `3,4`. */
  decimal(value: number): string;
  /** One decimal, also where it is zero: values under each other in a column. */
  tenth(value: number): string;
  /** A figure in its unit; shares and scores have no decimal unless `digits` says so. */
  figure(value: number, unit: Unit, digits?: Digits): string;
  /** A difference with its sign: `+29 pts`. */
  gap(value: number, unit: Unit, digits?: Digits): string;
  /** `[22 ; 36]`. */
  interval(low: number, high: number, unit?: Unit): string;
  /** A gap and its interval: `29 points [22 ; 36]`. */
  gapWithInterval(gap: Gap, unit: Unit, digits?: Digits): string;
  /** A difference without a sign: `29 points`. */
  gapSize(value: number, unit: Unit, digits?: Digits): string;
  /** A number as its unit is written, without the unit: one end of an interval. */
  bare(value: number, unit: Unit): string;
  date(iso: string | number): string;
  /** `novembre 2026`. */
  month(iso: string): string;
  day(iso: string): string;
  dateTime(iso: string | number): string;
  /** `18 nov.`: where there is little room. */
  shortDate(iso: string): string;
  /** `18 nov., 13:00`. */
  shortDateTime(iso: string): string;
  /** `il y a 2 h`. */
  ago(milliseconds: number): string;
  list(items: readonly string[]): string;
  /** `3, 4 ou 5`. */
  either(items: readonly string[]): string;
}

/** Decimals of a share or a score. */
export type Digits = 0 | 1 | 2;

const minus = '\u2212';

/** @param timeZone IANA name in which dates are told: the campaign's */
export function createFormats(i18n: I18n, timeZone?: string): Formats {
  const locale = regional(i18n.locale);
  const items = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  return {
    ...figureFormats(i18n, locale),
    ...timeFormats(locale, timeZone),
    list: (parts) => items.format(parts),
    either: (parts) => choices.format(parts),
  };
}

const tidy = (text: string) => text.replaceAll('-', minus);

/** The same formatter with none, one and two decimals. */
function byDigits(
  locale: string,
  options: Intl.NumberFormatOptions,
): (value: number, digits?: Digits) => string {
  const formats = ([0, 1, 2] as const).map(
    (digits) =>
      new Intl.NumberFormat(locale, {
        ...options,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  return (value, digits = 0) => tidy(formats[digits]?.format(value) ?? '');
}

type FigureFormats = Pick<
  Formats,
  | 'count'
  | 'percent'
  | 'decimal'
  | 'tenth'
  | 'figure'
  | 'gap'
  | 'interval'
  | 'gapWithInterval'
  | 'gapSize'
  | 'bare'
>;

/** Means and points always have a decimal. */
const digitsOf = (unit: Unit, digits: Digits = 0): Digits =>
  digits === 0 && (unit === 'points' || unit === 'mean') ? 1 : digits;

function figureFormats(i18n: I18n, locale: string): FigureFormats {
  const plain = byDigits(locale, { signDisplay: 'negative' });
  const share = byDigits(locale, { style: 'percent', signDisplay: 'negative' });
  const signed = byDigits(locale, { signDisplay: 'exceptZero' });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'negative' });
  const bare = (value: number, unit: Unit, digits?: Digits) => plain(value, digitsOf(unit, digits));
  /** What a plural goes by: the number as it is written. */
  const written = (value: number, unit: Unit, digits?: Digits) =>
    Number(Math.abs(value).toFixed(digitsOf(unit, digits)));
  const interval: Formats['interval'] = (low, high, unit = 'percent') => {
    const [from, to] = [bare(low, unit), bare(high, unit)];
    return i18n._(msg`[${from} ; ${to}]`);
  };
  return {
    count: (value) => plain(value),
    percent: (value) => share(value / 100),
    decimal: (value) => tidy(decimal.format(value)),
    tenth: (value) => plain(value, 1),
    figure: (value, unit, digits) =>
      unit === 'percent' ? share(value / 100, digits) : bare(value, unit, digits),
    gap: (value, unit, digits) => {
      const points = signed(value, digitsOf(unit, digits));
      const size = written(value, unit, digits);
      return unit === 'mean'
        ? points
        : i18n._(msg`${plural(size, { one: `${points} pt`, other: `${points} pts` })}`);
    },
    interval,
    gapWithInterval: (gap, unit, digits) => {
      const points = bare(Math.abs(gap.value), unit, digits);
      const size = written(gap.value, unit, digits);
      const [low, high] = gap.value < 0 ? [-gap.high, -gap.low] : [gap.low, gap.high];
      const bounds = interval(low, high, unit);
      return unit === 'mean'
        ? `${points}\u00a0${bounds}`
        : i18n._(
            msg`${plural(size, { one: `${points} point ${bounds}`, other: `${points} points ${bounds}` })}`,
          );
    },
    bare: (value, unit) => bare(value, unit),
    gapSize: (value, unit, digits) => {
      const points = bare(Math.abs(value), unit, digits);
      return unit === 'mean'
        ? points
        : i18n._(
            msg`${plural(written(value, unit, digits), { one: `${points} point`, other: `${points} points` })}`,
          );
    },
  };
}

function timeFormats(
  locale: string,
  timeZone: string | undefined,
): Pick<Formats, 'date' | 'month' | 'day' | 'dateTime' | 'shortDate' | 'shortDateTime' | 'ago'> {
  const zone = timeZone ? { timeZone } : {};
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...zone });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', ...zone });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  // Named, since a reader may sit in another zone. On an axis there is no room: the table under it has it.
  const named = { ...time, ...zone, timeZoneName: 'short' } as const;
  const dateTime = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...named });
  const now = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const shortDate = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...zone });
  const shortDateTime = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...time, ...zone });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'short' });
  return {
    date: (iso) => date.format(new Date(iso)),
    month: (iso) => month.format(new Date(iso)),
    day: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    shortDate: (iso) => shortDate.format(new Date(iso)),
    shortDateTime: (iso) => shortDateTime.format(new Date(iso)),
    ago: (milliseconds) =>
      milliseconds < justNow ? now.format(0, 'second') : relative.format(...largestUnit(milliseconds)),
  };
}

/** Milliseconds below which something happens now. */
const justNow = 5000;

function largestUnit(milliseconds: number): [number, Intl.RelativeTimeFormatUnit] {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 90) return [-seconds, 'second'];
  if (seconds < 90 * 60) return [-Math.round(seconds / 60), 'minute'];
  if (seconds < 36 * 3600) return [-Math.round(seconds / 3600), 'hour'];
  return [-Math.round(seconds / 86_400), 'day'];
}
