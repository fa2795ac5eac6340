import { type Clock, createTurns, type Random } from '@miroir/basics';
import type { SpaceKey } from '@miroir/credential';
import type { Database } from '@miroir/database';
import type { ShownBulletins } from '@miroir/portal';
import { registration } from './act/register.ts';
import { takeBackAgain } from './act/take-back.ts';
import { editionWorker } from './edition/edition-worker.ts';
import { notePromises } from './edition/note-promises.ts';
import { recoverEditions } from './edition/run-edition.ts';
import { dailyLimits } from './limits/daily-limits.ts';
import { followActs } from './moderation/follow-acts.ts';
import { openPictures } from './picture/pictures.ts';
import { createShelf } from './shelf/create-shelf.ts';
import { createTotals } from './shelf/totals.ts';
import { dayPlaces, type SpaceContext, shelve } from './space-context.ts';
import { createSpaceRouter } from './space-router.ts';
import type { Acceptance, SpaceRules } from './space-rules.ts';
import { openActStore } from './stores/act-store.ts';
import { openAnnouncementStore } from './stores/announcement-store.ts';
import { openAnswerStore } from './stores/answer-store.ts';
import { openAppealStore } from './stores/appeal-store.ts';
import { openContributionStore } from './stores/contribution-store.ts';
import { openDigestStore } from './stores/digest-store.ts';
import { openPeopleStore } from './stores/people-store.ts';
import { openPromiseStore } from './stores/promise-store.ts';
import { openReactionStore } from './stores/reaction-store.ts';
import { openWaitingStore } from './stores/waiting-store.ts';
import { openWithdrawnStore } from './stores/withdrawn-store.ts';
import { createTags, createValueSeal, type SpacePlace } from './tag.ts';

/** Four files: what is published, what waits for an edition, reactions, and ids of what was taken back. */
export interface SpaceDatabases {
  readonly contents: Database;
  readonly waiting: Database;
  readonly reactions: Database;
  readonly withdrawn: Database;
}

/** What one campaign's space is made of. */
export interface SpaceParts {
  readonly place: SpacePlace;
  readonly rules: SpaceRules;
  /** The one key that admits here. */
  readonly spaceKey: SpaceKey;
  /** The private half of the space's seal, PKCS #8 PEM. */
  readonly sealKey: string;
  readonly databases: SpaceDatabases;
  readonly acceptance: Acceptance;
  readonly clock: Clock;
  readonly random: Random;
  /** Whether the organiser's people have a desk: nobody else judges an appeal. */
  readonly hasDesk: boolean;
  /** What both sides are told of each other, in a language. */
  readonly bulletins: (locale: string) => Promise<ShownBulletins>;
}

/** Opens a campaign's space: what a killed process left half-done is finished before anybody is answered. */
export async function openSpace(parts: SpaceParts) {
  const space = await openContext(parts);
  await space.reactions.reactions.recover();
  await space.reactions.priorities.recover();
  await recoverEditions(space);
  for (const sanction of await space.people.sanctions()) space.sanctions.set(sanction._id, sanction);
  await takeBackAgain(space);
  for (const text of await space.waiting.all()) space.queue.set(text._id, text);
  const borne = new Set<string>();
  for await (const document of space.contributions.all()) {
    if (document.picture !== undefined) borne.add(document._id);
    await shelve(space, [document]);
  }
  await space.pictures.published.keepOnly(borne);
  await space.pictures.waiting.keepOnly(new Set(space.queue.keys()));
  for (const counted of await space.reactions.allCounts()) space.totals.grow(counted._id, counted);
  await notePromises(space);
  const follow = await followActs(space.acts, space);
  // What takes long goes on while people are answered, and neither ever fails.
  void space.shelf.words.begin().then(space.reactions.recall);
  const worker = editionWorker(space);
  const tickInTurn = createTurns();
  return {
    /** What the desk acts on. */
    context: space,
    router: createSpaceRouter(space, registration(parts.place, parts.spaceKey)),
    /** Each round of the campaign that is awake ticks: one after the other. */
    tick: (): Promise<void> =>
      tickInTurn(async () => {
        await follow();
        await worker.tick();
      }),
    isSettled: async (): Promise<boolean> => worker.isSettled(),
    /** Settles when what changes texts has ended. */
    async stop(): Promise<void> {
      await space.reactions.stop();
      await tickInTurn(() => space.inTurn(async () => undefined));
    },
  };
}

async function openContext(parts: SpaceParts): Promise<SpaceContext> {
  const { place, sealKey, rules, databases, acceptance, clock, random, hasDesk, bulletins } = parts;
  const contributions = await openContributionStore(databases.contents);
  const people = await openPeopleStore(databases.contents);
  return {
    ...{ place, sealKey, rules, clock, random, acceptance, contributions, people, hasDesk, bulletins },
    acts: await openActStore(databases.contents, random),
    appeals: await openAppealStore(databases.contents),
    answers: await openAnswerStore(databases.contents),
    promises: await openPromiseStore(databases.contents),
    announcements: await openAnnouncementStore(databases.contents),
    digests: await openDigestStore(databases.contents),
    waiting: await openWaitingStore(databases.waiting),
    pictures: await openPictures(databases),
    reactions: await openReactionStore(databases.reactions),
    withdrawn: await openWithdrawnStore(databases.withdrawn),
    tags: createTags(place),
    seal: createValueSeal(place, random),
    shelf: createShelf(),
    totals: createTotals(),
    limits: dailyLimits(clock, { random, timeZone: rules.timeZone }),
    holders: await people.holders(),
    queue: new Map(),
    sanctions: new Map(),
    inTurn: createTurns(),
    placeOf: dayPlaces(contributions, random),
  };
}
