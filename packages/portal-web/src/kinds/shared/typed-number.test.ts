import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAsTyped } from '../../i18n/format.ts';
import { readNumber } from './typed-number.ts';

const number = (value: number) => ({ is: 'number', value });
const locales = ['fr', 'en', 'de', 'pt'];

describe('a typed number', () => {
  it.each([
    ['25', 25],
    ['25,0', 25],
    ['25.00', 25],
    ['12,5', 12.5],
    ['33.3', 33.3],
    [' 1\u202f000 ', 1000],
    ['\u22125', -5],
    ['0,0', 0],
    ['12,', 12],
  ])('reads %j as %d and as no other number', (text, value) => {
    expect(readNumber(text)).toEqual(number(value));
  });

  it.each(['1,000', '1.000', '1,2,3', '12a', 'dix', '1e2', '--5', ',5', '٣٠', '5%'])(
    'does not guess what %j means',
    (text) => {
      expect(readNumber(text)).toEqual({ is: 'unreadable' });
    },
  );

  it('is nothing when nothing is typed', () => {
    expect(readNumber('')).toEqual({ is: 'nothing' });
    expect(readNumber(' \u00a0')).toEqual({ is: 'nothing' });
  });

  it('comes back as the same number however the four languages write it', () => {
    const hundredths = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(hundredths, fc.constantFrom(...locales), (value, locale) => {
        expect(readNumber(numberAsTyped(value, locale))).toEqual(number(value));
      }),
    );
  });
});
