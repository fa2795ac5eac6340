import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { CohortFigure, ComparisonRow } from '../../contract/figure.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { inSentence, verdictName } from '../words/names.ts';
import { departure } from './departure.ts';

/** A cohort beside the others of its side, both figures and what was tested of them; '' where there is nothing to compare. */
export function cohortSaid({ i18n, format }: Words, row: ComparisonRow, cell: CohortFigure): string {
  const { figure, within } = cell;
  if (within === null || figure.state !== 'shown' || within.rest.state !== 'shown') return '';
  const [own, rest] = [format.figure(figure.value, row.unit), format.figure(within.rest.value, row.unit)];
  const gap = format.gapWithInterval(within.gap, row.unit);
  const { standing } = within;
  if (standing === null) return i18n._(msg`${own} contre ${rest} chez les autres, écart de ${gap}`);
  const higher = standing.value > 50;
  const cases = format.count(higher ? standing.value : 100 - standing.value);
  const interval = higher
    ? format.interval(standing.low, standing.high)
    : format.interval(100 - standing.high, 100 - standing.low);
  return higher
    ? i18n._(
        msg`${own} contre ${rest} chez les autres ; sur toute l’échelle, plus haut qu’eux dans ${cases} cas sur 100 ${interval}`,
      )
    : i18n._(
        msg`${own} contre ${rest} chez les autres ; sur toute l’échelle, plus bas qu’eux dans ${cases} cas sur 100 ${interval}`,
      );
}

/** Which cohorts of a side depart from the rest of it on one row: the first by name, or that none does. */
export function cohortsSentence(
  words: Words,
  input: {
    readonly row: ComparisonRow;
    readonly side: Audience;
    readonly cohorts: readonly { readonly label: string; readonly cell: CohortFigure }[];
  },
): string {
  const { i18n } = words;
  const { ofInside, ofOutside } = sides(i18n);
  const { row, side, cohorts } = input;
  const parted = cohorts.filter(({ cell }) => departure(cell) !== null);
  const told = parted.map(({ label, cell }) => {
    const said = cohortSaid(words, row, cell);
    const verdict = inSentence(i18n, verdictName(i18n, cell.within?.verdict ?? 'beside'));
    return row.provisional
      ? i18n._(msg`« ${label} » s’écarte du reste de son côté : ${said} (${verdict}, à ce stade).`)
      : i18n._(msg`« ${label} » s’écarte du reste de son côté : ${said} (${verdict}).`);
  });
  if (told.length > 0) return told.join(' ');
  if (!cohorts.some(({ cell }) => cell.within !== null && cell.within.verdict !== 'too-few'))
    return side === 'employees'
      ? i18n._(msg`Aucune cohorte ${ofInside} n’a assez de réponses pour être comparée aux autres.`)
      : i18n._(msg`Aucune cohorte ${ofOutside} n’a assez de réponses pour être comparée aux autres.`);
  return side === 'employees'
    ? i18n._(msg`Aucun écart n’est établi entre une cohorte ${ofInside} et le reste de son côté.`)
    : i18n._(msg`Aucun écart n’est établi entre une cohorte ${ofOutside} et le reste de son côté.`);
}
