import type { Clock } from '@miroir/basics';
import { type LocalQuestionnaire, localizeQuestionnaire } from '@miroir/campaign';
import type { KeyList } from '@miroir/credential';
import type { Boot, BootPage, Landing } from '../contract/boot.ts';
import type { PortalProfile } from '../contract/portal-profile.ts';
import type { PortalFile } from '../deployment/portal-file.ts';
import { releasePace } from '../round/release-schedule.ts';
import { roundStatus } from '../round/round-status.ts';

/** What the data blocks of one role are made of. */
export interface BootParts {
  readonly profile: PortalProfile;
  readonly file: PortalFile;
  readonly clock: Clock;
  /** The box's published keys; null for a roll. */
  readonly keyList: KeyList | null;
}

/** The data block of one page in one locale; it changes with the round's state only. */
export function makeBoot(parts: BootParts, page: BootPage, locale: string): Boot {
  const { profile, file, clock, keyList } = parts;
  const questionnaire = localizeQuestionnaire(file.questionnaire, locale);
  const { organisation, name, locales, fingerprint, campaign } = questionnaire;
  const base = {
    version: 1 as const,
    audience: file.audience,
    admission: profile.admission,
    resultsOpenTo: profile.resultsOpenTo,
    locale,
    locales,
    brand: profile.brand,
    organisation,
    name,
    campaign: { id: campaign, round: file.round, fingerprint },
    origins: file.origins,
    keyListDigest: file.keyListDigest,
    status: roundStatus(file, clock),
    privacy: { k: questionnaire.privacy.k, comments: questionnaire.privacy.comments },
    releases: releasePace(file),
  };
  switch (page) {
    case 'landing':
      return { ...base, role: 'roll', page, landing: landingOf(questionnaire) };
    case 'issue':
      return { ...base, role: 'roll', page };
    case 'start':
      if (keyList === null) throw new Error('a roll has no page that draws credentials');
      return { ...base, role: 'box', page, keyList };
    case 'questionnaire':
      return { ...base, role: 'box', page, questionnaire };
  }
}

function landingOf(questionnaire: LocalQuestionnaire): Landing {
  const always = questionnaire.questions.filter(({ when }) => when === undefined);
  return {
    names: questionnaire.names,
    headline: questionnaire.headline,
    objective: questionnaire.objective,
    rules: questionnaire.rules,
    minutes: questionnaire.minutes,
    themes: questionnaire.themes.map(({ id, title }) => ({
      id,
      title,
      questions: always.filter(({ theme }) => theme === id).length,
    })),
    questionCount: always.length,
    resources: questionnaire.resources.map(({ id, title, url, text }) => ({
      id,
      title,
      ...(url === undefined ? {} : { url }),
      ...(text === undefined ? {} : { text }),
    })),
    cohortQuestion: questionnaire.cohorts.question ?? null,
    cohorts: questionnaire.cohorts.cohorts.map(({ id, label }) => ({ id, label })),
  };
}
