import type { Audience } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { instantOf } from '@miroir/campaign';
import type { CohortChoice, FrameView, Setting, SideFreshness } from '../../contract/frame.ts';
import type { Collector } from '../collect/collector.ts';
import type { Told } from './analysis.ts';
import { cohortState } from './cohort-state.ts';
import type { Texts } from './texts.ts';

interface FrameInput {
  readonly campaign: Campaign;
  readonly collector: Collector;
  readonly texts: Texts;
  readonly round: string;
  readonly now: number;
  readonly lead: string;
  readonly locale: string;
  readonly alarms: Readonly<Record<Audience, number>>;
  readonly amendments: FrameView['amendments'];
}

/** A release may be this late before the side is called late, in milliseconds. */
const patience = 60_000;

/** What surrounds every page. */
export function frameOf(input: FrameInput): FrameView {
  const { campaign, texts, round, now, lead, locale } = input;
  return {
    ...campaignOf(campaign, texts),
    lead,
    locale,
    locales: campaign.locales,
    round,
    cohorts: { employees: cohortsOf(input, 'employees'), consumers: cohortsOf(input, 'consumers') },
    sides: { employees: freshnessOf(input, 'employees'), consumers: freshnessOf(input, 'consumers') },
    now,
    k: campaign.privacy.k,
    amendments: input.amendments,
  };
}

/** What the figures of an analysis say of where they come from: kept with them when they are frozen. */
export function settingOf({ campaign, texts, data }: Pick<Told, 'campaign' | 'texts' | 'data'>): Setting {
  const cohorts = (side: Audience) =>
    campaign.cohorts[side].cohorts.map(({ id }) => ({ id, label: texts.cohort(side, id) }));
  const release = (side: Audience) => {
    const { header, body } = data[side].snapshot;
    return { serial: header.serial, releasedAt: body.releasedAt };
  };
  return {
    ...campaignOf(campaign, texts),
    round: data.employees.snapshot.header.round,
    cohorts: { employees: cohorts('employees'), consumers: cohorts('consumers') },
    sides: { employees: release('employees'), consumers: release('consumers') },
  };
}

/** What is the same at every publication of a campaign. */
function campaignOf(campaign: Campaign, texts: Texts) {
  const { timeZone, rounds } = campaign.schedule;
  return {
    organisation: campaign.organisation.name,
    campaignId: campaign.id,
    campaign: texts.name,
    names: texts.names,
    timeZone,
    rounds: rounds.map(({ id, opens, closes }, index) => ({
      id,
      number: index + 1,
      opens: iso(opens, timeZone),
      closes: iso(closes, timeZone),
    })),
    themes: campaign.themes.map(({ id }) => ({ id, title: texts.theme(id) })),
    commentsK: campaign.privacy.comments,
  };
}

function iso(local: string, timeZone: string): string {
  return new Date(instantOf(local, timeZone, 'earlier')).toISOString();
}

/** The round that is shown unless one is asked for: the last that either side has published in, else the first. */
export function roundOf(campaign: Campaign, collector: Collector, asked: string | null): string {
  const ids = campaign.schedule.rounds.map(({ id }) => id);
  const published = ids.filter((id) => collector.side('employees', id) ?? collector.side('consumers', id));
  return ids.find((id) => id === asked) ?? published.at(-1) ?? ids[0] ?? '';
}

function cohortsOf({ campaign, collector, texts, round }: FrameInput, audience: Audience): CohortChoice[] {
  const body = collector.side(audience, round)?.snapshot.body;
  return campaign.cohorts[audience].cohorts.map(({ id }) => {
    const tally = body?.cohorts.find((cohort) => cohort.id === id)?.tally ?? null;
    return { id, label: texts.cohort(audience, id), state: cohortState(tally, body?.atClose ?? false) };
  });
}

function freshnessOf({ collector, round, now, alarms }: FrameInput, audience: Audience): SideFreshness {
  const side = collector.side(audience, round);
  const { reachedAt, failure } = collector.contact(audience);
  const nextDue = side?.snapshot.header.nextDue ?? null;
  const late = nextDue !== null && now > Date.parse(nextDue) + patience;
  return {
    serial: side?.snapshot.header.serial ?? null,
    releasedAt: side?.snapshot.body.releasedAt ?? null,
    nextDue,
    reachedAt,
    state: failure !== null ? 'down' : side === null ? 'none' : late ? 'late' : 'fresh',
    failure,
    alarms: alarms[audience],
  };
}
