import { mulberry32, shuffled } from '@miroir/basics/chance';
import type { ReadingLabel } from '@miroir/insight';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedMargin, type ReadTwice } from './expected-margin.ts';

type Tone = 'negative' | 'neutral' | 'positive';
const tones: readonly Tone[] = ['negative', 'neutral', 'positive'];
const anyTone = fc.constantFrom(...tones);
const anyRead = fc.array(fc.record({ raw: anyTone, label: anyTone as fc.Arbitrary<ReadingLabel> }), {
  maxLength: 200,
});

describe('the expected margin', () => {
  it('is nothing once all is read, and cannot be told where nothing would be', () => {
    expect(expectedMargin([], { at: 40, total: 40 })).toBe(0);
    expect(expectedMargin([], { at: 0, total: 40 })).toBeNull();
    expect(expectedMargin([], { at: 0, total: 0 })).toBeNull();
  });

  it('shrinks with every comment that is read', () => {
    fc.assert(
      fc.property(anyRead, fc.integer({ min: 2, max: 900 }), (read, at) => {
        const more = expectedMargin(read, { at: at + 1, total: 1000 }) ?? 0;
        expect(more).toBeLessThan(expectedMargin(read, { at, total: 1000 }) ?? 0);
      }),
    );
  });

  it('is smaller where the machine reads as people do', () => {
    const read = (differ: number): ReadTwice[] =>
      Array.from({ length: 100 }, (_, index) => ({
        raw: 'negative',
        label: index % 100 < differ ? 'positive' : 'negative',
      }));
    const at = { at: 100, total: 1000 };
    expect(expectedMargin(read(5), at) ?? 0).toBeLessThan(expectedMargin(read(40), at) ?? 0);
  });

  it('covers what a sample of that size misses by, in about 95 of 100 samples', () => {
    const random = mulberry32(7);
    const people: Tone[] = Array.from({ length: 1000 }, () => tones[Math.floor(random() * 3)] ?? 'neutral');
    const all = people.map((label): ReadTwice => {
      const raw = random() < 0.7 ? label : (tones[Math.floor(random() * 3)] ?? 'neutral');
      return { raw, label };
    });
    const step = (tone: string): number => tones.indexOf(tone as Tone) - 1;
    const mean = (rows: readonly ReadTwice[], of: (row: ReadTwice) => number): number =>
      rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
    const truth = mean(all, ({ label }) => step(label));
    let covered = 0;
    for (let sample = 0; sample < 400; sample += 1) {
      const read = shuffled(all, random).slice(0, 150);
      const estimate =
        mean(all, ({ raw }) => step(raw)) + mean(read, ({ raw, label }) => step(label) - step(raw));
      const margin = expectedMargin(read, { at: 150, total: 1000 }) ?? 0;
      if (Math.abs(100 * (estimate - truth)) <= margin) covered += 1;
    }
    expect(covered / 400).toBeGreaterThan(0.92);
    expect(covered / 400).toBeLessThan(0.98);
  });
});
