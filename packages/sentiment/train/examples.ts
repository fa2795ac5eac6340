import type { Grammar, Words } from '../src/grammar/grammar.ts';
import { createStamps, type LinearModel, visitBuckets } from '../src/model/linear-model.ts';
import { type Evidence, readEvidence } from '../src/read-evidence.ts';
import { type Clause, splitClauses } from '../src/split-clauses.ts';
import { createVocabulary } from '../src/word.ts';
import { type Example, type Fit, shuffle } from './logistic.ts';
import type { Row } from './rows.ts';

/** A text of the training set, or a piece of it. */
export interface Piece extends Example {
  readonly evidence: Evidence;
  readonly words: number;
  /** Probability that the label, which is the whole text's, does not fit. */
  readonly noise: number;
  /** Which of the folds it belongs to; the pieces of a text share its fold. */
  readonly fold: number;
  readonly whole: boolean;
}

export const folds = 5;
export const buckets = 2 ** 18;
const seed = 3;
const wholeNoise = 0.02;
/** Two sentences of a review say the contrary of its stars about once in seven times: measured by nothing, chosen so that readings of short texts are neither too sure nor too shy. */
const pieceNoise = 0.15;
const pieceWeight = 0.3;
const sentencesAPiece = 2;
const fewestWords = 4;
/** A bucket met by one text alone teaches nothing that holds elsewhere. */
const fewestTexts = 2;

/** The bucket behind each column: columns are numbered in the order in which their buckets were first met. */
export interface Columns {
  readonly buckets: readonly number[];
}

interface Gathering {
  readonly grammar: Grammar;
  readonly columnOf: Map<number, number>;
  readonly met: number[];
  readonly stamps: ReturnType<typeof createStamps>;
}

const wordsOf = (clauses: readonly Clause[]): number =>
  clauses.reduce((sum, { tokens }) => sum + tokens.length, 0);

function columnsOf(gathering: Gathering, looked: readonly Words[], counts: boolean): Uint32Array {
  const { columnOf, met, stamps } = gathering;
  const columns: number[] = [];
  visitBuckets(
    looked.map(({ entries }) => entries),
    stamps,
    (bucket) => {
      const column = columnOf.get(bucket) ?? columnOf.size;
      columnOf.set(bucket, column);
      if (counts) met[column] = (met[column] ?? 0) + 1;
      columns.push(column);
    },
  );
  return Uint32Array.from(columns);
}

function pieceOf(
  gathering: Gathering,
  clauses: readonly Clause[],
  given: Pick<Piece, 'praises' | 'fold' | 'whole'>,
): Piece {
  const looked = clauses.map(({ tokens }) => gathering.grammar.look(tokens));
  const columns = columnsOf(gathering, looked, given.whole);
  return {
    ...given,
    weight: given.whole ? 1 : pieceWeight,
    noise: given.whole ? wholeNoise : pieceNoise,
    columns,
    met: columns.length,
    evidence: readEvidence(gathering.grammar, clauses, looked),
    words: wordsOf(clauses),
  };
}

/** A text's sentences, two by two. */
function partsOf(clauses: readonly Clause[]): Clause[][] {
  const sentences = [...Map.groupBy(clauses, ({ sentence }) => sentence).values()];
  if (sentences.length <= sentencesAPiece) return [];
  return sentences
    .flatMap((_, at) =>
      at % sentencesAPiece === 0 ? [sentences.slice(at, at + sentencesAPiece).flat()] : [],
    )
    .filter((part) => wordsOf(part) >= fewestWords);
}

/** Texts and their pieces, as columns; columns met by one text only are left out. Neutral texts are not learnt from. */
export function gatherPieces(grammar: Grammar, rows: readonly Row[]): { pieces: Piece[]; columns: Columns } {
  const gathering: Gathering = { grammar, columnOf: new Map(), met: [], stamps: createStamps(buckets) };
  const polar = shuffle(
    rows.filter(({ truth }) => truth !== 'neutral'),
    seed,
  );
  const wordOf = createVocabulary();
  const pieces = polar.flatMap(({ text, truth }, index): Piece[] => {
    const clauses = splitClauses(text, wordOf);
    const given = { praises: truth === 'positive', fold: index % folds };
    return [
      pieceOf(gathering, clauses, { ...given, whole: true }),
      ...partsOf(clauses).map((part) => pieceOf(gathering, part, { ...given, whole: false })),
    ];
  });
  const kept = (column: number): boolean => (gathering.met[column] ?? 0) >= fewestTexts;
  return {
    pieces: pieces.map((piece) => ({ ...piece, columns: piece.columns.filter(kept) })),
    columns: { buckets: [...gathering.columnOf.keys()] },
  };
}

/** A fit's margin for a piece: the sum that `marginOf` forms from the model file. */
export function marginIn({ weights, bias }: Fit, { columns, met }: Piece): number {
  const sum = columns.reduce((total, column) => total + (weights[column] ?? 0), 0);
  return bias + sum / Math.sqrt(met || 1);
}

/** Rounds a fit to signed bytes. */
export function quantise({ weights, bias }: Fit, columns: Columns): LinearModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest / 127;
  const bytes = new Int8Array(buckets);
  for (const [column, bucket] of columns.buckets.entries())
    bytes[bucket] = Math.round((weights[column] ?? 0) / step);
  return { weights: bytes, step, bias };
}
