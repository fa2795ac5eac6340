import { validateAnswer } from '@miroir/campaign/answers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givePoints, isWholeStep, pointsLeft, stepDown, stepUp, typedStands } from './allocation-points.ts';
import { readNumber } from './typed-number.ts';

const rules = { total: 100, step: 10 };

describe('points given to an item', () => {
  it('are exactly what was asked, more than is left included; others’ points stay', () => {
    expect(givePoints({ a: 30 }, 'b', 40)).toEqual({ a: 30, b: 40 });
    expect(givePoints({ a: 30, b: 40 }, 'c', 50)).toEqual({ a: 30, b: 40, c: 50 });
    expect(givePoints({ a: 30 }, 'a', 12.5)).toEqual({ a: 12.5 });
    expect(givePoints({ a: 30 }, 'a', 0)).toEqual({});
    const before = Object.freeze({ a: 30 });
    givePoints(before, 'a', 50);
    expect(before).toEqual({ a: 30 });
  });

  it('are never accepted as another number than the person typed, nor unless they are whole steps', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
    const text = 'x';
    const question = {
      kind: 'allocation',
      id: 'q',
      theme: 't',
      text,
      required: true,
      unsure: 'none',
      results: 'never',
      items,
      ...rules,
    } as const;
    const keystrokes = fc.oneof(
      fc.constantFrom('12,5', '25,0', '33,3', '100', '50', '', 'x'),
      fc.integer({ min: 0, max: 12 }).map((tens) => String(tens * 10)),
      fc.double({ min: -300, max: 300, noNaN: true }).map((value) => value.toFixed(1)),
    );
    fc.assert(
      fc.property(fc.tuple(keystrokes, keystrokes, keystrokes), (typed) => {
        let points: Record<string, number> = {};
        for (const [at, each] of typed.entries()) {
          const read = readNumber(each);
          points = givePoints(points, items[at]!.id, read.is === 'number' ? read.value : 0);
        }
        const checked = validateAnswer({ ...question, items: [...items] }, { points });
        const meant = typed.map((each) => Number(each.replace(',', '.')) || 0);
        if (checked.ok) {
          expect(checked.value).toEqual({ points: { a: meant[0], b: meant[1], c: meant[2] } });
          expect(meant.every((value) => value % rules.step === 0)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are told from whole steps before anyone has to go on', () => {
    expect([0, 10, 100].map((points) => isWholeStep(points, rules))).toEqual([true, true, true]);
    expect([12.5, 25, 33.3, 110, -10].map((points) => isWholeStep(points, rules))).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });

  it('leave what is left without the dust of binary fractions, and say when it is too much', () => {
    expect(pointsLeft({ a: 33.3, b: 33.3, c: 33.3 }, 100)).toBe(0.1);
    expect(pointsLeft({ a: 70, b: 50 }, 100)).toBe(-20);
  });

  it('step to the next whole step from wherever they are', () => {
    expect([0, 10, 12.5].map((value) => stepUp(value, 10))).toEqual([10, 20, 20]);
    expect([0, 10, 12.5, 20].map((value) => stepDown(value, 10))).toEqual([0, 0, 10, 10]);
  });
});

describe('what was typed', () => {
  it('stays as typed for as long as it says what is given', () => {
    expect(typedStands('25,0', 25)).toBe(true);
    expect(typedStands('25,0', 30)).toBe(false);
    expect(typedStands('dix', 0)).toBe(true);
    expect(typedStands('dix', 10)).toBe(false);
    expect(typedStands('', 0)).toBe(true);
  });
});
