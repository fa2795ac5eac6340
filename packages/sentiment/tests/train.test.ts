import { describe, expect, it } from 'vitest';
import { grammarOf } from '../src/grammar/grammars.ts';
import { formatModel } from '../src/model/model-file.ts';
import { crossValidate, fitCombination, fitLanguage, pointsOf } from '../train/fit-language.ts';
import { fitLogistic, logistic } from '../train/logistic.ts';
import type { Row } from '../train/rows.ts';
import { commentsOf, languages } from './comments.ts';
import { sentencesOf } from './sentences.ts';

/** Reviews made of our own sentences: long enough to be cut into pieces. */
const rows: Row[] = (['negative', 'positive'] as const).flatMap((truth) => {
  const own = sentencesOf(languages.fr).filter(([, polarity]) => polarity === truth);
  const text = (at: number): string =>
    Array.from({ length: 5 }, (_, offset) => own[(at * 3 + offset * 7) % own.length]?.[0]).join(' ');
  return Array.from({ length: 40 }, (_, at) => ({ text: text(at), truth }));
});
const grammar = grammarOf('fr');
if (!grammar) throw new Error('There is no French lexicon.');

describe('training', () => {
  it('gives the same bytes twice', () => {
    const bytes = (): Uint8Array => {
      const { linear, heldOut } = fitLanguage(grammar, rows);
      const coefficients = fitCombination(pointsOf(heldOut, true));
      return formatModel({ language: 'fr', coefficients, linear });
    };
    expect(bytes()).toEqual(bytes());
  });

  it('judges each text by a model that never saw it, nor any piece of it', () => {
    const { heldOut } = fitLanguage(grammar, rows);
    expect(heldOut.filter(({ piece }) => piece.whole)).toHaveLength(rows.length);
    expect(heldOut.some(({ piece }) => !piece.whole)).toBe(true);
    expect(crossValidate(pointsOf(heldOut, true)).accuracy).toBeGreaterThan(0.9);
  });

  it('learns nothing from labels that mean nothing', () => {
    const arbitrary = commentsOf('en', 300).map(
      (text, at): Row => ({ text, truth: at % 2 ? 'positive' : 'negative' }),
    );
    const { heldOut } = fitLanguage(grammar, arbitrary);
    expect(crossValidate(pointsOf(heldOut, true)).accuracy).toBeLessThan(0.65);
  });

  it('recovers the coefficients behind labels that are wrong once in five times', () => {
    // A grid of two terms; of each point, as many copies praise as the probability says.
    const points = Array.from({ length: 21 * 21 }, (_, at) => {
      const terms = [(at % 21) / 5 - 2, Math.floor(at / 21) / 5 - 2];
      const said = logistic(1.5 * (terms[0] ?? 0) - 0.5 * (terms[1] ?? 0));
      const labelled = 0.8 * said + 0.2 * (1 - said);
      return [
        { terms, praises: true, weight: 20 * labelled, noise: 0.2 },
        { terms, praises: false, weight: 20 * (1 - labelled), noise: 0.2 },
      ];
    }).flat();
    const [first, second] = fitLogistic(points);
    expect(first).toBeCloseTo(1.5, 1);
    expect(second).toBeCloseTo(-0.5, 1);
  });
});
