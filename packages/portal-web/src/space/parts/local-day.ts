import { regional } from '@miroir/locales/regional';
import { dayOf } from '../../i18n/format.ts';

/** "18 mars" of a local day: told as it is written, wherever the reader sits. */
export const dayInWords = (day: string, locale: string): string => dayOf(`${day}T12:00:00Z`, locale, 'UTC');

/** Languages that say an hour alone: "15 h", "15 Uhr". */
const saysHours: ReadonlySet<string> = new Set(['fr', 'de']);

/** The hour of an edition in the campaign's zone: "15 h", or "15:00" where a language writes both. */
export function hourInWords(instant: string, locale: string, timeZone: string): string {
  const whole = new Date(instant).getUTCMinutes() === 0 && saysHours.has(locale.split('-')[0] ?? '');
  const minute = whole ? {} : ({ minute: '2-digit' } as const);
  return new Intl.DateTimeFormat(regional(locale), { hour: 'numeric', ...minute, timeZone }).format(
    new Date(instant),
  );
}
