import { emptyWords } from '../documents/contribution.ts';
import { tracks } from '../documents/edition.ts';
import { type SpaceContext, shelve } from '../space-context.ts';

/** Empties a published text: no word of it stays, nor who wrote it, unless a sanction lasts. */
export async function empty(space: SpaceContext, id: string): Promise<void> {
  const document = await space.contributions.find(id);
  if (document === null) return;
  const owner = space.sanctions.has(id) ? document.owner : null;
  const gone = {
    words: { ...emptyWords },
    state: 'withdrawn',
    owner,
    persona: null,
    quotable: false,
  } as const;
  await space.contributions.change(id, ['published', 'hidden'], {
    set: gone,
    unset: [
      ...['hidden', 'erased', 'revised', 'picture', 'asked', 'asks', 'cleared'],
      ...['joined', 'moved', 'pinned', 'closed'],
    ],
  });
  await space.pictures.published.remove([id]);
  await space.appeals.remove(id);
  const left = await space.contributions.find(id);
  if (left !== null) await shelve(space, [left]);
}

/**
 * Takes away, before anybody is answered, what its authors had withdrawn: a backup that is older than a withdrawal holds
 * the text, and a process may have been killed between noting one and emptying the text.
 */
export async function takeBackAgain(space: SpaceContext): Promise<void> {
  const { contributions, waiting, withdrawn } = space;
  const ids = await withdrawn.all();
  const published = await contributions.findMany(ids);
  for (const [id, { state }] of published) if (state !== 'withdrawn') await empty(space, id);
  const left = new Set(ids);
  const waited = (await waiting.all()).filter(({ _id }) => left.has(_id)).map(({ _id }) => _id);
  if (waited.length === 0) return;
  await waiting.remove(waited);
  // Whose they were is not known here: the authors of the editions to come are counted anew, and those there wait for them.
  for (const track of tracks) {
    const edition = await contributions.editionOf(track);
    await contributions.putEdition({ ...edition, set: edition.set + 1 });
  }
  await waiting.keepAuthorsOf([]);
}
