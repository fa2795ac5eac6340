import type { Question } from '@miroir/campaign';
import {
  distributionShape,
  type Interval,
  type QuestionFigures,
  type Figure as RawFigure,
  type QuestionView as RawView,
  shownValue,
} from '@miroir/insight';
import type { DistributionPart, QuestionView } from '../../contract/question.ts';
import type { Told } from './analysis.ts';
import { askedOf } from './asked-of.ts';
import { quadrantOf } from './quadrant.ts';
import { figureOf, inHundred } from './rows.ts';
import { questionTones } from './tones.ts';
import { cohortFigures, withinFamily } from './within.ts';

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
    employees: number(raw.employees.answering, key),
    consumers: number(raw.consumers.answering, key),
  });
  return {
    basis: told.basis,
    id,
    theme: { id: question.theme, title: texts.theme(question.theme) },
    label: texts.label(id),
    wordings: { employees: texts.wording(id, 'employees'), consumers: texts.wording(id, 'consumers') },
    corrected: texts.corrected(id),
    equivalence: question.equivalence,
    only: question.audience ?? null,
    asked: askedOf(told, id),
    rows,
    shape: distributionShape(question),
    parts: partsOf(told, question, raw),
    ends: texts.ends(id),
    answered: pair('n'),
    offers: question.unsure,
    unsure: pair('unsure'),
    skipped: pair('skipped'),
    mean: meanOf(raw),
    median: medianOf(raw),
    effect: raw.effect && deltaOf(raw.effect),
    tone: questionTones(told).find((row) => row.id === id) ?? null,
    cohorts: {
      employees: cohortFigures(told, 'employees', question),
      consumers: cohortFigures(told, 'consumers', question),
    },
    withinFamily: withinFamily(told),
    quadrant: quadrantOf(told, id, rows),
  };
}

function meanOf(raw: RawView): QuestionView['mean'] {
  const [employees, consumers] = [raw.employees.mean, raw.consumers.mean];
  if (employees === null || consumers === null) return null;
  return {
    scale: employees.top,
    figures: { employees: figureOf(employees.figure, 1), consumers: figureOf(consumers.figure, 1) },
  };
}

function medianOf(raw: RawView): QuestionView['median'] {
  const [employees, consumers] = [raw.employees.median, raw.consumers.median];
  if (employees === null || consumers === null) return null;
  return { employees: figureOf(employees, 1), consumers: figureOf(consumers, 1) };
}

/** Cliff's delta, P(higher) − P(lower), of a P(superiority). */
function deltaOf({ estimate, low, high }: Interval): NonNullable<QuestionView['effect']> {
  return { value: 2 * estimate - 1, low: 2 * low - 1, high: 2 * high - 1 };
}

function partsOf({ texts }: Told, question: Question, raw: RawView): DistributionPart[] {
  if (distributionShape(question) === 'none') return [];
  const value = (options: QuestionFigures['options'], id: string) => {
    const found = options.find(({ option }) => option === id);
    return (found && shownValue(found.figure)) ?? null;
  };
  const count = (options: QuestionFigures['options'], id: string) => value(options, id)?.count ?? null;
  const share = (options: QuestionFigures['options'], id: string) => {
    const found = value(options, id);
    return found && inHundred(found);
  };
  const [employees, consumers] = [raw.employees.options, raw.consumers.options];
  return employees.map(({ option, favourable }) => ({
    id: option,
    label: texts.part(question.id, option),
    said: texts.partBySide(question.id, option),
    favourable,
    counts: {
      employees: count(employees, option),
      consumers: count(consumers, option),
    },
    shares: {
      employees: share(employees, option),
      consumers: share(consumers, option),
    },
  }));
}
