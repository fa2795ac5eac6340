import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCampaign } from './check/check-campaign.ts';
import { cohortOf } from './cohort-of.ts';
import { hestia } from './definitions/index.ts';
import { smallCampaign } from './testing/small-campaign.ts';

const scheme = hestia.cohorts.employees;

describe('cohortOf', () => {
  it('finds the one cohort whose values hold the row’s, after trimming and NFC', () => {
    expect(cohortOf(scheme, { site: ' Dole ', name: 'x' })).toEqual({ ok: true, value: 'dole' });
    const siege = smallCampaign().cohorts.employees;
    expect(cohortOf(siege, { site: 'Siège'.normalize('NFD') })).toEqual({ ok: true, value: 'lyon' });
  });

  it('says which column is missing, or which values nobody expected', () => {
    expect(cohortOf(scheme, { Site: 'Dole' })).toEqual({
      ok: false,
      error: { code: 'missing-column', column: 'site' },
    });
    expect(cohortOf(scheme, { site: '' })).toEqual({
      ok: false,
      error: { code: 'missing-column', column: 'site' },
    });
    expect(cohortOf(scheme, { site: 'Brest' })).toEqual({
      ok: false,
      error: { code: 'no-cohort', values: { site: 'Brest' } },
    });
    expect(cohortOf(hestia.cohorts.consumers, {})).toEqual({ ok: false, error: { code: 'open-scheme' } });
  });

  it('never finds two cohorts in a scheme that passed the check', () => {
    const values = ['a', 'b', 'c'];
    const where = fc.dictionary(fc.constantFrom('site', 'team'), fc.subarray(values, { minLength: 1 }), {
      maxKeys: 2,
    });
    const seen = { partitions: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(where, { minLength: 1, maxLength: 4 }), (wheres) => {
        const cohorts = wheres.map((rule, index) => ({ id: `c${index}`, label: { fr: 'x' }, where: rule }));
        const drawn = { kind: 'roll' as const, columns: ['site', 'team'], cohorts };
        const input = smallCampaign();
        const checked = checkCampaign(
          { ...input, cohorts: { ...input.cohorts, employees: drawn } },
          { stage: 'save' },
        );
        const rows = values.flatMap((site) => values.map((team) => ({ site, team })));
        const codes = rows
          .map((row) => cohortOf(drawn, row))
          .map((found) => (found.ok ? 'one' : found.error.code));
        expect(codes.includes('several-cohorts')).toBe(!checked.ok);
        seen[checked.ok ? 'partitions' : 'refused'] += 1;
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.partitions, seen.refused)).toBeGreaterThan(20);
  });
});
