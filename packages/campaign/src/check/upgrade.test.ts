import { describe, expect, it } from 'vitest';
import { type Upgrade, upgradeCampaign } from './upgrade.ts';

const steps: Upgrade[] = [
  { from: 2, apply: ({ titre, ...rest }) => ({ ...rest, name: titre }) },
  { from: 1, apply: ({ title, ...rest }) => ({ ...rest, titre: title }) },
];

describe('upgradeCampaign', () => {
  it('takes an old document through every step, in order', () => {
    expect(upgradeCampaign({ schemaVersion: 1, title: 'x' }, steps, 3)).toEqual({
      schemaVersion: 3,
      name: 'x',
    });
    expect(upgradeCampaign({ schemaVersion: 2, titre: 'x' }, steps, 3)).toEqual({
      schemaVersion: 3,
      name: 'x',
    });
  });

  it('leaves alone what is current, newer, or has no way up', () => {
    for (const document of [
      { schemaVersion: 3 },
      { schemaVersion: 9 },
      { schemaVersion: 0 },
      {},
      [],
      null,
      'x',
    ]) {
      expect(upgradeCampaign(document, steps, 3)).toEqual(document);
    }
  });
});
