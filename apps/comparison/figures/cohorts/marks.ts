import type { Audience } from '@miroir/basics';
import {
  type Drawing,
  type DumbbellSpec,
  paragraph,
  quarters,
  type RowSpec,
  rowList,
  stacked,
} from '@miroir/ui/layout';
import type { ComparisonRow, Figure } from '../../contract/figure.ts';
import type { QuestionView } from '../../contract/question.ts';
import { rowDomain } from '../rows/marks.ts';
import { rowTitle } from '../rows/sentence.ts';
import { absenceOf } from '../value/absence.ts';
import type { Words } from '../value/telling.ts';
import { figureText, measureName, sideNames } from '../words/names.ts';

/** What a block of cohorts measures: the option or item, and the measure where it is not the favourable share. */
export function cohortBlockTitle({ i18n }: Words, row: ComparisonRow): string {
  return row.measure === 'favourable-share'
    ? rowTitle(row)
    : `${rowTitle(row)} · ${measureName(i18n, row.measure)}`;
}

/** One cohort's figure on the scale of its measure; null where it has none. */
export function cohortDumbbell(
  row: ComparisonRow,
  cohort: { readonly side: Audience; readonly label: string; readonly figure: Figure },
): DumbbellSpec | null {
  const { side, label, figure } = cohort;
  if (figure.state !== 'shown') return null;
  const domain = rowDomain(row);
  return {
    employees: side === 'employees' ? figure : null,
    consumers: side === 'consumers' ? figure : null,
    domain,
    ticks: quarters(domain),
    names: { employees: label, consumers: label },
  };
}

/** One block a measure, one line a cohort, on the question's own scale. */
export function cohortsMarks(
  words: Words,
  input: { readonly view: QuestionView; readonly side: Audience },
  width: number,
): Drawing {
  const { view } = input;
  return stacked(
    view.rows.map((row, index): Drawing => {
      const heading = view.rows.length > 1 ? cohortBlockTitle(words, row) : '';
      const head = paragraph(heading, { x: 0, y: 0, width, size: 15, ink: 'ink', weight: 'bold' });
      const lines = cohortLines(words, { ...input, row, index });
      const names = sideNames(words.i18n);
      return stacked([{ width, height: head.height, marks: head.marks }, rowList(lines, width, names)], 4);
    }),
    18,
  );
}

function cohortLines(
  words: Words,
  input: { view: QuestionView; side: Audience; row: ComparisonRow; index: number },
): RowSpec[] {
  const { view, side, row, index } = input;
  const { i18n, format } = words;
  const [low, high] = rowDomain(row);
  return view.cohorts[side].map(({ id, label, figures }) => {
    const figure = figures[index] ?? { state: 'not-asked' as const };
    const absence = absenceOf(words, figure, row.only);
    const text = figure.state === 'shown' ? figureText(i18n, figure, { format, unit: row.unit }) : '';
    return {
      id,
      title: label,
      under: figure.state === 'shown' ? `n\u00a0=\u00a0${format.count(figure.n)}` : '',
      picture: cohortDumbbell(row, { side, label, figure }),
      absences: absence ? [{ side, ...absence }] : [],
      gap: { text: null, verdict: text },
      ends: [format.figure(low, row.unit), format.figure(high, row.unit)],
    };
  });
}
