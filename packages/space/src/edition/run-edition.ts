import type { ContributionDocument } from '../documents/contribution.ts';
import type { Track } from '../documents/edition.ts';
import { draftEdition, fewestAuthors } from '../pace/edition-rule.ts';
import { type SpaceContext, shelve, today, trackOf } from '../space-context.ts';

/**
 * Brings out what waits on a track, all or nothing, whatever dies: texts are put beside what is published, under the name
 * of the edition; the track's own document then commits that name, which publishes them; then the waiting file and the
 * name are cleared. Every moment is recorded, also one at which nothing comes out.
 * @returns how many texts came out
 */
export function runEdition(space: SpaceContext, track: Track, moment: number): Promise<number> {
  return space.inTurn(async () => {
    const { contributions, waiting, queue, rules } = space;
    const edition = await contributions.editionOf(track);
    const texts = [...queue.values()].filter((each) => trackOf(each) === track && each.review !== true);
    const authors = await waiting.countAuthors(`${track}/${edition.set}`);
    // In a live space the once-only texts of a day appear together, however few: signed ones appear at once anyway.
    const fewest = rules.pace === 'live' ? 1 : fewestAuthors;
    const { ids, whole } = draftEdition(
      texts.map(({ _id: id, alone = false }) => ({ id, alone })),
      { authors, fewest },
    );
    if (ids.length === 0) {
      await contributions.putEdition({ ...edition, at: moment });
      return 0;
    }
    const chosen = new Set(ids);
    const serial = edition.serial + 1;
    const name = `${track}/${serial}`;
    const day = today(space);
    const out = texts
      .filter(({ _id }) => chosen.has(_id))
      .map(({ alone: _alone, ...text }) => ({ ...text, day, edition: name }));
    await bringPictures(space, out);
    await contributions.stage(out);
    await contributions.putEdition({
      ...{ _id: track, serial, committed: name, at: moment },
      set: whole ? edition.set + 1 : edition.set,
    });
    await finish(space, name);
    return out.length;
  });
}

/** Puts the pictures of an edition beside what is published: nobody is shown them before its commit. */
async function bringPictures(
  { pictures: { waiting, published } }: SpaceContext,
  texts: readonly ContributionDocument[],
): Promise<void> {
  for (const { _id, picture } of texts) {
    const bytes = picture === undefined ? null : await waiting.find(_id);
    if (bytes !== null) await published.put(_id, bytes);
  }
}

/** What follows a commit; again, if a process died meanwhile. */
async function finish(space: SpaceContext, name: string): Promise<void> {
  const { contributions, waiting, queue } = space;
  const texts = await contributions.staged(name);
  const ids = texts.map(({ _id }) => _id);
  await waiting.remove(ids);
  await space.pictures.waiting.remove(ids);
  for (const id of ids) queue.delete(id);
  await contributions.settle(name);
  await shelve(space, texts);
  const sets = await Promise.all(
    (['signed', 'once'] as const).map(
      async (track) => `${track}/${(await contributions.editionOf(track)).set}`,
    ),
  );
  await waiting.keepAuthorsOf(sets);
  await waiting.compact();
}

/**
 * Leaves the old or the new of an edition that a killed process was bringing out. What is published waits no more: a backup
 * reads the waiting file before the other one.
 */
export async function recoverEditions(space: SpaceContext): Promise<void> {
  const { contributions } = space;
  const committed = new Set<string>();
  for (const track of ['signed', 'once'] as const)
    committed.add((await contributions.editionOf(track)).committed);
  await contributions.unstage(committed);
  for (const name of committed)
    if (name !== '' && (await contributions.staged(name)).length > 0) await finish(space, name);
  const waiting = (await space.waiting.all()).map(({ _id }) => _id);
  await space.waiting.remove([...(await contributions.findMany(waiting)).keys()]);
}
