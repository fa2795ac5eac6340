import { canonicalJson } from '@miroir/basics';
import { listsOf } from '../check/question-lists.ts';
import { textsIn, twinsIn } from '../check/walk.ts';
import { stepOf, stepsInYear } from '../kinds/shared/steps.ts';
import type { Campaign, Question } from '../schema/campaign.ts';
import type { Warnings } from './warning.ts';

type Numbered = Extract<Question, { decimals: number }>;
type Period = Extract<Question, { precision: string }>;

/** Numbers of a text, each as it may be read: "1.500" is fifteen hundred to one reader, one and a half to another. */
function numbersIn(text: string): number[][] {
  const joined = text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  return [...joined.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([found]) => [
    Number(found.replace(/[.,]/gu, '')),
    Number(found.replace(',', '.')),
  ]);
}

/** A label that names a number out of its own bin: who gives a number would be read in a bin that is not theirs. */
function warnOfLabels(question: Numbered, index: number, warnings: Warnings): void {
  for (const { path, options } of listsOf(question)?.lists ?? []) {
    for (const [place, { label }] of options.entries()) {
      const [from, to] = [question.edges[place], question.edges[place + 1]];
      if (from === undefined || to === undefined) continue;
      // A minus sign looks like the dash between two numbers: either is taken for a number of the bin.
      const within = (value: number) => [value, -value].some((each) => each >= from && each <= to);
      const at = ['questions', index, ...path, place, 'label'];
      for (const found of textsIn(label, at)) {
        for (const [locale, text] of Object.entries(found.text)) {
          const out = numbersIn(text).find((readings) => !readings.some((value) => within(value)));
          const number = out?.[0];
          if (number === undefined) continue;
          warnings.add(
            'label-outside-bin',
            [...found.path, locale],
            `The label speaks of ${number}, but this bin goes from ${from} to ${to}: whoever gives a number would be read in a bin that is not theirs.`,
            { number, from, to },
          );
        }
      }
    }
  }
}

/** Two units over the same edges. */
function warnOfUnits({ unit }: Numbered, index: number, warnings: Warnings): void {
  const [twin] = twinsIn(unit, ['questions', index, 'unit']);
  if (twin === undefined || canonicalJson(twin.employees) === canonicalJson(twin.consumers)) return;
  warnings.add(
    'units-differ',
    twin.path,
    'The two sides answer in another unit with the same edges: their bins do not compare.',
  );
}

/** A period that begins after the last close, of a question that offers nothing to come: nobody can choose it. */
function warnOfPeriods(question: Period, index: number, { campaign, warnings }: Warned): void {
  const closes = campaign.schedule.rounds.at(-1)?.closes;
  if (closes === undefined || question.future) return;
  const [year, month] = [Number(closes.slice(0, 4)), Number(closes.slice(5, 7))];
  const inYear = stepsInYear[question.precision];
  const last = year * inYear + Math.floor(((month - 1) * inYear) / 12);
  for (const [at, edge] of question.edges.slice(0, -1).entries()) {
    if ((stepOf(edge, question.precision) ?? 0) <= last) continue;
    warnings.add(
      'period-to-come',
      ['questions', index, 'edges', at],
      `The period that begins with ${edge} comes after the close, and dates to come are not offered: nobody can choose it. Set "future", or leave it out.`,
      { edge },
    );
  }
}

interface Warned {
  readonly campaign: Campaign;
  readonly warnings: Warnings;
}

/** Where the labels and the edges of bins do not say the same, the edges not the same to both sides, or a bin is out of reach. */
export function warnOfBins(campaign: Campaign, warnings: Warnings): void {
  for (const [index, question] of campaign.questions.entries()) {
    if ('precision' in question) warnOfPeriods(question, index, { campaign, warnings });
    if (!('decimals' in question)) continue;
    warnOfLabels(question, index, warnings);
    warnOfUnits(question, index, warnings);
  }
}
