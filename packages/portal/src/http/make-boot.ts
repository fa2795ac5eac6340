import type { Clock } from '@miroir/basics';
import { type LocalQuestionnaire, localizeQuestionnaire } from '@miroir/campaign';
import type { KeyList } from '@miroir/credential';
import type { Community } from '@miroir/web-server';
import type { Boot, BootPage, Landing, Legal } from '../contract/boot.ts';
import type { PortalProfile } from '../contract/portal-profile.ts';
import { offeredLocales } from '../deployment/offered-locales.ts';
import type { PortalFile } from '../deployment/portal-file.ts';
import { releasePace } from '../round/release-schedule.ts';
import { roundStatus } from '../round/round-status.ts';

/** What the data blocks of one role are made of. */
export interface BootParts {
  readonly profile: PortalProfile;
  readonly community: Community | null;
  readonly file: PortalFile;
  readonly clock: Clock;
  /** The box's published keys; null for a roll. */
  readonly keyList: KeyList | null;
}

/** The data block of one page in one locale; it changes with the round's state only. */
export function makeBoot(parts: BootParts, page: BootPage, locale: string): Boot {
  const { profile, community, file, clock, keyList } = parts;
  const questionnaire = localizeQuestionnaire(file.questionnaire, locale);
  const { organisation, name, fingerprint, campaign } = questionnaire;
  const base = {
    version: 1 as const,
    audience: file.audience,
    admission: profile.admission,
    resultsOpenTo: profile.resultsOpenTo,
    locale,
    locales: offeredLocales(questionnaire.locales, community),
    brand: brandOf(community, organisation.name),
    organisation: { ...organisation, contact: community?.contact ?? organisation.contact },
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
      return { ...base, role: 'roll', page, legal: legalOf(community), landing: landingOf(questionnaire) };
    case 'issue':
      return { ...base, role: 'roll', page };
    case 'start':
      if (keyList === null) throw new Error('a roll has no page that draws credentials');
      return { ...base, role: 'box', page, keyList };
    case 'questionnaire':
      return { ...base, role: 'box', page, legal: legalOf(community), questionnaire };
  }
}

/** The company as its people know it; where it has no settings, as its campaign names it. */
function brandOf(community: Community | null, organisation: string): Boot['brand'] {
  if (community === null) return { name: organisation };
  const { name, ink, mark } = community;
  return {
    name,
    ...(ink === undefined ? {} : { ink }),
    ...(mark === null ? {} : { mark: mark.path }),
  };
}

/** In every language: a page that changes its own asks for nothing more. */
function legalOf(community: Community | null): Legal {
  return { imprint: community?.imprint ?? null, links: community?.links ?? [] };
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
