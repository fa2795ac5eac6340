import { type Answer, isOpenText } from '@miroir/campaign';
import { type AskedQuestions, isCore, type ScoredSheet } from '../sheet/tally-sheet.ts';
import type { Core, Counted, PartKey, PartValue } from './entered.ts';

/** Code of a value that is not there: a person who is not counted, a part not routed or not written. */
export const absent = '';

/**
 * A short text that two values share exactly when they count in the same cells. That equality, not equality of the
 * stored bytes, is what decides whether a person's figure changes.
 */
export function valueCode(value: PartValue | undefined): string {
  if (value === undefined) return absent;
  if ('polarity' in value) return `t${value.polarity}`;
  return answerCode(value);
}

/** The same for a core answer, where absence means skipped and is counted. */
export function coreCode(core: Core | null, question: string): string {
  if (core === null) return absent;
  const answer = core[question];
  return answer === undefined ? 'skipped' : answerCode(answer);
}

function answerCode(answer: Answer): string {
  // "Don't know" and "prefer not to say" count in one cell.
  if ('unsure' in answer) return 'u';
  if ('option' in answer) return `o${answer.option}`;
  if ('options' in answer) return `m${[...answer.options].sort().join(',')}`;
  if ('value' in answer) return `v${answer.value}`;
  if ('order' in answer) return `r${answer.order.join(',')}`;
  if ('cells' in answer) return `c${sorted(answer.cells, cellCode)}`;
  if ('points' in answer) return `p${sorted(answer.points, String)}`;
  return 't';
}

type Cell = Extract<Answer, { cells: unknown }>['cells'][string];

function cellCode(cell: Cell): string {
  return `${cell.importance ?? '-'}x${cell.satisfaction ?? '-'}`;
}

function sorted<T>(record: Readonly<Record<string, T>>, code: (value: T) => string): string {
  return Object.entries(record)
    .map(([key, value]) => `${key}=${code(value)}`)
    .sort()
    .join(',');
}

/** A sheet cut into what enters together and what enters part by part. */
export function countedOf(questionnaire: AskedQuestions, sheet: ScoredSheet | null): Counted {
  if (sheet === null) return { core: null, parts: {} };
  const core: Record<string, Answer> = {};
  const parts: Partial<Record<PartKey, PartValue>> = {};
  for (const question of questionnaire.questions) {
    const { id } = question;
    const answer = sheet.answers[id];
    if (isOpenText(question)) {
      const value = sheet.texts[id] ?? (answer !== undefined && 'unsure' in answer ? answer : undefined);
      if (value !== undefined) parts[`q:${id}`] = value;
    } else if (answer !== undefined) {
      if (isCore(question)) core[id] = answer;
      else parts[`q:${id}`] = answer;
    }
    const comment = sheet.comments[id];
    if (comment !== undefined) parts[`c:${id}`] = comment;
  }
  return { core, parts };
}
