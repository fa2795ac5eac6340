import { msg } from '@lingui/core/macro';
import type { MapView } from '../../contract/map.ts';
import { comparisonMethod } from '../rows/notes.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { mapMarks } from './marks.ts';
import { mapHeadline } from './sentence.ts';
import { mapTable } from './table.ts';

/** All questions by all cohorts of both sides. */
export function mapFigure(telling: Telling, view: MapView): FigureValue {
  const { i18n } = telling;
  // Every cohort is on the map, whatever is chosen elsewhere.
  const whole = { ...telling, filters: { ...telling.filters, cohorts: { employees: [], consumers: [] } } };
  const method = `${withinMethodOf(telling, view)} ${comparisonMethod(telling, view.basis.judging)}`;
  return {
    id: 'map',
    heading: i18n._(msg`Toutes les questions, toutes les cohortes`),
    sentence: mapHeadline(telling, view),
    say: null,
    table: mapTable(telling, view),
    notes: figureNotes(whole, view.basis, method),
    method: 'gaps',
    marks: (width) => mapMarks(telling, view, width),
  };
}

/** How cohorts are judged beside the rest of their side. */
export function withinMethodOf({ i18n, format }: Telling, { family }: MapView): string {
  const { ofInside, ofOutside } = sides(i18n);
  const [employees, consumers] = [format.count(family.employees), format.count(family.consumers)];
  return i18n._(
    msg`Chaque cohorte est comparée au reste de son côté : ${employees} comparaisons ${ofInside} jugées ensemble, ${consumers} ${ofOutside}, fausses découvertes tenues sous 5 % de chaque côté (Benjamini–Hochberg).`,
  );
}
