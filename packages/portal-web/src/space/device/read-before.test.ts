import { memoryShelf } from '@miroir/participant';
import type { CommentItem, IdeaPage, IdeaSummary } from '@miroir/space';
import { expect, it } from 'vitest';
import {
  beginVisit,
  noteComments,
  noteGone,
  noteIdea,
  noteListed,
  noteStand,
  readReadBefore,
} from './read-before.ts';

const reading = { secret: 'AAAAAAAAAAAAAAAAAAAAAA', day: '2026-03-04' };
const someoneElse = 'BBBBBBBBBBBBBBBBBBBBBB';
const total = { state: 'shown', agree: 7, disagree: 2, unsure: 1 } as const;
const closed = { mine: null, counts: { state: 'hidden' } } as const;
const stand = { mine: { value: 'agree', final: false }, counts: total } as const;
const summary = (id: string) => ({ id, title: `Idée ${id}`, ...closed }) as IdeaSummary;
const page = (id: string) => ({ id, words: { title: `Idée ${id}` }, ...closed }) as IdeaPage;
const comment = (id: string) => ({ id, body: id }) as CommentItem;
const kept = async (shelf: ReturnType<typeof memoryShelf>, secret = reading.secret) =>
  readReadBefore(shelf, secret);

it('keeps the lists and ideas read last, the last first, each once, and no more than a device should hold', async () => {
  const shelf = memoryShelf();
  await noteListed(shelf, reading, [summary('a'), summary('b')]);
  await noteListed(shelf, reading, [summary('b'), summary('c')]);
  expect((await kept(shelf))?.summaries.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  await noteListed(
    shelf,
    reading,
    Array.from({ length: 90 }, (_none, at) => summary(`n${at}`)),
  );
  expect((await kept(shelf))?.summaries).toHaveLength(60);
  for (let at = 0; at < 25; at += 1) await noteIdea(shelf, reading, page(`p${at}`));
  expect((await kept(shelf))?.ideas.map((each) => each.page.id)).toEqual(
    Array.from({ length: 20 }, (_none, at) => `p${24 - at}`),
  );
});

it('keeps with an idea the comments that were shown of it, also when it is read again', async () => {
  const shelf = memoryShelf();
  await noteIdea(shelf, reading, page('a'));
  await noteComments(shelf, reading, { idea: 'a', comments: [comment('one')] });
  await noteIdea(shelf, reading, page('a'));
  expect((await kept(shelf))?.ideas).toEqual([{ page: page('a'), comments: [comment('one')] }]);
});

it('tells the total that an opinion opened, and no more once it is taken back', async () => {
  const shelf = memoryShelf();
  await noteListed(shelf, reading, [summary('a'), summary('b')]);
  await noteIdea(shelf, reading, page('a'));
  await noteStand(shelf, reading, { id: 'a', ...stand });
  expect((await kept(shelf))?.summaries).toEqual([{ ...summary('a'), ...stand }, summary('b')]);
  expect((await kept(shelf))?.ideas[0]?.page).toEqual({ ...page('a'), ...stand });
  await noteStand(shelf, reading, { id: 'a', mine: null, counts: total });
  expect(JSON.stringify(await kept(shelf))).not.toContain('"agree":7');
});

it('lets go of what is no longer read, and of an earlier visit', async () => {
  const shelf = memoryShelf();
  await noteListed(shelf, reading, [summary('a'), summary('b')]);
  await noteIdea(shelf, reading, page('a'));
  await noteGone(shelf, reading, 'a');
  expect(await kept(shelf)).toMatchObject({ summaries: [{ id: 'b' }], ideas: [] });
  await beginVisit(shelf, reading);
  expect((await kept(shelf))?.summaries).toHaveLength(1);
  await beginVisit(shelf, { ...reading, day: '2026-03-05' });
  expect(await kept(shelf)).toMatchObject({ day: '2026-03-05', summaries: [], ideas: [] });
});

it('shows nothing to another person of the device, and keeps nothing of the one before them', async () => {
  const shelf = memoryShelf();
  await noteListed(shelf, reading, [summary('a')]);
  expect(await kept(shelf, someoneElse)).toBeUndefined();
  await beginVisit(shelf, { ...reading, secret: someoneElse });
  expect(await kept(shelf)).toBeUndefined();
  expect(await kept(shelf, someoneElse)).toMatchObject({ summaries: [] });
  expect(JSON.stringify(await shelf.read('read'))).not.toContain(someoneElse);
});
