import type { Grammar } from '../src/grammar/grammar.ts';
import { termsOf } from '../src/model/combine.ts';
import type { LinearModel } from '../src/model/linear-model.ts';
import { folds, gatherPieces, marginIn, type Piece, quantise } from './examples.ts';
import { fitLinear, fitLogistic, logistic, type Point } from './logistic.ts';
import type { Row } from './rows.ts';

/** A piece as the combination sees it, the linear model having learnt from the other folds. */
export interface HeldOut {
  readonly piece: Piece;
  readonly margin: number;
}

export interface LanguageFit {
  readonly linear: LinearModel;
  readonly heldOut: readonly HeldOut[];
}

/** Trains the linear model of a language, and once for each fold without it. */
export function fitLanguage(grammar: Grammar, rows: readonly Row[]): LanguageFit {
  const { pieces, columns } = gatherPieces(grammar, rows);
  const size = columns.buckets.length;
  const heldOut = Array.from({ length: folds }, (_, fold) => {
    const fit = fitLinear(
      pieces.filter((piece) => piece.fold !== fold),
      size,
    );
    return pieces
      .filter((piece) => piece.fold === fold)
      .map((piece) => ({ piece, margin: marginIn(fit, piece) }));
  });
  return { linear: quantise(fitLinear(pieces, size), columns), heldOut: heldOut.flat() };
}

/** Points of the combination; `linear` false leaves the margin out, as for a language without a training set. */
export const pointsOf = (
  heldOut: readonly HeldOut[],
  linear: boolean,
): (Point & { readonly piece: Piece })[] =>
  heldOut.map(({ piece, margin }) => ({
    piece,
    terms: termsOf({ ...piece, margin: linear ? margin : 0 }),
    praises: piece.praises,
    weight: piece.weight,
    noise: piece.noise,
  }));

/** Coefficients rounded to four places, so that the file shows them as they are. */
export const fitCombination = (points: readonly Point[]): number[] =>
  fitLogistic(points).map((coefficient) => Math.round(coefficient * 1e4) / 1e4);

const bins = 10;

/** Accuracy and calibration error of whole texts, each read by coefficients fitted on the other folds. */
export function crossValidate(points: readonly (Point & { readonly piece: Piece })[]): {
  accuracy: number;
  calibrationError: number;
} {
  const sums = Array.from({ length: bins }, () => ({ said: 0, right: 0 }));
  let right = 0;
  let texts = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const coefficients = fitLogistic(points.filter(({ piece }) => piece.fold !== fold));
    for (const { piece, terms, praises } of points) {
      if (piece.fold !== fold || !piece.whole) continue;
      const logOdds = terms.reduce((sum, term, at) => sum + term * (coefficients[at] ?? 0), 0);
      const confidence = logistic(Math.abs(logOdds));
      const hit = logOdds > 0 === praises ? 1 : 0;
      const bin = sums[Math.min(bins - 1, Math.floor((confidence - 0.5) * 2 * bins))];
      if (bin) bin.said += confidence;
      if (bin) bin.right += hit;
      right += hit;
      texts += 1;
    }
  }
  const error = sums.reduce((sum, bin) => sum + Math.abs(bin.said - bin.right), 0) / texts;
  return { accuracy: right / texts, calibrationError: error };
}
