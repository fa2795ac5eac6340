import type { Audience, Clock } from '@miroir/basics';
import type { AskedQuestion, Campaign } from '@miroir/campaign';
import type { FrameView } from '../../contract/frame.ts';
import type { MethodView } from '../../contract/method.ts';
import type { AskedPlace } from '../../contract/place.ts';
import type { RoundLine, TrendView } from '../../contract/trend.ts';
import type { Collector } from '../collect/collector.ts';
import { amendmentsIn } from './amendments-in.ts';
import { type Beside, createAnalyses, type Published } from './analyses.ts';
import { type Analysis, type Told, tell } from './analysis.ts';
import { createEarlier, type Earlier, earlierReleases } from './earlier.ts';
import { frameOf } from './frame.ts';
import { alarmsAt } from './incidents.ts';
import { methodOf } from './method.ts';
import type { Ledgers } from './open-ledgers.ts';
import type { Places, RoundOf } from './places.ts';
import { publicationsBefore } from './publications-before.ts';
import { type Release, releasesOf } from './releases.ts';
import type { ReportFilters } from './side-of.ts';
import { type Texts, textsOf } from './texts.ts';
import { roundLines, trendOf } from './trend.ts';

/** What a page asks for. */
export interface ReportRequest extends ReportFilters, AskedPlace {
  readonly locale: string;
}

/** The report, computed on demand and kept while nothing new is published. */
export interface Reporter {
  /** @throws Error while no campaign is known, which no comparison starts with */
  frame(request: AskedPlace & { locale: string; lead: string }): Promise<FrameView>;
  /** Null until both sides have published in the round. */
  told(request: ReportRequest): Told | null;
  /** See {@link Analyses.ready}, of what is told and of the publications before. */
  ready(request: ReportRequest, beside?: Beside): Promise<void>;
  /** The same page at an earlier publication: the one asked for, else the one before; null when there is none. */
  earlier(told: Told, locale: string, since: string | null): Promise<Earlier | null>;
  /** Questions over the publications. */
  trend(
    told: Told,
    locale: string,
    asked: { since: string | null; lines: readonly string[] },
  ): Promise<TrendView>;
  /** Every moment up to today's, oldest first: see {@link releasesOf}. */
  releases(told: Told): Release[];
  /** Every question that was asked in an earlier round too, round by round. */
  rounds(told: Told): RoundLine[];
  method(request: ReportRequest): Promise<MethodView>;
  /** The round that an address opens. @throws Error while no campaign is known */
  round(asked: AskedPlace): RoundOf;
  /** The words of a campaign as a round has them. */
  texts(asked: AskedPlace, locale: string): Texts;
  /** After a pull: see {@link createAnalyses}. Of the round that an address without one opens. */
  prepare(isWanted?: () => boolean): Promise<boolean>;
}

interface ReporterDeps {
  readonly places: Places;
  readonly collector: Collector;
  readonly ledgers: Ledgers;
  readonly clock: Clock;
}

/** Makes the reporter. An analysis is kept per publication of each side and per cohort filter. */
export function createReporter({ places, collector, ledgers, clock }: ReporterDeps): Reporter {
  const analyses = createAnalyses();
  const earlier = createEarlier({ collector, places, analyses });

  function roundOf(asked: AskedPlace): RoundOf {
    const round = places.round(places.shown(asked));
    if (round === null) throw new Error('The comparison knows no campaign.');
    return round;
  }

  function published(asked: AskedPlace): Published | null {
    const { place, definition, wording } = roundOf(asked);
    const [employees, consumers] = [collector.side('employees', place), collector.side('consumers', place)];
    const rounds = places.rounds(place.campaign).map(({ choice }) => choice);
    return employees && consumers ? { definition, wording, rounds, data: { employees, consumers } } : null;
  }

  function analysis(asked: ReportRequest): Analysis | null {
    const found = published(asked);
    return found && analyses.of(found, knownFilters(found.definition.campaign, asked));
  }

  const told = (request: ReportRequest) => {
    const found = analysis(request);
    return found && tell(found, request.locale);
  };
  const askedIn =
    ({ campaign }: Told) =>
    (round: string, side: Audience, question: string): AskedQuestion | null => {
      const { questionnaires } = places.round({ campaign: campaign.id, round })?.definition ?? {};
      return questionnaires?.[side].questions.find(({ id }) => id === question) ?? null;
    };
  return {
    frame: async ({ locale, lead, ...asked }) => {
      const { place } = roundOf(asked);
      const amendments = await amendmentsIn(roundOf(asked), { collector, ledgers, locale });
      const alarms = alarmsAt(place, places, await collector.incidents());
      // Asked again: a close that was moved meanwhile is known now.
      const round = roundOf({ ...asked, ...place });
      return frameOf({ collector, places, round, now: clock.now(), lead, locale, alarms, amendments });
    },
    told,
    async ready(request, beside = 'nothing') {
      const found = published(request);
      if (found === null) return;
      const filters = knownFilters(found.definition.campaign, request);
      await analyses.ready(found, filters, beside);
      const before = publicationsBefore(found.data);
      if (before) await analyses.ready({ ...found, data: before }, filters, 'nothing');
    },
    async prepare(isWanted = () => true) {
      const found = published({ campaign: null, round: null });
      return found !== null && (await analyses.prepare(found, isWanted));
    },
    earlier,
    async trend(whole, locale, { since, lines }) {
      const choices = earlierReleases(collector, whole);
      const releases = releasesOf(collector, whole);
      const from = choices.find(({ key }) => key === since) ?? choices[0];
      return trendOf({
        ...{ told: whole, releases, choices, lines, askedIn: askedIn(whole) },
        earlier: from ? await earlier(whole, locale, from.key) : null,
      });
    },
    round: roundOf,
    releases: (whole) => releasesOf(collector, whole),
    rounds: (whole) =>
      roundLines({ told: whole, releases: releasesOf(collector, whole), askedIn: askedIn(whole) }),
    texts(asked, locale) {
      const { definition, wording } = roundOf(asked);
      return textsOf(definition.campaign, wording, locale);
    },
    method: (request) => {
      const round = roundOf(request);
      return methodOf({ collector, places, round, locale: request.locale, told: told(request) });
    },
  };
}

/** What an address may name beside what this campaign has is dropped: a mangled link opens the page without it. */
function knownFilters(campaign: Campaign, { theme, cohorts }: ReportRequest): ReportFilters {
  const known = (audience: 'employees' | 'consumers') =>
    campaign.cohorts[audience].cohorts.map(({ id }) => id).filter((id) => cohorts[audience].includes(id));
  return {
    theme: campaign.themes.some(({ id }) => id === theme) ? theme : null,
    cohorts: { employees: known('employees'), consumers: known('consumers') },
  };
}
