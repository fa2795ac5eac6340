import { audiences } from '@miroir/basics';
import { instantOf, type Round } from '@miroir/campaign';
import type { RoundChoice } from '../../contract/frame.ts';
import type { AskedPlace, Place } from '../../contract/place.ts';
import type { Definition, Definitions } from '../campaigns/definitions.ts';
import type { Collector } from '../collect/collector.ts';
import { type Wording, wordingAsLaunched } from './wording.ts';

/** A round, with the version of the campaign that it is asked under. */
export interface RoundOf {
  readonly place: Place;
  readonly definition: Definition;
  /** Its words as they are read now. */
  readonly wording: Wording;
  readonly choice: RoundChoice;
}

/** The campaigns and rounds that the comparison knows, with their order. */
export interface Places {
  campaigns(): readonly string[];
  /** Every round of a campaign, of whichever of its versions, in the order in which they open. */
  rounds(campaign: string): readonly RoundOf[];
  /** One round; null for one that no version has. */
  round(place: Place): RoundOf | null;
  /**
   * What is shown. Where an address names no campaign, or one that is not known: the one that published last, else the first.
   * Where it names no round of it: the last that either side has published in, else the first.
   */
  shown(asked: AskedPlace): Place;
}

type Held = Pick<Collector, 'fingerprint' | 'published'> & {
  /** The close that was set after the launch, a local minute; null where it is the launch's. */
  closes(place: Place): string | null;
  /** The words of now; null where nothing was amended. */
  wording(place: Place): Wording | null;
};

/** Makes them over what is known and what came in. */
export function createPlaces(definitions: Definitions, held: Held): Places {
  const places: Places = {
    campaigns: () => definitions.campaigns(),
    rounds: (campaign) => roundsOf(definitions, held, campaign),
    round: (place) => places.rounds(place.campaign).find(({ choice }) => choice.id === place.round) ?? null,
    shown(asked) {
      const ids = definitions.campaigns();
      const campaign = ids.find((id) => id === asked.campaign) ?? latestOf(places, held, ids);
      const rounds = places.rounds(campaign).map(({ place }) => place);
      const published = rounds.filter((place) => lastAt(held, place) !== '');
      const named = rounds.find(({ round }) => round === asked.round);
      return named ?? published.at(-1) ?? rounds[0] ?? { campaign, round: '' };
    },
  };
  return places;
}

/** The campaign with the latest publication; the first where none has published. */
function latestOf(places: Places, held: Held, ids: readonly string[]): string {
  const times = ids.map((id) => {
    const last = places.rounds(id).map(({ place }) => lastAt(held, place));
    return { id, at: last.sort().at(-1) ?? '' };
  });
  const [latest] = times.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  return latest?.id ?? '';
}

/** ISO time of the last publication of either side; empty where there is none. */
function lastAt(held: Held, place: Place): string {
  const last = audiences.map((side) => held.published(side, place).at(-1)?.releasedAt ?? '');
  return last.sort().at(-1) ?? '';
}

function roundsOf(definitions: Definitions, held: Held, campaign: string): RoundOf[] {
  const versions = definitions.of(campaign);
  const ids = [
    ...new Set(versions.flatMap(({ campaign: { schedule } }) => schedule.rounds.map(({ id }) => id))),
  ];
  const found = ids.flatMap((id) => {
    const place = { campaign, round: id };
    const print = held.fingerprint(place);
    // As it was launched; before, as the newest version has it.
    const launched = versions.find(({ fingerprint }) => fingerprint === print);
    const definition = launched ?? versions.findLast((version) => roundIn(version, id) !== undefined);
    const round = definition && roundIn(definition, id);
    if (!definition || !round) return [];
    const closes = held.closes(place) ?? round.closes;
    const wording = held.wording(place) ?? wordingAsLaunched(definition.questionnaires);
    return [{ place, definition, wording, ...spanOf({ ...round, closes }, definition) }];
  });
  found.sort((a, b) => (a.opens === b.opens ? 0 : a.opens < b.opens ? -1 : 1));
  return found.map(({ place, definition, wording, opens, closes }, index) => ({
    place,
    definition,
    wording,
    choice: { id: place.round, number: index + 1, opens, closes },
  }));
}

function roundIn({ campaign }: Definition, id: string): Round | undefined {
  return campaign.schedule.rounds.find((round) => round.id === id);
}

function spanOf({ opens, closes }: Round, { campaign }: Definition): { opens: string; closes: string } {
  const { timeZone } = campaign.schedule;
  const iso = (local: string) => new Date(instantOf(local, timeZone, 'earlier')).toISOString();
  return { opens: iso(opens), closes: iso(closes) };
}
