import { audienceNamesIn } from '@miroir/campaign';
import { describe, expect, it } from 'vitest';
import { fileName, sharedFileName } from './file-name.ts';

const at = (serial: number, cohorts: string[] = [], round = 'manche-1') => ({
  frame: {
    ...{ organisation: '', campaignId: 'faire-durer', campaign: '', timeZone: 'UTC', commentsK: 5 },
    names: audienceNamesIn(undefined, 'fr'),
    ...{ rounds: [], round, themes: [], cohorts: { employees: [], consumers: [] } },
    sides: { employees: { serial, releasedAt: null }, consumers: { serial: 3, releasedAt: null } },
  },
  filters: { theme: null, cohorts: { employees: cohorts, consumers: [] } },
});

describe('the name of a file', () => {
  it('says campaign, round, both publications, filters and what it is, in letters that every disk keeps', () => {
    expect(fileName(at(2, ['dole', 'siège lyon']), 'repair/ease')).toBe(
      'faire-durer-manche-1-n2-n3-dole-siege-lyon-repair-ease',
    );
  });

  it('keeps what it is however many filters there are', () => {
    const many = Array.from({ length: 40 }, (_, index) => `cohorte-${index}`);
    const name = fileName(at(2, many), 'values');
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^faire-durer-manche-1-n2-n3-cohorte-0-.*-values$/);
  });

  it('of readings of several moments says what they share, and every round', () => {
    expect(sharedFileName([at(2), at(2)], 'readings')).toBe('faire-durer-manche-1-n2-n3-readings');
    expect(sharedFileName([at(2), at(4, ['dole'], 'manche-2')], 'readings')).toBe(
      'faire-durer-manche-1-manche-2-readings',
    );
  });
});
