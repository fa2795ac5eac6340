import { type Audience, audiences } from '@miroir/basics';
import type { ComparisonRow, Gap, VoiceRow, Within } from '../../../contract/figure.ts';
import type { ParticipationView } from '../../../contract/participation.ts';
import type { QuestionView } from '../../../contract/question.ts';
import type { ReportPages } from '../../../figures/report/page-figures.ts';
import { toneRowValues, toneValues } from './tone-values.ts';
import { countRow, figureRow, gapRow, type Subject, type ValueRow } from './value-row.ts';

/** Every value that the pages show, one row each, in the order of the pages. */
export function pageValues(pages: ReportPages): ValueRow[] {
  const { overview, participation, expectations, sentiment, questions } = pages;
  return [
    ...audiences.flatMap((side) => [
      countRow(
        { figure: 'voices', label: 'n' },
        { side, measure: 'people', unit: 'people' },
        overview.basis.n[side],
      ),
      countRow(
        { figure: 'voices', label: 'list' },
        { side, measure: 'on-list', unit: 'people' },
        overview.invited[side],
      ),
    ]),
    ...overview.voices.flatMap((voice) => voiceValues('voices', voice)),
    ...participationValues(participation),
    ...expectations.rows.flatMap((row) => comparisonValues('expectations', row)),
    ...toneValues(sentiment),
    ...questions.flatMap(questionValues),
  ];
}

function comparisonValues(figure: string, row: ComparisonRow): ValueRow[] {
  const { question, theme, id, measure, unit } = row;
  const label = row.part ? `${row.label} · ${row.part}` : row.label;
  const subject = { figure, question, theme, part: id, label };
  return [
    ...audiences.map((side) => figureRow(subject, { side, measure, unit }, row.figures[side])),
    gapRow(subject, { measure, unit }, row),
    ...(row.standing ? [gapRow(subject, standing, { gap: row.standing, verdict: row.questionVerdict })] : []),
    ...audiences.flatMap((side) => boundsOfSilence(subject, row, side)),
  ];
}

/** In how many cases of 100 an employee stands higher on the whole scale: what an ordered question's verdict is drawn from. */
const standing = { measure: 'standing', unit: 'cases-of-100' } as const;

/** Where a side's figure would lie if all who are silent thought one way, then the other. */
function boundsOfSilence(subject: Subject, row: ComparisonRow, side: Audience): ValueRow[] {
  const bounds = row.silence[side];
  if (!bounds) return [];
  const told = countRow(subject, { side, measure: 'bounds-of-silence', unit: row.unit }, null);
  return [{ ...told, ...bounds, state: 'shown' }];
}

function voiceValues(figure: string, voice: VoiceRow): ValueRow[] {
  const { theme, title, verdict } = voice;
  const subject = { figure, theme, label: title };
  return [
    ...audiences.flatMap((side) => [
      figureRow(subject, { side, measure: 'comments-per-100', unit: 'per-100-people' }, voice.figures[side]),
      countRow(subject, { side, measure: 'comments', unit: 'comments' }, voice.comments[side]),
    ]),
    gapRow(subject, { measure: 'comments-per-100', unit: 'per-100-people' }, { gap: null, verdict }),
  ];
}

function participationValues(view: ParticipationView): ValueRow[] {
  return audiences.flatMap((side) => [
    ...view.funnels[side].flatMap(({ step, count, share }) => {
      const subject = { figure: 'funnel', part: step, label: step };
      return [
        countRow(subject, { side, measure: 'people', unit: 'people' }, count),
        countRow(subject, { side, measure: 'share-of-invited', unit: 'percent' }, share),
      ];
    }),
    countRow(
      { figure: 'funnel', part: 'left', label: 'left' },
      { side, measure: 'people', unit: 'people' },
      view.left[side].people,
    ),
    countRow(
      { figure: 'funnel', part: 'whole-only', label: 'whole-only' },
      { side, measure: 'people', unit: 'people' },
      view.wholeOnly[side],
    ),
    countRow(
      { figure: 'funnel', part: 'replacements', label: 'replacements' },
      { side, measure: 'accesses', unit: 'accesses' },
      view.replacements[side],
    ),
    ...view.days[side].map(({ day, count }) =>
      countRow(
        { figure: `days-${side}`, part: day, label: day },
        { side, measure: view.daysCount[side], unit: 'people' },
        count,
      ),
    ),
    ...view.cohorts[side].flatMap(({ id, label, headcount, opened, n, rate }) => {
      const subject = { figure: `turnout-${side}`, cohort: id, label };
      return [
        countRow(subject, { side, measure: 'on-list', unit: 'people' }, headcount),
        countRow(subject, { side, measure: 'opened', unit: 'people' }, opened),
        countRow(subject, { side, measure: 'people', unit: 'people' }, n),
        countRow(subject, { side, measure: 'share-of-list', unit: 'percent' }, rate),
      ];
    }),
    ...view.themes.map(({ theme, title, answered }) =>
      countRow(
        { figure: 'answered', theme, label: title },
        { side, measure: 'answered', unit: 'percent' },
        answered[side],
      ),
    ),
  ]);
}

function questionValues(view: QuestionView): ValueRow[] {
  const { id: question, theme } = view;
  const subject = { figure: `${question}-answers`, question, theme: theme.id };
  const counts = audiences.flatMap((side) => [
    ...view.parts.map(({ id, label, counts: of }) =>
      countRow({ ...subject, part: id, label }, { side, measure: 'answers', unit: 'people' }, of[side]),
    ),
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
  const { mean, effect, tone } = view;
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
