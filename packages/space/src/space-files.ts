import { everyRound } from '@miroir/credential';
import { collectionNames, type Database, dumpCollection } from '@miroir/database';
import { openSealedStore, roundName } from '@miroir/portal';
import { openTextsStore } from './crossing/texts-store.ts';
import { countSchema, prioritySchema, type ReactionDocument, reactionSchema } from './documents/reaction.ts';
import type { SpaceDatabases } from './open-space.ts';

/** What a campaign's space is called in files and stores: it is no single round's. */
export const spaceName = (campaign: string): string => roundName({ campaign, round: everyRound });

/** A campaign's files, beside the community's. */
export async function openSpaceDatabases(community: Database, campaign: string): Promise<SpaceDatabases> {
  const name = spaceName(campaign);
  return {
    contents: await community.part(`${name}-contents`),
    waiting: await community.part(`${name}-waiting`),
    reactions: await community.part(`${name}-reactions`),
    withdrawn: await community.part(`${name}-withdrawn`),
  };
}

/** Erases a campaign's space, for good. */
export async function eraseSpace(community: Database, campaign: string): Promise<void> {
  const name = spaceName(campaign);
  await (await openSealedStore(community)).forget(name);
  await openTextsStore(community, name).forget();
  for (const database of Object.values(await openSpaceDatabases(community, campaign))) {
    await database.erase();
    await database.close();
  }
}

/** What a backup is of. */
type DumpedPart = Exclude<keyof SpaceDatabases, 'withdrawn'>;

/** One document of a backup. */
export interface SpaceLine {
  readonly database: DumpedPart;
  readonly collection: string;
  readonly document: Readonly<Record<string, unknown>>;
}

const kinds = [
  { schema: reactionSchema, last: 'lastReactions' },
  { schema: prioritySchema, last: 'lastPriorities' },
] as const;

/**
 * What a backup holds of a space, by `_id` within a collection. Of reactions and priorities only what has entered: two
 * dumps would otherwise say who changed what meanwhile, and devices send the rest again. The space may be at work: totals
 * are read first, and what waits before what is published, so that nothing is lost or counted twice when it is read back.
 * What was withdrawn is in no dump: the file of those ids stays where it is, whatever is read back beside it.
 */
export async function* dumpSpace(databases: SpaceDatabases): AsyncGenerator<SpaceLine> {
  for (const collection of await collectionNames(databases.waiting))
    yield* linesOf('waiting', databases.waiting, collection);
  const names = await collectionNames(databases.contents);
  for (const collection of names.toSorted((a, b) => Number(b === 'editions') - Number(a === 'editions')))
    yield* linesOf('contents', databases.contents, collection);
  yield* entered(databases.reactions);
}

async function* linesOf(database: DumpedPart, from: Database, collection: string): AsyncGenerator<SpaceLine> {
  for await (const document of dumpCollection(from, collection)) yield { database, collection, document };
}

async function* entered(from: Database): AsyncGenerator<SpaceLine> {
  const collection = countSchema.get('collection') ?? 'counts';
  const committed = new Map<string, Readonly<Record<string, unknown>>>();
  for await (const document of dumpCollection(from, collection)) {
    committed.set(String(document._id), document);
    yield { database: 'reactions', collection, document };
  }
  for (const { schema, last } of kinds) {
    const name = schema.get('collection') ?? '';
    for await (const document of dumpCollection(from, name)) {
      const { value: _value, open: _open, entering, ...kept } = document as Partial<ReactionDocument>;
      const isCounted =
        kept.entered === true ||
        (entering !== undefined && committed.get(kept.idea ?? '')?.[last] === entering);
      if (isCounted) yield { database: 'reactions', collection: name, document: { ...kept, entered: true } };
    }
  }
}
