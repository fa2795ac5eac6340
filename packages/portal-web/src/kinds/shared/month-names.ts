import { regional } from '@miroir/locales/regional';

/** "janvier" to "décembre", as they stand alone in a list. */
export function monthNames(locale: string): string[] {
  const name = new Intl.DateTimeFormat(regional(locale), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2001, month, 15)));
}
