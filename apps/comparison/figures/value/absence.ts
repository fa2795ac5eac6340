import type { Audience } from '@miroir/basics';
import type { Absence } from '@miroir/ui/layout';
import type { Figure } from '../../contract/figure.ts';
import { absenceName } from '../words/names.ts';
import type { Words } from './telling.ts';

/** A figure that has no value, as a layout draws it; null when it has one. */
export function absenceOf(
  { i18n, format }: Words,
  figure: Figure,
  only: Audience | null = null,
): Absence | null {
  if (figure.state === 'shown') return null;
  return { state: figure.state, text: absenceName(i18n, figure, { format, only }) ?? '' };
}
