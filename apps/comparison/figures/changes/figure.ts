import { msg } from '@lingui/core/macro';
import type { Basis } from '../../contract/figure.ts';
import type { SinceView } from '../../contract/since.ts';
import { rowsMarks } from '../rows/marks.ts';
import { comparisonMethod } from '../rows/notes.ts';
import type { FigureValue } from '../value/figure-value.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { releaseName, sinceSentence } from './sentence.ts';
import { changesTable } from './table.ts';

/** What changed since an earlier publication: its table, and where the comparisons that changed stand now. */
export function changesFigure(telling: Telling, since: SinceView, basis: Basis): FigureValue {
  const { i18n } = telling;
  const from = releaseName(telling, since.from);
  const compared = i18n._(msg`Comparé à : ${from}.`);
  return {
    id: 'changes',
    heading: i18n._(msg`Ce qui a changé depuis la publication choisie`),
    sentence: sinceSentence(telling, since),
    say: compared,
    table: changesTable(telling, since),
    notes: [...figureNotes(telling, basis, comparisonMethod(telling, basis.judging)), compared],
    method: 'gaps',
    marks: (width) =>
      rowsMarks(
        telling,
        since.changes.map(({ row }) => row),
        width,
      ),
  };
}
