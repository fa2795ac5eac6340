import { createSecretKey, type KeyObject } from 'node:crypto';
import type { Clock, InTurn, Random } from '@miroir/basics';
import { localDay } from '@miroir/campaign';
import type { ShownBulletins } from '@miroir/portal';
import type { ContributionDocument } from './documents/contribution.ts';
import type { Track } from './documents/edition.ts';
import type { SanctionDocument } from './documents/people.ts';
import type { DailyLimits } from './limits/daily-limits.ts';
import { dayPlace } from './orders/day-place.ts';
import type { Pictures } from './picture/pictures.ts';
import type { Shelf } from './shelf/create-shelf.ts';
import type { Totals } from './shelf/totals.ts';
import type { Acceptance, SpaceRules } from './space-rules.ts';
import type { ActStore } from './stores/act-store.ts';
import type { AnnouncementStore } from './stores/announcement-store.ts';
import type { AnswerStore } from './stores/answer-store.ts';
import type { AppealStore } from './stores/appeal-store.ts';
import type { ContributionStore } from './stores/contribution-store.ts';
import type { DigestStore } from './stores/digest-store.ts';
import type { PeopleStore } from './stores/people-store.ts';
import type { PromiseStore } from './stores/promise-store.ts';
import type { ReactionStore } from './stores/reaction-store.ts';
import type { WaitingStore } from './stores/waiting-store.ts';
import type { WithdrawnStore } from './stores/withdrawn-store.ts';
import type { SpacePlace, Tags, ValueSeal } from './tag.ts';

/** What the use cases of one space share. */
export interface SpaceContext {
  readonly place: SpacePlace;
  /** The private half of the space's seal: what it publishes as files is signed with it. */
  readonly sealKey: string;
  readonly rules: SpaceRules;
  readonly clock: Clock;
  readonly random: Random;
  readonly acceptance: Acceptance;
  readonly tags: Tags;
  readonly seal: ValueSeal;
  readonly contributions: ContributionStore;
  readonly waiting: WaitingStore;
  readonly pictures: Pictures;
  readonly reactions: ReactionStore;
  readonly people: PeopleStore;
  readonly acts: ActStore;
  readonly appeals: AppealStore;
  readonly answers: AnswerStore;
  readonly promises: PromiseStore;
  readonly announcements: AnnouncementStore;
  readonly digests: DigestStore;
  /** Whether somebody would look at an appeal: the organiser's people have a desk. */
  readonly hasDesk: boolean;
  readonly withdrawn: WithdrawnStore;
  readonly shelf: Shelf;
  readonly totals: Totals;
  readonly limits: DailyLimits;
  /** Tags of those who registered. */
  readonly holders: Set<string>;
  /** What waits, by id. */
  readonly queue: Map<string, ContributionDocument>;
  /** By contribution. */
  readonly sanctions: Map<string, SanctionDocument>;
  /** What changes texts, and editions, one after the other. */
  readonly inTurn: InTurn;
  /** What both sides are told of each other, in a language. */
  readonly bulletins: (locale: string) => Promise<ShownBulletins>;
  /** Gives each of a day's contributions its place. */
  readonly placeOf: (day: string, id: string) => Promise<string>;
}

export const trackOf = ({ persona }: Pick<ContributionDocument, 'persona'>): Track =>
  persona === null ? 'once' : 'signed';

export const today = ({ clock, rules }: Pick<SpaceContext, 'clock' | 'rules'>): string =>
  localDay(clock.now(), rules.timeZone);

/** Puts published texts on the shelf, as they stand. */
export async function shelve(
  { shelf, placeOf }: Pick<SpaceContext, 'shelf' | 'placeOf'>,
  documents: Iterable<ContributionDocument>,
): Promise<void> {
  for (const document of documents) shelf.put(document, await placeOf(document.day, document._id));
}

/** Places of days, by the keys of a store: each key is read once, and made ready once, which takes longer than a place. */
export function dayPlaces(store: Pick<ContributionStore, 'dayKey'>, random: Random): SpaceContext['placeOf'] {
  const keys = new Map<string, Promise<KeyObject>>();
  return async (day, id) => {
    const key = keys.get(day) ?? store.dayKey(day, random).then((bytes) => createSecretKey(bytes));
    keys.set(day, key);
    return dayPlace(await key, id);
  };
}
