import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personKey } from './person-key.ts';

describe('one person', () => {
  it.each([
    ['Anne.Dupont@Example.org', 'anne.dupont@example.org'],
    ['  anne@example.org ', 'anne@example.org'],
    ['anne@example.org\u00a0', 'anne@example.org'],
    ['anne\u200b@example.org', 'anne@example.org'],
    ['\ufeffanne@example.org', 'anne@example.org'],
    ['Rene\u0301 Roy', 'Ren\u00e9 Roy'],
    ['ren\u00e9  roy', 'Ren\u00e9 Roy'],
    ['\uff2d12', 'm12'],
    ['Strau\u00df', 'STRAUSS'],
    ['mailto:anne@example.org', 'anne@example.org'],
    ['Anne D. <anne@example.org>', 'anne@example.org'],
    ['anne @example.org', 'anne@example.org'],
  ])('is %j and %j', (a, b) => expect(personKey(a)).toBe(personKey(b)));

  it.each([
    ['anne@example.org', 'anna@example.org'],
    ['M1', 'M2'],
    ['Ren\u00e9', 'Rene'],
    ['12 3', '1 23'],
  ])('is not %j and %j', (a, b) => expect(personKey(a)).not.toBe(personKey(b)));

  it('has one key, whatever is written around it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9.]{1,20}$/), (name) => {
        const ref = `${name}@example.org`;
        expect(personKey(` ${ref.toUpperCase()}\u200d\n`)).toBe(personKey(ref));
        expect(personKey(personKey(ref))).toBe(personKey(ref));
      }),
    );
  });
});
