import { type Admission, admissionOf, type Clock } from '@miroir/basics';
import { instantOf, localize } from '@miroir/campaign';
import type { ListedChain } from '@miroir/exchange';
import type { PortalProfile } from '../contract/portal-profile.ts';
import type { PortalFile } from '../deployment/portal-file.ts';
import type { EffectiveFile } from '../launched/effective-round.ts';
import { type LaunchedRound, roundIdOf } from '../launched/launched-rounds.ts';
import { roundStatus } from '../round/round-status.ts';

/** A round as the community's home shows it, in one locale: nothing about people. Instants are ISO 8601 in UTC. */
export interface ListedRound {
  /** Its name in addresses: its pages are behind `/r/<round>`. */
  round: string;
  campaign: { id: string; title: string };
  roundName: string;
  /** What is asked for, in a sentence or two. */
  objective: string;
  opens: string;
  closes: string;
  compares: string;
  decides: string | null;
  /** IANA name: the zone in which the campaign says its times. */
  timeZone: string;
  /** From the close on nobody new comes in; `compared`: both sides are shown. */
  state: 'coming' | 'open' | 'closed' | 'compared';
  /** The last announcement while it stands: until the minute that it says, else until the comparison. */
  news: string | null;
  /** Questions everybody is asked. */
  questions: number;
  minutes: number;
  admission: Admission;
  /** Who sees this side's results from the comparison on. */
  resultsFor: PortalProfile['resultsOpenTo'];
  /** Where an open link begins. */
  rollStart: string;
}

/** How a round is listed now. */
export function listedRound(
  { name, file }: LaunchedRound,
  { profile, clock, locale }: { profile: PortalProfile; clock: Clock; locale: string },
): ListedRound {
  const { questionnaire, origins, cohorts } = file;
  const status = roundStatus(file, clock);
  return {
    round: name,
    campaign: {
      id: questionnaire.campaign,
      title: localize(questionnaire.name, locale, questionnaire.locales),
    },
    roundName: file.round,
    objective: localize(questionnaire.objective, locale, questionnaire.locales),
    opens: status.opensAt,
    closes: status.closesAt,
    compares: status.comparesAt,
    decides: status.decidesAt,
    timeZone: status.timeZone,
    state: stateOf(status, clock.now()),
    news: newsOf(file, { now: clock.now(), comparesAt: status.comparesAt, locale }),
    questions: questionnaire.questions.filter(({ when }) => when === undefined).length,
    minutes: questionnaire.minutes,
    admission: admissionOf(cohorts),
    resultsFor: profile.resultsOpenTo,
    rollStart: `${origins.roll}/r/${name}`,
  };
}

function newsOf(
  { changes, questionnaire: { locales, schedule } }: EffectiveFile,
  { now, comparesAt, locale }: { readonly now: number; readonly comparesAt: string; readonly locale: string },
): string | null {
  const news = changes.findLast(({ kind }) => kind === 'announce');
  if (news?.kind !== 'announce') return null;
  const { until } = news;
  const ends = until === undefined ? Date.parse(comparesAt) : instantOf(until, schedule.timeZone, 'later');
  return now < ends ? localize(news.text, locale, locales) : null;
}

function stateOf({ state, comparesAt }: ReturnType<typeof roundStatus>, now: number): ListedRound['state'] {
  if (state === 'before') return 'coming';
  if (state === 'open') return 'open';
  return now >= Date.parse(comparesAt) ? 'compared' : 'closed';
}

/** How a round is announced to the comparison. */
export function listedChain({ file }: { readonly file: PortalFile }): ListedChain {
  const { fingerprint, name, locales } = file.questionnaire;
  return { ...roundIdOf(file), fingerprint, name: localize(name, locales[0] ?? 'fr', locales) };
}
