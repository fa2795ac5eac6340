import type { PersonDocument } from '@miroir/roll';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asShown, fewestNewMarks, nextShown, nothingShown, type ShownMarks } from './shown-marks.ts';

/** Days of a campaign: who came, and who asked for a replacement, by index of the person. */
const daysArbitrary = fc.array(
  fc.record({
    came: fc.array(fc.nat(79), { maxLength: 14 }),
    replaced: fc.array(fc.nat(79), { maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 12 },
);

const personOf = (index: number, openLink: boolean): PersonDocument => ({
  _id: `p${index}`,
  cohort: `c${index % 3}`,
  ...(openLink ? {} : { ref: `r${index}` }),
});

/** Plays days and dumps each evening. Returns what each dump shows. */
function dumpsOf(
  days: readonly { came: number[]; replaced: number[] }[],
  openLink: boolean,
  fewest?: number,
) {
  const people = new Map<string, PersonDocument>();
  if (!openLink) for (let i = 0; i < 80; i += 1) people.set(`p${i}`, personOf(i, false));
  let shown: ShownMarks = nothingShown;
  return days.map(({ came, replaced }) => {
    for (const i of came)
      people.set(`p${i}`, { ...personOf(i, openLink), ...people.get(`p${i}`), issued: `h${i}` });
    for (const i of replaced) {
      const person = people.get(`p${i}`);
      if (person?.issued !== undefined) people.set(`p${i}`, { ...person, replaced: `g${i}` });
    }
    shown = nextShown([...people.values()], shown, fewest);
    return { all: [...people.values()], dump: asShown([...people.values()], shown) };
  });
}

const marked = (dump: readonly PersonDocument[], mark: 'issued' | 'replaced'): string[] =>
  dump.filter((person) => person[mark] !== undefined).map(({ cohort, _id }) => `${cohort}/${_id}`);

/** Sizes, by cohort, of what one dump shows and another does not. */
function newIn(later: readonly string[], earlier: readonly string[]): number[] {
  const fresh = later.filter((id) => !earlier.includes(id));
  return [...Map.groupBy(fresh, (id) => id.split('/')[0]).values()].map((ids) => ids.length);
}

describe('what dumps of a roll show of who came', () => {
  it.each([false, true])(
    'differs between any two of them by nobody or ten of a cohort (open link: %s)',
    (openLink) => {
      fc.assert(
        fc.property(daysArbitrary, (days) => {
          const dumps = [{ dump: [] }, ...dumpsOf(days, openLink)].map(({ dump }) => dump);
          for (const mark of ['issued', 'replaced'] as const) {
            dumps.forEach((later, at) => {
              for (const earlier of dumps.slice(0, at)) {
                for (const people of newIn(marked(later, mark), marked(earlier, mark)))
                  expect(people).toBeGreaterThanOrEqual(fewestNewMarks);
              }
            });
          }
        }),
      );
    },
  );

  it('is never taken back, and never more than is true', () => {
    fc.assert(
      fc.property(daysArbitrary, (days) => {
        let before: string[] = [];
        for (const { all, dump } of dumpsOf(days, false)) {
          const now = marked(dump, 'issued');
          expect(before.filter((id) => !now.includes(id))).toEqual([]);
          expect(now.filter((id) => !marked(all, 'issued').includes(id))).toEqual([]);
          expect(dump).toHaveLength(80);
          before = now;
        }
      }),
    );
  });

  it('would single somebody out if each newcomer were shown: the property can fail', () => {
    const days = Array.from({ length: 10 }, (_, i) => ({ came: [i], replaced: [] }));
    const dumps = dumpsOf(days, false, 1).map(({ dump }) => marked(dump, 'issued'));
    expect(dumps.flatMap((dump, at) => newIn(dump, dumps[at - 1] ?? []))).toEqual(Array(10).fill(1));
  });
});
