import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { Gap, Unit } from '../../contract/figure.ts';

/** Numbers and dates as the reader's language writes them. */
export interface Formats {
  /** A whole count: `1 186`. */
  count(value: number): string;
  /** A share given in per cent: `52 %`. */
  percent(value: number): string;
  /** One decimal at most: `3,4`. */
  decimal(value: number): string;
  /** A figure in its unit; shares and scores have no decimal unless `digits` says so. */
  figure(value: number, unit: Unit, digits?: Digits): string;
  /** A difference with its sign: `+29 pts`. */
  gap(value: number, unit: Unit, digits?: Digits): string;
  /** `[22 ; 36]`. */
  interval(low: number, high: number, unit?: Unit): string;
  /** A gap and its interval: `29 points [22 ; 36]`. */
  gapWithInterval(gap: Gap, unit: Unit, digits?: Digits): string;
  /** A difference without a sign: `29 points`. */
  gapSize(value: number, unit: Unit): string;
  date(iso: string | number): string;
  day(iso: string): string;
  dateTime(iso: string | number): string;
  /** `il y a 2 h`. */
  ago(milliseconds: number): string;
  list(items: readonly string[]): string;
  /** `3, 4 ou 5`. */
  either(items: readonly string[]): string;
}

/** Decimals of a share or a score. */
export type Digits = 0 | 1;

const minus = '\u2212';

/** @param timeZone IANA name in which dates are told: the campaign's */
export function createFormats(i18n: I18n, timeZone?: string): Formats {
  const { locale } = i18n;
  const zone = timeZone ? { timeZone } : {};
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'negative' });
  const share = [0, 1].map(
    (digits) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: 'negative',
      }),
  );
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'negative' });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const signedDecimal = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...zone });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const dateTime = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    ...zone,
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'short' });
  const items = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  const tidy = (text: string) => text.replaceAll('-', minus);
  const fine = (unit: Unit) => unit === 'points' || unit === 'mean';
  const bare = (value: number, unit: Unit, digits: Digits = 0) =>
    tidy((fine(unit) || digits === 1 ? decimal : whole).format(value));
  const percent = (value: number, digits: Digits = 0) => tidy(share[digits]?.format(value / 100) ?? '');
  /** What a plural goes by: the number as it is written. */
  const written = (value: number, unit: Unit, digits: Digits = 0) => {
    const scale = fine(unit) || digits === 1 ? 10 : 1;
    return Math.round(Math.abs(value) * scale) / scale;
  };
  const formats: Formats = {
    count: (value) => tidy(whole.format(value)),
    percent: (value) => percent(value),
    decimal: (value) => tidy(decimal.format(value)),
    figure: (value, unit, digits) => (unit === 'percent' ? percent(value, digits) : bare(value, unit, digits)),
    gap: (value, unit, digits) => {
      const points = tidy((fine(unit) || digits === 1 ? signedDecimal : signed).format(value));
      const size = written(value, unit, digits);
      return unit === 'mean'
        ? points
        : i18n._(msg`${plural(size, { one: `${points} pt`, other: `${points} pts` })}`);
    },
    interval: (low, high, unit = 'percent') => {
      const [from, to] = [bare(low, unit), bare(high, unit)];
      return i18n._(msg`[${from} ; ${to}]`);
    },
    gapWithInterval: (gap, unit, digits) => {
      const points = bare(Math.abs(gap.value), unit, digits);
      const size = written(gap.value, unit, digits);
      const [low, high] = gap.value < 0 ? [-gap.high, -gap.low] : [gap.low, gap.high];
      const interval = formats.interval(low, high, unit);
      return unit === 'mean'
        ? `${points}\u00a0${interval}`
        : i18n._(
            msg`${plural(size, { one: `${points} point ${interval}`, other: `${points} points ${interval}` })}`,
          );
    },
    gapSize: (value, unit) => {
      const points = bare(Math.abs(value), unit);
      const size = written(value, unit);
      return unit === 'mean'
        ? points
        : i18n._(msg`${plural(size, { one: `${points} point`, other: `${points} points` })}`);
    },
    date: (iso) => date.format(new Date(iso)),
    day: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    ago: (milliseconds) => relative.format(...largestUnit(milliseconds)),
    list: (parts) => items.format(parts),
    either: (parts) => choices.format(parts),
  };
  return formats;
}

function largestUnit(milliseconds: number): [number, Intl.RelativeTimeFormatUnit] {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 90) return [-seconds, 'second'];
  if (seconds < 90 * 60) return [-Math.round(seconds / 60), 'minute'];
  if (seconds < 36 * 3600) return [-Math.round(seconds / 3600), 'hour'];
  return [-Math.round(seconds / 86_400), 'day'];
}
