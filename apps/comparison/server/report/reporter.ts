import type { Audience, Clock } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import type { Pair } from '../../contract/figure.ts';
import type { FrameView } from '../../contract/frame.ts';
import type { MethodView } from '../../contract/method.ts';
import type { TrendView } from '../../contract/trend.ts';
import type { Collector } from '../collect/collector.ts';
import type { SideData } from '../collect/side-data.ts';
import { amendmentsOf } from './amendments.ts';
import { type Beside, createAnalyses } from './analyses.ts';
import { type Analysis, type Told, tell } from './analysis.ts';
import { createEarlier, type Earlier, earlierReleases, publicationsBefore } from './earlier.ts';
import { frameOf, roundOf } from './frame.ts';
import { methodOf } from './method.ts';
import type { Ledgers } from './open-ledgers.ts';
import { releasesOf } from './releases.ts';
import type { ReportFilters } from './side-of.ts';
import { questionnairesOf, type Texts, textsOf } from './texts.ts';
import { trendOf } from './trend.ts';

/** What a page asks for. */
export interface ReportRequest extends ReportFilters {
  readonly locale: string;
  readonly round: string | null;
}

/** The report, computed on demand and kept while nothing new is published. */
export interface Reporter {
  frame(request: { locale: string; round: string | null; lead: string }): Promise<FrameView>;
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
  method(request: ReportRequest): Promise<MethodView>;
  /** The campaign's own words. */
  texts(locale: string): Texts;
  /** After a pull: see {@link createAnalyses}. */
  prepare(isWanted?: () => boolean): Promise<void>;
}

interface ReporterDeps {
  readonly campaign: Campaign;
  readonly fingerprint: string;
  readonly collector: Collector;
  /** What was sealed here of amendments; nothing unless told. */
  readonly ledgers?: Ledgers;
  readonly clock: Clock;
}

/** Makes the reporter. An analysis is kept per publication of each side and per cohort filter. */
export function createReporter(deps: ReporterDeps): Reporter {
  const { campaign, fingerprint, collector, clock, ledgers = () => Promise.resolve(null) } = deps;
  const questionnaires = questionnairesOf(campaign);
  const analyses = createAnalyses(campaign, questionnaires);
  const earlier = createEarlier(campaign, collector);

  function published(asked: string | null): Pair<SideData> | null {
    const round = roundOf(campaign, collector, asked);
    const [employees, consumers] = [collector.side('employees', round), collector.side('consumers', round)];
    return employees && consumers ? { employees, consumers } : null;
  }

  function analysis(asked: ReportRequest): Analysis | null {
    const data = published(asked.round);
    return data && analyses.of(data, knownFilters(campaign, asked));
  }

  const told = (request: ReportRequest) => {
    const found = analysis(request);
    return found && tell(found, request.locale);
  };
  return {
    async frame({ locale, round: asked, lead }) {
      const round = roundOf(campaign, collector, asked);
      return frameOf({
        campaign,
        collector,
        texts: textsOf(campaign, questionnaires, locale),
        round,
        now: clock.now(),
        ...{ lead, locale },
        alarms: alarmsIn(await collector.incidents()),
        amendments: amendmentsOf({
          ...{ campaign, round, locale, ledger: await ledgers(round) },
          heartbeats: bothSides((side) => collector.heartbeats(side, round)),
          releases: bothSides((side) => listedBy(collector.side(side, round))),
        }),
      });
    },
    told,
    async ready(request, beside = 'nothing') {
      const data = published(request.round);
      if (data === null) return;
      const filters = knownFilters(campaign, request);
      await analyses.ready(data, filters, beside);
      const before = publicationsBefore(data);
      if (before) await analyses.ready(before, filters, 'nothing');
    },
    texts: (locale) => textsOf(campaign, questionnaires, locale),
    async prepare(isWanted = () => true) {
      const data = published(null);
      if (data) await analyses.prepare(data, isWanted);
    },
    earlier,
    async trend(whole, locale, { since, lines }) {
      const choices = earlierReleases(campaign, collector, whole);
      const releases = releasesOf(campaign, collector, whole.data);
      const from = choices.find(({ key }) => key === since) ?? choices[0];
      return trendOf({
        ...{ told: whole, releases, choices, lines },
        earlier: from ? await earlier(whole, locale, from.key) : null,
      });
    },
    method: (request) =>
      methodOf({
        collector,
        fingerprint,
        round: roundOf(campaign, collector, request.round),
        locale: request.locale,
        told: told(request),
        k: campaign.privacy.k,
        commentsK: campaign.privacy.comments,
      }),
  };
}

function alarmsIn(incidents: Awaited<ReturnType<Collector['incidents']>>): Pair<number> {
  const of = (audience: 'employees' | 'consumers') =>
    incidents.filter((incident) => incident.kind === 'alarm' && incident.audience === audience).length;
  return { employees: of('employees'), consumers: of('consumers') };
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

const bothSides = <T>(of: (side: Audience) => T): Pair<T> => ({
  employees: of('employees'),
  consumers: of('consumers'),
});

/** What the last two releases of a side list of changes, each under its serial. */
function listedBy(side: SideData | null) {
  return [side?.previous, side?.snapshot].flatMap((release) =>
    release ? [{ serial: release.header.serial, notices: release.body.amendments }] : [],
  );
}
