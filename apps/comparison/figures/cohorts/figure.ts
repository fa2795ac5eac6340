import { msg } from '@lingui/core/macro';
import { rowMeasure } from '../rows/measure.ts';
import { cautions } from '../rows/notes.ts';
import { rowTitle } from '../rows/sentence.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { sideName } from '../words/names.ts';
import { type CohortsInput, cohortCells } from './cells.ts';
import { cohortsMarks } from './marks.ts';
import { cohortsSentence } from './sentence.ts';
import { cohortFiguresTable } from './table.ts';

/** One side's figures cohort by cohort; null where it has a single cohort or was not asked. */
export function cohortsFigure(telling: Telling, input: CohortsInput): FigureValue | null {
  const { view, side, row } = input;
  const told = view.cohorts[side].length;
  if ((view.only && view.only !== side) || told === 0 || (input.of ?? told) < 2) return null;
  const { i18n, format } = telling;
  const name = sideName(i18n, side);
  const about = `${rowTitle(row)}, ${rowMeasure(telling, row)}`;
  const sentence = cohortsSentence(telling, { row, side, cohorts: cohortCells(input) });
  return {
    id: `${view.id}-${side}`,
    heading: i18n._(msg`${name}, par cohorte`),
    sentence: `${about}. ${sentence}`,
    say: sentence,
    table: cohortFiguresTable(i18n, { ...input, format }),
    notes: [
      ...figureNotes(telling, view.basis, withinMethod(telling, input)),
      ...(input.of === undefined ? [] : [surestOnly(telling, told, input.of)]),
    ],
    method: 'gaps',
    marks: (width) => cohortsMarks(telling, input, width),
  };
}

function surestOnly({ i18n, format }: Telling, told: number, of: number): string {
  const [shown, all] = [format.count(told), format.count(of)];
  return i18n._(
    msg`Cohortes qui s’écartent le plus sûrement : ${shown} sur ${all}. Toutes sont dans le classeur.`,
  );
}

/** How differences inside a side are judged. */
export function withinMethod(
  { i18n, format }: Telling,
  { view, side }: Pick<CohortsInput, 'side'> & { view: Pick<CohortsInput['view'], 'withinFamily' | 'basis'> },
): string {
  const family = format.count(view.withinFamily[side]);
  const method = i18n._(
    msg`Chaque cohorte est comparée au reste de son côté ; ${family} comparaisons jugées ensemble, fausses découvertes tenues sous 5 % (Benjamini–Hochberg). Intervalles à 95 %. Une cohorte sans chiffre à elle est comptée dans l’ensemble.`,
  );
  return [method, ...cautions({ i18n, format }, view.basis.judging)].join(' ');
}
