import { describe, expect, it } from 'vitest';
import type { SidePair } from '../figures/side.ts';
import { comment, likert, sideOf, tallyOf, withComments } from '../testing/sides.ts';
import { sentimentByTheme } from './compare-tone.ts';
import { ratingsAgainstTone } from './rating-against-tone.ts';

const questions = [
  likert('ease', { theme: 'repair', comment }),
  likert('price', { theme: 'repair' }),
  likert('energy', { theme: 'energy', comment }),
];
type Tone = readonly [number, number, number, number?];

/** Favourable answers of 200, then what is written on the theme of the first question. */
function sides(favourable: number, tone: Tone): SidePair {
  const rated = { p5: favourable, p1: 200 - favourable };
  const tally = tallyOf(200, { ease: rated, price: { p5: 100, p1: 100 }, energy: { p3: 200 } });
  const calm = withComments(tallyOf(200, { ease: { p3: 200 } }), 'ease', [20, 20, 20]);
  return {
    employees: sideOf('employees', calm),
    consumers: sideOf('consumers', withComments(tally, 'ease', tone)),
  };
}

const said = (pair: SidePair) =>
  ratingsAgainstTone(questions, pair, sentimentByTheme(questions, pair).themes);

describe('ratings against tone', () => {
  it('are told where a side rates well what it writes badly of, with how both were measured', () => {
    const [found, ...others] = said(sides(150, [60, 10, 20, 30]));
    // The question beside it, rated down the middle, contradicts nothing.
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      audience: 'consumers',
      theme: 'repair',
      question: 'ease',
      favourable: { n: 200, estimate: 0.75 },
      tone: { calibrated: false, texts: 90 },
    });
  });

  it('are told the other way round too', () => {
    expect(said(sides(50, [10, 10, 60]))).toMatchObject([
      { question: 'ease', favourable: { estimate: 0.25 } },
    ]);
  });

  it('say nothing where both agree, where either may lie on the other side, or on too few', () => {
    expect(said(sides(150, [10, 10, 60]))).toEqual([]);
    expect(said(sides(50, [60, 10, 20]))).toEqual([]);
    expect(said(sides(105, [60, 10, 20]))).toEqual([]);
    expect(said(sides(150, [30, 20, 25]))).toEqual([]);
    expect(said(sides(150, [16, 1, 2]))).toEqual([]);
  });

  it('never count a text that was not read as leaning anywhere', () => {
    expect(said(sides(150, [30, 20, 25, 400]))).toEqual([]);
    expect(said(sides(150, [60, 10, 20, 400]))).toHaveLength(1);
  });
});
