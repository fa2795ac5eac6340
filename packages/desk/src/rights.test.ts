import { refusalOf, type Visit } from '@miroir/operators';
import { describe, expect, it } from 'vitest';
import { deskRouter } from './http/desk-router.ts';
import { type Access, type Role, rights } from './rights.ts';

const visit = (role: string, step: 'second' | 'open' = 'open'): Visit<Role> => ({
  session: 's',
  step,
  person: { id: 'p', name: 'Noé R.', role: role as Role },
});

const accesses: readonly Access[] = [
  'anyone',
  'second-step',
  'signed-in',
  'read',
  'label',
  'progress',
  'people',
];

/** Who, and what each access answers them: null is yes. */
const table: readonly [string, Visit<Role> | null, readonly (string | null)[]][] = [
  ['a stranger', null, [null, ...Array(6).fill('not-signed-in')]],
  ['a reader', visit('reader'), [null, null, null, null, null, null, 'not-allowed']],
  [
    'a reader whose second step is open',
    visit('reader', 'second'),
    [null, null, ...Array(5).fill('second-step')],
  ],
  ['a lead of the comparison', visit('lead'), [null, null, null, ...Array(4).fill('not-allowed')]],
  [
    'a role named like what every object has',
    visit('constructor'),
    [null, null, null, ...Array(4).fill('not-allowed')],
  ],
];

describe('the rights of the desk, cell by cell', () => {
  it.each(table)('%s', (_who, caller, answers) => {
    expect(accesses.map((access) => refusalOf(rights, caller, access))).toEqual(answers);
  });

  it('are asked by every procedure, and only sign-in by a link asks nothing', () => {
    const procedures = Object.entries(
      deskRouter._def.procedures as unknown as Record<string, { _def: { meta?: { access: Access } } }>,
    );
    expect(Object.fromEntries(procedures.map(([name, { _def }]) => [name, _def.meta?.access]))).toEqual({
      'signIn.check': 'anyone',
      'signIn.open': 'anyone',
      'signIn.close': 'second-step',
      'signIn.beginSecondStep': 'second-step',
      'signIn.takeSecondStep': 'second-step',
      'signIn.beginPasskey': 'signed-in',
      'signIn.addPasskey': 'signed-in',
      frame: 'progress',
      view: 'read',
      choose: 'read',
      label: 'label',
      undo: 'label',
    });
  });
});
