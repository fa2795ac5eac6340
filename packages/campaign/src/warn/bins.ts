import { canonicalJson } from '@miroir/basics';
import { listsOf } from '../check/question-lists.ts';
import { textsIn, twinsIn } from '../check/walk.ts';
import type { Campaign, Question } from '../schema/campaign.ts';
import type { Warnings } from './warning.ts';

type Binned = Extract<Question, { edges: readonly number[] }>;

/** Numbers of a text, each as it may be read: "1.500" is fifteen hundred to one reader, one and a half to another. */
function numbersIn(text: string): number[][] {
  const joined = text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  return [...joined.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([found]) => [
    Number(found.replace(/[.,]/gu, '')),
    Number(found.replace(',', '.')),
  ]);
}

/** A label that names a number out of its own bin: who gives a number would be read in a bin that is not theirs. */
function warnOfLabels(question: Binned, index: number, warnings: Warnings): void {
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

/** Where the labels and the edges of bins do not say the same, or the edges not the same to both sides. */
export function warnOfBins({ questions }: Campaign, warnings: Warnings): void {
  for (const [index, question] of questions.entries()) {
    if (!('edges' in question)) continue;
    warnOfLabels(question, index, warnings);
    const [twin] = twinsIn(question.unit, ['questions', index, 'unit']);
    if (twin !== undefined && canonicalJson(twin.employees) !== canonicalJson(twin.consumers)) {
      warnings.add(
        'units-differ',
        twin.path,
        'The two sides answer in another unit with the same edges: their bins do not compare.',
      );
    }
  }
}
