import { localizeQuestionnaire, questionnaireFor, type Sheet } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { sheetArbitrary } from '@miroir/campaign/testing';
import { emptyTally, mergeTally, tallySheet } from '@miroir/insight';
import { createLanguages, openSpeech } from '@miroir/locales/server';
import { engine } from '@miroir/sentiment/shipped';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreSheet } from '../release/score-sheet.ts';
import { questionFigure } from './kinds/question-figure.ts';

const questionnaire = questionnaireFor(hestia, 'consumers');
const local = localizeQuestionnaire(questionnaire, 'fr');
const say = (await openSpeech(createLanguages(), ['fr']))('fr');

function wholeOf(sheets: readonly Sheet[]) {
  return sheets
    .map((sheet) => tallySheet(questionnaire, scoreSheet(questionnaire, sheet, engine)))
    .reduce(mergeTally, emptyTally);
}

describe('a published figure, for every kind of question of the demonstration', () => {
  it('counts people exactly as they answered, and gives intervals that hold their shares', () => {
    fc.assert(
      fc.property(fc.array(sheetArbitrary(questionnaire), { minLength: 1, maxLength: 12 }), (sheets) => {
        const whole = wholeOf(sheets);
        for (const question of local.questions) {
          const figure = questionFigure({ question, whole, say });
          const given = sheets.filter(
            ({ answers }) => answers[question.id] !== undefined && !('unsure' in answers[question.id]!),
          );
          expect(figure.answered).toBe(given.length);
          expect(figure.answered + figure.skipped + figure.unsure).toBe(figure.n);
          if (figure.shape === 'shares') {
            for (const { share, low, high, count } of figure.bars) {
              expect(low - 1e-9 <= share && share <= high + 1e-9).toBe(true);
              expect(count).toBeLessThanOrEqual(figure.answered);
            }
            if (question.kind !== 'multiple-choice')
              expect(figure.bars.reduce((sum, { count }) => sum + count, 0)).toBe(figure.answered);
          }
          if (figure.shape === 'means') {
            for (const { mean, count } of figure.bars) {
              expect(mean === null).toBe(count === 0);
              if (mean !== null) {
                const { value, low, high } = mean;
                const within = [figure.range.min, low, value, high, figure.range.max];
                expect(within).toEqual(within.toSorted((a, b) => a - b));
              }
              expect(count).toBeLessThanOrEqual(figure.answered);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tells of own words how many people wrote, and nothing that nobody said', () => {
    const texts = local.questions.filter(({ kind }) => kind === 'short-text' || kind === 'long-text');
    expect(texts.length).toBeGreaterThan(0);
    for (const question of texts) {
      const sheet = { text: 'Rien de particulier.', quotable: false };
      const whole = wholeOf(
        Array.from({ length: 12 }, () => ({ locale: 'fr', answers: { [question.id]: sheet }, comments: {} })),
      );
      expect(questionFigure({ question, whole, say })).toEqual({
        state: 'shown',
        shape: 'written',
        n: 12,
        answered: 12,
        skipped: 0,
        unsure: 0,
      });
    }
  });

  it('gives a ranked item the mean rank of those who ranked it, and nobody’s rank to an item nobody ranked', () => {
    const found = local.questions.find(({ kind }) => kind === 'ranking');
    if (found?.kind !== 'ranking') throw new Error('the demonstration has a ranking');
    const [first, second, third] = found.items.map(({ id }) => id);
    const question = { ...found, top: 2 };
    const orders = [
      [first, second],
      [first, third],
      [third, first],
    ];
    const whole = wholeOf(
      orders.map((order) => ({
        locale: 'fr',
        answers: { [question.id]: { order: order.map(String) } },
        comments: {},
      })),
    );
    const figure = questionFigure({ question, whole, say });
    if (figure.shape !== 'means') throw new Error('a ranking is drawn by means');
    const told = figure.bars.map(({ id, mean, count }) => [id, mean?.value ?? null, count]);
    expect(figure.range).toEqual({ min: 1, max: 2 });
    expect(told.slice(0, 3)).toEqual([
      [first, 4 / 3, 3],
      [second, 2, 1],
      [third, 1.5, 2],
    ]);
    expect(told[3]).toEqual([found.items[3]?.id, null, 0]);
  });

  it('says what the ends of a numbered scale mean, since 1 is the best mark in some countries', () => {
    for (const kind of ['rating', 'nps'] as const) {
      const question = local.questions.find((each) => each.kind === kind);
      if (question?.kind !== kind) throw new Error(`the demonstration has a ${kind}`);
      const figure = questionFigure({ question, whole: wholeOf([]), say });
      if (figure.shape !== 'shares') throw new Error('a numbered scale is drawn by shares');
      const labels = figure.bars.map(({ label }) => label);
      const [from, to] = kind === 'rating' ? [1, 5] : [0, 10];
      expect(labels[0]).toBe(`${from}, ${question.low}`);
      expect(labels.at(-1)).toBe(`${to}, ${question.high}`);
      expect(labels[1]).toBe(String(from + 1));
    }
  });

  it('keeps an interval, within the scale, when everyone on the roll gave the same answer', () => {
    const question = local.questions.find(({ kind }) => kind === 'rating')!;
    const whole = wholeOf(
      Array.from({ length: 8 }, () => ({
        locale: 'fr',
        answers: { [question.id]: { value: 5 } },
        comments: {},
      })),
    );
    const figure = questionFigure({ question, whole, say });
    if (figure.shape !== 'shares' || figure.summary?.kind !== 'mean') throw new Error('no mean');
    expect(figure.margin).toBeGreaterThan(0);
    expect(figure.summary.low).toBeLessThan(5);
    expect(figure.summary.low).toBeGreaterThan(1);
    expect(figure.summary.high).toBe(5);
  });
});
