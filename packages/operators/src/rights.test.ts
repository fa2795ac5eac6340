import { describe, expect, it } from 'vitest';
import { type Access, refusalOf, rightsOf, type Visit } from './rights.ts';
import { type Right, type Role, rights } from './testing/test-place.ts';

const visit = (role: Role, step: Visit<Role>['step'] = 'open'): Visit<Role> => ({
  session: 's',
  step,
  person: { id: 'p', name: 'P', role },
});

/** Caller by what is asked: every cell. */
const cells: [string, Visit<Role> | null, Record<Access<Right>, ReturnType<typeof refusalOf>>][] = [
  [
    'a stranger',
    null,
    {
      anyone: null,
      'second-step': 'not-signed-in',
      'signed-in': 'not-signed-in',
      look: 'not-signed-in',
      manage: 'not-signed-in',
    },
  ],
  [
    'a head before the passkey',
    visit('head', 'second'),
    {
      anyone: null,
      'second-step': null,
      'signed-in': 'second-step',
      look: 'second-step',
      manage: 'second-step',
    },
  ],
  [
    'a head',
    visit('head'),
    { anyone: null, 'second-step': null, 'signed-in': null, look: null, manage: null },
  ],
  [
    'a guest',
    visit('guest'),
    { anyone: null, 'second-step': null, 'signed-in': null, look: null, manage: 'not-allowed' },
  ],
];

describe('the table of rights', () => {
  it.each(cells)('gives %s what each cell says', (_name, who, expected) => {
    const asked = Object.keys(expected) as Access<Right>[];
    const decided = Object.fromEntries(asked.map((access) => [access, refusalOf(rights, who, access)]));
    expect(decided).toEqual(expected);
  });

  it('gives a role it does not know nothing, an inherited name included', () => {
    for (const role of ['nobody', 'toString', '__proto__', 'constructor'])
      expect(refusalOf(rights, visit(role as Role), 'look')).toBe('not-allowed');
  });

  it('names the rights of a role', () => {
    expect(rightsOf(rights, 'head')).toEqual(['look', 'manage']);
    expect(rightsOf(rights, 'guest')).toEqual(['look']);
  });
});
