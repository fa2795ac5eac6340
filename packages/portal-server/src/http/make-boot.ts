import type { Clock } from '@miroir/basics';
import { localizeQuestionnaire } from '@miroir/campaign';
import type { Boot, Landing, PortalRole } from '../contract/boot.ts';
import type { PortalProfile } from '../create/portal-profile.ts';
import { roundStatus } from '../features/round/round-status.ts';
import type { PortalFile } from '../launch/portal-file.ts';

/** The data block of one role's pages in one locale; it changes with the round's state only. */
export function makeBoot(
  parts: { profile: PortalProfile; file: PortalFile; role: PortalRole; clock: Clock },
  locale: string,
): Boot {
  const { profile, file, role, clock } = parts;
  const questionnaire = localizeQuestionnaire(file.questionnaire, locale);
  const { organisation, name, locales, fingerprint, campaign } = questionnaire;
  const landing: Landing = {
    headline: questionnaire.headline,
    objective: questionnaire.objective,
    rules: questionnaire.rules,
    minutes: questionnaire.minutes,
    themes: questionnaire.themes.map(({ id, title }) => ({
      id,
      title,
      questions: questionnaire.questions.filter(({ theme }) => theme === id).length,
    })),
    questionCount: questionnaire.questions.length,
    resources: questionnaire.resources.map(({ id, title, url, text }) => ({
      id,
      title,
      ...(url === undefined ? {} : { url }),
      ...(text === undefined ? {} : { text }),
    })),
    cohortQuestion: questionnaire.cohorts.question ?? null,
    cohorts: questionnaire.cohorts.cohorts.map(({ id, label }) => ({ id, label })),
  };
  const base = {
    version: 1 as const,
    audience: file.audience,
    admission: profile.admission,
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
    landing,
  };
  return role === 'roll' ? { ...base, role } : { ...base, role, questionnaire };
}
