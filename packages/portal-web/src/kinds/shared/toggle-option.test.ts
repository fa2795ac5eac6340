import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toggleOption } from './toggle-option.ts';

const options = ['a', 'b', 'c', 'none', 'all'].map((id) =>
  id === 'none' || id === 'all' ? { id, exclusive: true as const } : { id },
);
const clicks = fc.array(fc.constantFrom(...options.map(({ id }) => id)), { maxLength: 12 });

describe('an option that is chosen alone', () => {
  it('is never beside another, whatever is clicked, and a click always shows on what it was on', () => {
    fc.assert(
      fc.property(clicks, (ids) => {
        let chosen: readonly string[] = [];
        for (const id of ids) {
          const before = chosen.includes(id);
          const { next, cleared } = toggleOption(options, chosen, id);
          expect(next.includes(id)).toBe(!before);
          expect([...next, ...cleared, ...(before ? [id] : [])].toSorted()).toEqual(
            [...chosen, ...(before ? [] : [id])].toSorted(),
          );
          const alone = options.filter((option) => option.exclusive && next.includes(option.id));
          if (alone.length > 0) expect(next).toHaveLength(1);
          chosen = next;
        }
      }),
    );
  });

  it('clears what was chosen, and goes when another is chosen', () => {
    expect(toggleOption(options, ['a', 'b'], 'none')).toEqual({ next: ['none'], cleared: ['a', 'b'] });
    expect(toggleOption(options, ['none'], 'a')).toEqual({ next: ['a'], cleared: ['none'] });
    expect(toggleOption(options, ['none'], 'none')).toEqual({ next: [], cleared: [] });
  });
});
