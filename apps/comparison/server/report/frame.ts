import type { Audience } from '@miroir/basics';
import type {
  CampaignChoice,
  CohortChoice,
  FrameView,
  RoundChoice,
  Setting,
  SideFreshness,
} from '../../contract/frame.ts';
import type { Collector } from '../collect/collector.ts';
import type { Told } from './analysis.ts';
import { cohortState } from './cohort-state.ts';
import type { Places, RoundOf } from './places.ts';
import { type Texts, textsOf } from './texts.ts';

interface FrameInput {
  readonly collector: Collector;
  readonly places: Places;
  readonly round: RoundOf;
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
  const { places, round, now, lead, locale } = input;
  const { campaign } = round.definition;
  const texts = wordsOf(round, locale);
  const rounds = places.rounds(campaign.id).map(({ choice }) => choice);
  const cohorts = (side: Audience) => cohortsOf(input, texts, side);
  return {
    ...campaignOf({ campaign, texts, rounds }),
    campaigns: places.campaigns().flatMap((id) => choiceOf(places, id, locale)),
    lead,
    locale,
    locales: campaign.locales,
    round: round.choice.id,
    cohorts: { employees: cohorts('employees'), consumers: cohorts('consumers') },
    sides: { employees: freshnessOf(input, 'employees'), consumers: freshnessOf(input, 'consumers') },
    now,
    k: campaign.privacy.k,
    questions: Object.fromEntries(
      campaign.themes.map(({ id }) => [id, campaign.questions.filter(({ theme }) => theme === id).length]),
    ),
    amendments: input.amendments,
  };
}

const wordsOf = ({ definition, wording }: RoundOf, locale: string): Texts =>
  textsOf(definition.campaign, wording, locale);

/** A campaign as it is chosen, named as its last round names it. */
function choiceOf(places: Places, id: string, locale: string): CampaignChoice[] {
  const rounds = places.rounds(id);
  const last = rounds.at(-1);
  if (!last) return [];
  const { name } = wordsOf(last, locale);
  return [{ id, name, rounds: rounds.map(({ choice }) => choice) }];
}

/** What the figures of an analysis say of where they come from: kept with them when they are frozen. */
export function settingOf(told: Pick<Told, 'campaign' | 'texts' | 'data' | 'rounds'>): Setting {
  const { campaign, texts, data } = told;
  const cohorts = (side: Audience) =>
    campaign.cohorts[side].cohorts.map(({ id }) => ({ id, label: texts.cohort(side, id) }));
  const release = (side: Audience) => {
    const { header, body } = data[side].snapshot;
    return { serial: header.serial, releasedAt: body.releasedAt };
  };
  return {
    ...campaignOf(told),
    round: data.employees.snapshot.header.round,
    cohorts: { employees: cohorts('employees'), consumers: cohorts('consumers') },
    sides: { employees: release('employees'), consumers: release('consumers') },
  };
}

/** What is the same at every publication of a round. */
function campaignOf({
  campaign,
  texts,
  rounds,
}: Pick<Told, 'campaign' | 'texts'> & { rounds: readonly RoundChoice[] }) {
  return {
    organisation: campaign.organisation.name,
    campaignId: campaign.id,
    campaign: texts.name,
    names: texts.names,
    timeZone: campaign.schedule.timeZone,
    rounds,
    themes: campaign.themes.map(({ id }) => ({ id, title: texts.theme(id) })),
    commentsK: campaign.privacy.comments,
  };
}

function cohortsOf({ collector, round }: FrameInput, texts: Texts, audience: Audience): CohortChoice[] {
  const body = collector.side(audience, round.place)?.snapshot.body;
  return round.definition.campaign.cohorts[audience].cohorts.map(({ id }) => {
    const tally = body?.cohorts.find((cohort) => cohort.id === id)?.tally ?? null;
    return { id, label: texts.cohort(audience, id), state: cohortState(tally, body?.atClose ?? false) };
  });
}

function freshnessOf({ collector, round, now, alarms }: FrameInput, audience: Audience): SideFreshness {
  const side = collector.side(audience, round.place);
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
