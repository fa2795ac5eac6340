import { type Audience, audiences } from '@miroir/basics';
import type { Gap, Within } from '../../../contract/figure.ts';
import type { DistributionPart, QuestionView } from '../../../contract/question.ts';
import { comparisonValues } from './comparison-values.ts';
import { toneRowValues } from './tone-values.ts';
import { countRow, figureRow, gapRow, type Subject, shareRow, type ValueRow } from './value-row.ts';

/** Everything the page of one question shows. */
export function questionValues(view: QuestionView): ValueRow[] {
  const { id: question, theme } = view;
  const subject = { figure: `${question}-answers`, question, theme: theme.id };
  const counts = audiences.flatMap((side) => [
    ...view.parts.flatMap((part) => partValues(subject, part, { side, n: view.answered[side] })),
    countRow(
      { ...subject, label: view.label },
      { side, measure: 'answered', unit: 'people' },
      view.answered[side],
    ),
    countRow(
      { ...subject, label: view.label },
      { side, measure: 'unsure', unit: 'people' },
      view.unsure[side],
    ),
    countRow(
      { ...subject, label: view.label },
      { side, measure: 'skipped', unit: 'people' },
      view.skipped[side],
    ),
  ]);
  const { mean, median, effect, tone } = view;
  return [
    ...counts,
    ...(mean
      ? audiences.map((side) =>
          figureRow(
            { ...subject, label: view.label },
            { side, measure: 'mean', unit: 'mean' },
            mean.figures[side],
          ),
        )
      : []),
    ...(median
      ? audiences.map((side) =>
          figureRow(
            { ...subject, label: view.label },
            { side, measure: 'median', unit: 'bin' },
            median[side],
          ),
        )
      : []),
    ...(effect
      ? [
          gapRow(
            { ...subject, label: view.label },
            { measure: 'cliffs-delta', unit: 'delta' },
            { gap: effect, verdict: 'undecided' },
          ),
        ].map((row) => ({ ...row, verdict: null }))
      : []),
    ...view.rows.flatMap((row) => comparisonValues(`${question}-detail`, row)),
    ...(tone ? toneRowValues(`${question}-tone`, tone) : []),
    ...cohortValues(view),
  ];
}

/** How many gave an answer, and their share of those who answered. */
function partValues(
  subject: Omit<Subject, 'label'>,
  { id, label, counts, shares }: DistributionPart,
  { side, n }: { readonly side: Audience; readonly n: number | null },
): ValueRow[] {
  const about = { ...subject, part: id, label };
  const share = shares[side];
  return [
    countRow(about, { side, measure: 'answers', unit: 'people' }, counts[side]),
    ...(share
      ? [shareRow(about, { side, measure: 'share-of-answers', unit: 'percent' }, { ...share, n })]
      : []),
  ];
}

function cohortValues(view: QuestionView): ValueRow[] {
  return audiences.flatMap((side) =>
    view.cohorts[side].flatMap(({ id, label, figures }) =>
      view.rows.flatMap((row, index) => {
        const { question, theme, measure, unit } = row;
        const subject = { figure: `${question}-${side}`, question, theme, part: row.id, cohort: id, label };
        const cell = figures[index] ?? { figure: { state: 'not-asked' as const }, within: null };
        return [
          figureRow(subject, { side, measure, unit }, cell.figure),
          ...(cell.within ? withinValues(subject, { side, unit }, cell.within) : []),
        ];
      }),
    ),
  );
}

/** How a cohort stands beside the rest of its own side: the rest's figure, the gap with its verdict, and what was tested. */
function withinValues(
  subject: Subject,
  { side, unit }: { readonly side: Audience; readonly unit: string },
  { rest, gap, verdict, standing: cases }: Within,
): ValueRow[] {
  const told = (measure: string, of: string, { value, low, high }: Gap): ValueRow => ({
    ...countRow(subject, { side, measure, unit: of }, value),
    low,
    high,
    verdict,
  });
  return [
    figureRow(subject, { side, measure: 'rest-of-side', unit }, rest),
    told('cohort-minus-rest', unit, gap),
    ...(cases ? [told('standing-in-side', 'cases-of-100', cases)] : []),
  ];
}
