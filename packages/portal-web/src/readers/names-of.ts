import type { LocalQuestionnaire } from '@miroir/campaign';
import { regional } from '@miroir/locales/regional';

export type Readers = NonNullable<LocalQuestionnaire['readers']>;

/** "Noé R. (équipe durabilité) et Léa M. (service écoute)" */
export function namesOf(readers: Readers, locale: string): string {
  const list = new Intl.ListFormat(regional(locale), { type: 'conjunction' });
  return list.format(readers.map(({ name, role }) => `${name} (${role})`));
}
