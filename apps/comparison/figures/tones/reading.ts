import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { Tone } from '../../contract/figure.ts';
import type { Readings } from '../../contract/tone-readings.ts';
import type { Formats } from '../words/format.ts';
import { absenceName } from '../words/names.ts';

/** How much was read, and how much was not: `312 commentaires lus, 41 non lus`. */
export function readingSentence(i18n: I18n, { n, unread }: Readings): string {
  const read = i18n._(msg`${plural(n, { one: '# commentaire lu', other: '# commentaires lus' })}`);
  return `${read}, ${unreadName(i18n, unread)}`;
}

/** The same beside a bar: `312 lus, 41 non lus`. */
export function readingName(i18n: I18n, { n, unread }: Readings): string {
  const read = i18n._(msg`${plural(n, { one: '# lu', other: '# lus' })}`);
  return `${read}, ${unreadName(i18n, unread)}`;
}

/** `41 non lus`: comments whose tone nobody knows. */
export function unreadName(i18n: I18n, unread: number): string {
  return i18n._(msg`${plural(unread, { one: '# non lu', other: '# non lus' })}`);
}

/** Why there is no tone, in words; null when there is one. */
export function toneAbsence(i18n: I18n, tone: Tone, format: Formats): string | null {
  if (tone.state !== 'too-few') return absenceName(i18n, tone, { format, only: null });
  const reading = readingName(i18n, tone);
  return i18n._(msg`trop peu pour conclure : ${reading}`);
}
