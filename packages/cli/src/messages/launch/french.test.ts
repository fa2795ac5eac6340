import type { LaunchFault } from '@miroir/launch';
import { expect, it } from 'vitest';
import { launchFaultInFrench } from './french.ts';

const refusal = (code: LaunchFault['code'], more: Partial<LaunchFault> = {}): string =>
  launchFaultInFrench({ code, message: 'English', params: {}, ...more });

it('tells why a launch is refused in French, with the values that are at fault', () => {
  expect(refusal('round-unknown', { params: { round: 'r9' } })).toContain('«\u00a0r9\u00a0»');
  expect(refusal('origin-faulty', { params: { origin: 'x', role: 'box' } })).toContain('de la boîte');
  expect(refusal('origin-faulty', { params: { places: 'https://a.example' } })).toContain(
    'https://a.example',
  );
  expect(refusal('people-unplaced', { params: { more: 3 } })).toBe('… et 3 autres.');
  const person = { ref: 'anna', code: 'no-cohort', detail: 'site = Dole' } as const;
  expect(refusal('people-unplaced', { person })).toContain('anna\u00a0: aucune cohorte');
  const campaign = {
    path: 'questions[0].theme',
    code: 'unknown-theme',
    message: '',
    params: { theme: 'x' },
  } as const;
  expect(refusal('campaign-faulty', { params: { path: campaign.path }, campaign })).toContain('pas de thème');
});
