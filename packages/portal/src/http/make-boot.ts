import { admissionOf, type Clock, exhaustive } from '@miroir/basics';
import { instantOf, type LocalQuestionnaire, localizeQuestionnaire } from '@miroir/campaign';
import type { KeyList } from '@miroir/credential';
import type { Community } from '@miroir/web-server';
import type {
  Boot,
  BootChange,
  BootOfRound,
  CommunityPage,
  Landing,
  Legal,
  RoundPage,
} from '../contract/boot.ts';
import type { ShownBulletins } from '../contract/bulletins.ts';
import type { PortalProfile } from '../contract/portal-profile.ts';
import type { CommunityFile } from '../deployment/community-file.ts';
import { offeredLocales } from '../deployment/offered-locales.ts';
import type { EffectiveFile } from '../launched/effective-round.ts';
import type { LaunchedRound } from '../launched/launched-rounds.ts';
import { releasePace } from '../round/release-schedule.ts';
import { roundStatus } from '../round/round-status.ts';

/** What the data blocks of one round are made of. */
export interface BootParts {
  readonly profile: PortalProfile;
  readonly company: Community | null;
  readonly round: LaunchedRound;
  readonly clock: Clock;
  /** The box's published keys; null for a roll. */
  readonly keyList: KeyList | null;
  /** What is open of both sides, where everybody may read it; null for those who must show a credential, and on other pages. */
  readonly opened: ShownBulletins | null;
}

/** The data block of a page that is no round's. */
export function makeCommunityBoot(
  parts: {
    readonly company: Community | null;
    readonly community: CommunityFile;
    readonly locales: string[];
    readonly organisation: Boot['organisation'];
  },
  page: CommunityPage,
  locale: string,
): Boot {
  const { company, community, locales, organisation } = parts;
  const { audience, origins } = community;
  const brand = brandOf(company, organisation.name);
  const base = {
    version: 1 as const,
    audience,
    locale,
    locales,
    brand,
    organisation: { ...organisation, contact: company?.contact ?? organisation.contact },
    origins,
    name: brand.name,
  };
  const legal = legalOf(company);
  switch (page) {
    case 'home':
      return { ...base, role: 'box', page, legal };
    case 'card':
      return { ...base, role: 'roll', page, legal };
    case 'invitation':
      return { ...base, role: 'roll', page };
  }
}

/** The data block of one page of a round in one locale; it changes with the round's state only. */
export function makeBoot(parts: BootParts, page: RoundPage, locale: string): BootOfRound {
  const { profile, company, round, clock, keyList, opened } = parts;
  const { file } = round;
  const questionnaire = localizeQuestionnaire(file.questionnaire, locale);
  const { organisation, name, fingerprint, campaign } = questionnaire;
  const base = {
    version: 1 as const,
    audience: file.audience,
    address: round.name,
    admission: admissionOf(file.cohorts),
    resultsOpenTo: profile.resultsOpenTo,
    locale,
    locales: offeredLocales(questionnaire.locales, company),
    brand: brandOf(company, organisation.name),
    organisation: { ...organisation, contact: company?.contact ?? organisation.contact },
    name,
    campaign: { id: campaign, round: file.round, fingerprint },
    origins: file.origins,
    keyListDigest: file.keyListDigest,
    status: roundStatus(file, clock),
    privacy: { k: questionnaire.privacy.k, comments: questionnaire.privacy.comments },
    releases: releasePace(file),
  };
  const whole = { legal: legalOf(company), questionnaire, changes: changesOf(file) };
  switch (page) {
    case 'landing':
      return {
        ...base,
        role: 'roll',
        page,
        legal: whole.legal,
        landing: landingOf(questionnaire),
        changes: whole.changes,
      };
    case 'issue':
      return { ...base, role: 'roll', page };
    case 'start':
      if (keyList === null) throw new Error('a roll has no page that draws credentials');
      return { ...base, role: file.role === 'space' ? 'space' : 'box', page, keyList };
    case 'questionnaire': {
      // The space speaks for itself: a question page, which a person waits for, has no use of it.
      const { space: _apart, ...asked } = questionnaire;
      return { ...base, role: 'box', page, ...whole, questionnaire: { ...asked, ideaPrompts: [] } };
    }
    case 'mirror': {
      const { space: _apart, ...asked } = questionnaire;
      const { legal } = whole;
      return { ...base, role: 'box', page, legal, questionnaire: { ...asked, ideaPrompts: [] }, opened };
    }
    case 'space':
      return { ...base, role: 'space', page, ...whole };
  }
}

/** The company as its people know it; where it has no settings, as its campaign names it. */
function brandOf(company: Community | null, organisation: string): Boot['brand'] {
  if (company === null) return { name: organisation };
  const { name, ink, mark } = company;
  return {
    name,
    ...(ink === undefined ? {} : { ink }),
    ...(mark === null ? {} : { mark: mark.path }),
  };
}

/** In every language: a page that changes its own asks for nothing more. */
function legalOf(company: Community | null): Legal {
  return { imprint: company?.imprint ?? null, links: company?.links ?? [] };
}

/** What has changed since the launch, for pages: a local minute becomes an instant, people are counted together. */
function changesOf({ changes, questionnaire }: EffectiveFile): BootChange[] {
  const { timeZone } = questionnaire.schedule;
  const instant = (local: string): string => new Date(instantOf(local, timeZone, 'later')).toISOString();
  return changes.map((change): BootChange => {
    switch (change.kind) {
      case 'close':
        return { ...change, from: instant(change.from), to: instant(change.to) };
      case 'text':
        return {
          ...change,
          texts: change.texts.map(({ path, ...text }) => ({ path: path.join('/'), ...text })),
        };
      case 'people': {
        const { at, kind, added } = change;
        return { at, kind, people: Object.values(added).reduce((sum, people) => sum + people, 0) };
      }
      case 'announce': {
        const { until, ...said } = change;
        return until === undefined ? said : { ...said, until: instant(until) };
      }
      case 'reissue':
      case 'refusal':
        return change;
      default:
        return exhaustive(change);
    }
  });
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
