import { questionnaireFor } from '@miroir/campaign';
import { duringTestCampaign, testCampaign } from '@miroir/campaign/testing';
import { describe, expect, it } from 'vitest';
import type { PortalFile } from '../deployment/portal-file.ts';
import { type BootParts, makeBoot } from './make-boot.ts';

const questionnaire = questionnaireFor(testCampaign(), 'employees');
const file: PortalFile = {
  version: 1,
  audience: 'employees',
  role: 'roll',
  questionnaire,
  round: questionnaire.schedule.rounds[0]?.id ?? '',
  origins: { roll: 'https://roll.example', box: 'https://box.example' },
  keyListDigest: 'd'.repeat(43),
  cohorts: [],
  spaceKeyId: 's',
  comparisonKey: { kid: 'k', x: 'x' } as unknown as PortalFile['comparisonKey'],
  engine: {} as PortalFile['engine'],
  releaseEverySeconds: null,
  epoch: 1,
};
const parts = (company: BootParts['company']): BootParts => ({
  profile: {
    audience: 'employees',
    name: 'portal under test',
    admission: 'invitation',
    resultsOpenTo: 'participants',
    webRoot: new URL('file:///nowhere/'),
  },
  company,
  round: {
    name: 'a'.repeat(24),
    file: { ...file, launched: file.questionnaire, changes: [], notices: [], amended: null },
  },
  clock: { now: () => duringTestCampaign },
  keyList: null,
  opened: null,
});

describe('what a page is told of the company', () => {
  it('is what its settings say: name, mark, ink, contact, imprint, links and languages', () => {
    const boot = makeBoot(
      parts({
        ...{ version: 1, name: 'Ville de Dole', contact: 'ecoute@dole.example', languages: ['en', 'de'] },
        ink: { light: '#12463f', dark: '#9fd6c8' },
        imprint: { fr: 'Ville de Dole' },
        links: [{ label: { fr: 'Données' }, url: 'https://dole.example/donnees' }],
        mark: { type: 'image/png', bytes: new Uint8Array(), path: '/assets/mark-1.png' },
      }),
      'landing',
      'en',
    );
    expect(boot).toMatchObject({
      brand: { name: 'Ville de Dole', ink: { dark: '#9fd6c8' }, mark: '/assets/mark-1.png' },
      organisation: { contact: 'ecoute@dole.example' },
      locales: ['en'],
      legal: {
        imprint: { fr: 'Ville de Dole' },
        links: [{ label: { fr: 'Données' }, url: 'https://dole.example/donnees' }],
      },
    });
  });

  it('is what its campaign says where it has no settings', () => {
    const { brand, organisation, locales } = makeBoot(parts(null), 'landing', 'fr');
    expect(brand).toEqual({ name: questionnaire.organisation.name });
    expect([organisation, locales]).toEqual([questionnaire.organisation, questionnaire.locales]);
  });
});
