import type { Clock } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import type { Pair } from '../../contract/figure.ts';
import type { FrameView } from '../../contract/frame.ts';
import type { MethodView } from '../../contract/method.ts';
import type { TrendView } from '../../contract/trend.ts';
import type { Collector } from '../collect/collector.ts';
import type { SideData } from '../collect/side-data.ts';
import { type Analysis, analyse, type Told, tell } from './analysis.ts';
import { createEarlier, type Earlier, earlierReleases } from './earlier.ts';
import { type Families, makeFamilies } from './families.ts';
import { frameOf, roundOf } from './frame.ts';
import { methodOf } from './method.ts';
import { releasesOf } from './releases.ts';
import type { ReportFilters } from './side-of.ts';
import { questionnairesOf, textsOf } from './texts.ts';
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
  /** The same page at an earlier publication: the one asked for, else the one before; null when there is none. */
  earlier(told: Told, locale: string, since: string | null): Promise<Earlier | null>;
  /** Questions over the publications. */
  trend(
    told: Told,
    locale: string,
    asked: { since: string | null; lines: readonly string[] },
  ): Promise<TrendView>;
  method(request: ReportRequest): Promise<MethodView>;
}

interface ReporterDeps {
  readonly campaign: Campaign;
  readonly fingerprint: string;
  readonly collector: Collector;
  readonly clock: Clock;
}

/** Analyses kept at once: a handful of filters by a handful of leads. */
const kept = 64;

/** Families of pairs kept at once: these publications, and those before them. */
const keptFamilies = 4;

/** Makes the reporter. An analysis is kept per publication of each side and per cohort filter. */
export function createReporter({ campaign, fingerprint, collector, clock }: ReporterDeps): Reporter {
  const questionnaires = questionnairesOf(campaign);
  const analyses = new Map<string, Analysis>();
  const familiesOf = createFamilies(campaign);

  const earlier = createEarlier(campaign, collector);

  function analysisOf(data: Pair<SideData>, filters: ReportFilters): Analysis {
    const { cohorts } = filters;
    const key = [
      data.employees.snapshot.hash,
      data.consumers.snapshot.hash,
      cohorts.employees.join('.'),
      cohorts.consumers.join('.'),
    ].join('/');
    const again = (other: Pair<SideData>) => analysisOf(other, filters);
    const known =
      analyses.get(key) ?? analyse({ campaign, questionnaires, data, filters, again, ...familiesOf(data) });
    // Asked for last, forgotten last.
    analyses.delete(key);
    analyses.set(key, known);
    const [oldest] = analyses.keys();
    if (analyses.size > kept && oldest !== undefined) analyses.delete(oldest);
    // The heartbeats may be newer than the analysis; they take no part in it.
    return { ...known, filters, data, again };
  }

  function analysis(asked: ReportRequest): Analysis | null {
    const round = roundOf(campaign, collector, asked.round);
    const [employees, consumers] = [collector.side('employees', round), collector.side('consumers', round)];
    return employees && consumers
      ? analysisOf({ employees, consumers }, knownFilters(campaign, asked))
      : null;
  }

  const told = (request: ReportRequest) => {
    const found = analysis(request);
    return found && tell(found, request.locale);
  };
  return {
    frame: async ({ locale, round, lead }) =>
      frameOf({
        campaign,
        collector,
        texts: textsOf(campaign, questionnaires, locale),
        round: roundOf(campaign, collector, round),
        now: clock.now(),
        ...{ lead, locale },
        alarms: alarmsIn(await collector.incidents()),
      }),
    told,
    earlier,
    async trend(whole, locale, { since, lines }) {
      const choices = earlierReleases(campaign, collector, whole);
      const releases = releasesOf(campaign, collector, whole.data.employees.snapshot.header.round);
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
        family: analysis(request)?.page.family ?? 0,
        k: campaign.privacy.k,
        commentsK: campaign.privacy.comments,
      }),
  };
}

/** What is the same for all filters of two publications, made when first asked for. */
function createFamilies(campaign: Campaign): (data: Pair<SideData>) => Families {
  const families = new Map<string, Families>();
  return (data) => {
    const key = `${data.employees.snapshot.hash}/${data.consumers.snapshot.hash}`;
    const known = families.get(key) ?? makeFamilies(campaign, data);
    families.set(key, known);
    const [oldest] = families.keys();
    if (families.size > keptFamilies && oldest !== undefined) families.delete(oldest);
    return known;
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
