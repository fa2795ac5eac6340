import type { Audience } from '@miroir/basics';
import { isConditional, type Question } from '@miroir/campaign';
import {
  comparePage,
  distributionShape,
  type Estimate,
  type Figure as RawFigure,
  type QuestionView as RawView,
  shownValue,
} from '@miroir/insight';
import type { Figure } from '../../contract/figure.ts';
import type { DistributionPart, QuestionView } from '../../contract/question.ts';
import type { Told } from './analysis.ts';
import { figureOf, rowsOf } from './rows.ts';
import { sideOf } from './side-of.ts';
import { questionTones } from './tones.ts';

/** One question with everything that is published of it; null when the campaign has no such question. */
export function questionOf(told: Told, id: string): QuestionView | null {
  const question = told.campaign.questions.find((each) => each.id === id);
  const raw = told.page.questions.find((each) => each.question === id);
  if (!question || !raw) return null;
  const { texts } = told;
  const rows = told.rows.filter((row) => row.question === id);
  const number = (
    figure: RawFigure<{ n: number; unsure: number; skipped: number }>,
    key: 'n' | 'unsure' | 'skipped',
  ) => shownValue(figure)?.[key] ?? null;
  const pair = (key: 'n' | 'unsure' | 'skipped') => ({
    employees: number(raw.employees, key),
    consumers: number(raw.consumers, key),
  });
  return {
    basis: told.basis,
    id,
    theme: { id: question.theme, title: texts.theme(question.theme) },
    label: texts.label(id),
    wordings: { employees: texts.wording(id, 'employees'), consumers: texts.wording(id, 'consumers') },
    equivalence: question.equivalence,
    only: question.audience ?? null,
    conditional: isConditional(question),
    rows,
    family: told.page.family,
    shape: distributionShape(question),
    parts: partsOf(told, question, raw),
    ends: texts.ends(id),
    answered: pair('n'),
    offers: question.unsure,
    unsure: pair('unsure'),
    skipped: pair('skipped'),
    mean: raw.mean && {
      scale: raw.mean.top,
      figures: { employees: figureOf(raw.mean.employees, 1), consumers: figureOf(raw.mean.consumers, 1) },
    },
    effect: raw.effect && { value: raw.effect.estimate, low: raw.effect.low, high: raw.effect.high },
    tone: questionTones(told).find((row) => row.id === id) ?? null,
    cohorts: {
      employees: byCohort(told, 'employees', question),
      consumers: byCohort(told, 'consumers', question),
    },
  };
}

function partsOf({ texts }: Told, question: Question, raw: RawView): DistributionPart[] {
  if (distributionShape(question) === 'none') return [];
  const count = (figure: RawFigure<Estimate & { readonly count: number }>) =>
    shownValue(figure)?.count ?? null;
  return raw.options.map(({ option, favourable, employees, consumers }) => ({
    id: option,
    label: texts.part(question.id, option),
    favourable,
    counts: { employees: count(employees), consumers: count(consumers) },
  }));
}

/** Each cohort against the other side's current selection: only this side's figures are kept. */
function byCohort(
  told: Told,
  audience: Audience,
  question: Question,
): { id: string; label: string; figures: Figure[] }[] {
  const { campaign, data, sides, texts } = told;
  return data[audience].snapshot.body.cohorts.map(({ id }) => {
    const own = sideOf(campaign, { audience, snapshot: data[audience].snapshot, chosen: [id] });
    const page = comparePage(
      [question],
      audience === 'employees' ? own : sides.employees,
      audience === 'consumers' ? own : sides.consumers,
    );
    const rows = rowsOf(campaign, page, texts);
    return { id, label: texts.cohort(audience, id), figures: rows.map((row) => row.figures[audience]) };
  });
}
