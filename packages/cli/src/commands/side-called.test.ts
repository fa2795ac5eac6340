import { describe, expect, it } from 'vitest';
import { chooseMessages } from '../messages/choose-messages.ts';
import { sideCalled } from './side-called.ts';

const agents = { fr: { many: 'agents', one: 'un agent' }, en: { many: 'officers', one: 'an officer' } };
const speaking = (LANG: string) => chooseMessages({ LANG });

describe('a side in a sentence of the command', () => {
  it('is called as its campaign calls it, in the operator’s language', () => {
    expect(sideCalled(speaking('fr_FR.UTF-8'), 'employees', agents)).toBe('agents');
    expect(sideCalled(speaking('en_GB.UTF-8'), 'employees', agents)).toBe('officers');
  });

  it('is called as the product does where the campaign leaves it, or none is known yet', () => {
    expect(sideCalled(speaking('fr_FR.UTF-8'), 'employees', null)).toBe('salariés');
    expect(sideCalled(speaking('fr_FR.UTF-8'), 'consumers', undefined)).toBe('clients');
  });
});
