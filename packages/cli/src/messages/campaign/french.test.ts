import { checkCampaign, type Fault } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { testCampaign } from '@miroir/campaign/testing';
import { describe, expect, it } from 'vitest';
import { campaignFaultInFrench } from './french.ts';

// biome-ignore lint/suspicious/noExplicitAny: a campaign is broken in ways that its type forbids
type Any = any;

function faultsOf(campaign: unknown): Fault[] {
  const checked = checkCampaign(campaign, { stage: 'publish' });
  return checked.ok ? [] : [...checked.error];
}

/** Every place of a document. */
function* placesOf(value: Any, path: readonly (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    yield here;
    yield* placesOf(value[key], here);
  }
}

/** The document with another value at a place. */
function spoilt(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy: Any = structuredClone(document);
  const holder = path.slice(0, -1).reduce((at, step) => at[step], copy);
  holder[path.at(-1) ?? ''] = value;
  return copy;
}

const wrong = [undefined, 5, 'Ça n’est rien', '', [], {}, { zz: 'x' }, null, ['x', 'x'], 'repair'];

/** Words of English sentences that no French one has. */
const english = /\b(is|the|this|that|of|and|must|missing|expected|entries|undefined|NaN)\b/;

describe('a fault of a campaign in French', () => {
  it('is said whole, whatever stands at whatever place', () => {
    const campaign = testCampaign();
    const codes = new Set<string>();
    for (const path of placesOf(campaign))
      for (const value of wrong)
        for (const fault of faultsOf(spoilt(campaign, path, value))) {
          const said = campaignFaultInFrench(fault);
          // What the author wrote is quoted: of all else nothing is English, or lacks a value.
          expect(
            said.replaceAll(/«\u00a0[^»]*»|"[^"]*"/g, ''),
            `${path.join('.')}: ${fault.message}`,
          ).not.toMatch(english);
          expect(said).toMatch(/[.…]$/);
          codes.add(fault.code);
        }
    expect(codes.size).toBeGreaterThan(10);
  });

  it('keeps the values that its English sentence has', () => {
    const broken: Any = structuredClone(hestia);
    broken.schedule.rounds[0].compares = '2026-11-01T00:00';
    broken.audiences = {
      employees: { name: { fr: { many: 'équipe', one: 'équipe', label: 'x'.repeat(20) } } },
    };
    const said = faultsOf(broken).map(campaignFaultInFrench);
    for (const part of [
      '2026-11-01T00:00 est trop tôt',
      '«\u00a0équipe\u00a0» n’est pas un pluriel',
      'au plus 16 lettres',
      '"un" ou "une"',
    ])
      expect(
        said.some((line) => line.includes(part)),
        part,
      ).toBe(true);
  });
});
