import { stringify } from 'csv-stringify/sync';
import type { CountCell } from './published-counts.ts';

/** Data and syntax for SPSS (and PSPP): published cells, one a line, weighted by their count. */
export interface SpssFiles {
  readonly data: string;
  readonly syntax: string;
}

interface SpssInput {
  readonly cells: readonly CountCell[];
  /** Name of the data file beside the syntax. */
  readonly dataFile: string;
  readonly title: string;
  readonly sides: { readonly employees: string; readonly consumers: string };
  /** What each question asks, by id. */
  readonly questions: ReadonlyMap<string, string>;
}

const sideNumber = { employees: 1, consumers: 2 } as const;

/**
 * Nobody's answers leave a portal, so a line is not a person: `WEIGHT BY count` lets each line stand for the people it
 * counts. `cohort` is empty for the whole audience: whole and cohorts must never be added together.
 */
export function toSpss({ cells, dataFile, title, sides, questions }: SpssInput): SpssFiles {
  const ids = [...new Set(cells.map(({ question }) => question))];
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  const data = stringify(
    cells.map(({ side, cohort, question, cell, count }) => [
      sideNumber[side],
      cohort,
      numbers.get(question) ?? 0,
      question,
      cell,
      count,
    ]),
    { header: true, columns: ['side', 'cohort', 'question', 'question_id', 'cell', 'count'] },
  );
  const named = ids.map((id) => `  ${numbers.get(id)} ${quoted((questions.get(id) ?? id).slice(0, 120))}`);
  const syntax = [
    '* Encoding: UTF-8.',
    `TITLE ${quoted(title.slice(0, 60))}.`,
    'GET DATA',
    '  /TYPE=TXT',
    `  /FILE=${quoted(dataFile)}`,
    "  /ENCODING='UTF8'",
    "  /DELIMITERS=','",
    "  /QUALIFIER='\"'",
    '  /ARRANGEMENT=DELIMITED',
    '  /FIRSTCASE=2',
    '  /VARIABLES=side F1.0 cohort A64 question F4.0 question_id A64 cell A128 count F8.0.',
    'VARIABLE LABELS',
    "  side 'Audience'",
    "  /cohort 'Cohort; empty: the whole audience'",
    "  /question 'Question'",
    "  /question_id 'Question, by its id in the campaign'",
    "  /cell 'What is counted: answered, unsure, skipped, o/<option>, comment/<polarity>'",
    "  /count 'People, or comments for comment and t cells'.",
    'VALUE LABELS',
    `  side 1 ${quoted(sides.employees)} 2 ${quoted(sides.consumers)}`,
    `  /question\n${named.join('\n')}.`,
    'VARIABLE LEVEL side question (NOMINAL) count (SCALE).',
    '* A line is not a person: it stands for as many as it counts.',
    'WEIGHT BY count.',
    '* The whole audience; choose one cohort instead of it, never both: FILTER BY whole.',
    "COMPUTE whole = (cohort = '').",
    'FILTER BY whole.',
    'EXECUTE.',
    '',
  ].join('\n');
  return { data, syntax };
}

/** A text between apostrophes; one inside it is doubled, and lines are joined. */
function quoted(text: string): string {
  return `'${text.replaceAll(/\s+/g, ' ').replaceAll("'", "''")}'`;
}
