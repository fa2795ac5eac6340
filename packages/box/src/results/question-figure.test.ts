import { localizeQuestionnaire, questionnaireFor, type Sheet } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { sheetArbitrary } from '@miroir/campaign/testing';
import { emptyTally, mergeTally, tallySheet } from '@miroir/insight';
import { createLexiconEngine } from '@miroir/sentiment';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreSheet } from '../release/score-sheet.ts';
import { questionFigure } from './question-figure.ts';

const questionnaire = questionnaireFor(hestia, 'consumers');
const local = localizeQuestionnaire(questionnaire, 'fr');
const engine = createLexiconEngine();

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
          const figure = questionFigure({ question, whole, population: null, locale: 'fr' });
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
            for (const { mean, count } of figure.bars)
              if (count > 0) expect(mean >= figure.range.min && mean <= figure.range.max).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has no interval left when everyone on the roll answered', () => {
    const question = local.questions.find(({ kind }) => kind === 'likert')!;
    const option = question.kind === 'likert' ? question.options[0]!.id : '';
    const whole = wholeOf(
      Array.from({ length: 8 }, () => ({
        locale: 'fr',
        answers: { [question.id]: { option } },
        comments: {},
      })),
    );
    expect(questionFigure({ question, whole, population: 8, locale: 'fr' })).toMatchObject({
      shape: 'shares',
      margin: 0,
    });
    expect(questionFigure({ question, whole, population: null, locale: 'fr' })).not.toMatchObject({
      margin: 0,
    });
  });
});
