import type { ReadingLabel } from '@miroir/insight';
import { describe, expect, it } from 'vitest';
import type { GivenLabel } from '../shelf.ts';
import { agreementOf } from './agreement.ts';

const by = (reader: number, label: ReadingLabel): GivenLabel => ({ by: reader, label });

/** Thirty comments of which reader 0 finds 20 negative and reader 1 ten, all of them among those. */
const read: readonly (readonly GivenLabel[])[] = Array.from({ length: 30 }, (_, at) => [
  by(0, at < 20 ? 'negative' : 'neutral'),
  by(1, at < 10 ? 'negative' : 'neutral'),
]);

describe('the agreement of two readers', () => {
  it('is told from twenty comments on, those that one has read left out', () => {
    expect(agreementOf(read.slice(0, 19))).toBeNull();
    expect(agreementOf([...read.slice(0, 19), [by(0, 'neutral')], []])).toBeNull();
    expect(agreementOf(read.slice(0, 20))).toMatchObject({ pairs: 20, agreed: 10 });
  });

  it('does not depend on which of them read a comment first', () => {
    // Observed 20 of 30; by chance 20·10 + 10·20 of 900: κ = (2/3 − 4/9) ⁄ (1 − 4/9) = 0.4.
    const crossed = read.map((given, at) => (at % 2 === 0 ? given : given.toReversed()));
    expect(agreementOf(read)?.kappa).toBeCloseTo(0.4, 9);
    expect(agreementOf(crossed)).toEqual(agreementOf(read));
  });

  it('has no κ where both say one thing throughout', () => {
    const same = Array.from({ length: 25 }, () => [by(0, 'positive'), by(1, 'positive')]);
    expect(agreementOf(same)).toEqual({ pairs: 25, agreed: 25, kappa: null });
  });
});
