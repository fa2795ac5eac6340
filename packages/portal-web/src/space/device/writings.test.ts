import { memoryShelf, type Shelf } from '@miroir/participant';
import { expect, it } from 'vitest';
import { keepWritings, type Writings, writingsRecord } from './writings.ts';

const stored = async (shelf: Shelf): Promise<Writings> => (await shelf.read<Writings>(writingsRecord)) ?? {};

it('keeps every key on the device under one id', async () => {
  const shelf = memoryShelf();
  const keeper = keepWritings(shelf, {});
  keeper.write('idea', { title: 'Prêter' });
  const { id } = keeper.current().writings.idea ?? {};
  keeper.write('idea', { title: 'Prêter des cartes' });
  expect(keeper.current().saving).toBe('saving');
  await keeper.refresh();
  expect(keeper.current().saving).toBe('saved');
  expect((await stored(shelf)).idea).toMatchObject({ id, title: 'Prêter des cartes' });
  expect(id).toMatch(/^[\w-]{21}[AQgw]$/);
});

it('lets two tabs write two texts, or two fields of one, and loses nothing', async () => {
  const shelf = memoryShelf();
  const [one, other] = [keepWritings(shelf, {}), keepWritings(shelf, {})];
  one.write('idea', { title: 'Un titre' });
  await one.refresh();
  other.write('idea', { body: 'Un texte' });
  other.write('comment:x', { body: 'Un commentaire' });
  await other.refresh();
  await one.refresh();
  const all = await stored(shelf);
  expect(all.idea).toMatchObject({ title: 'Un titre', body: 'Un texte' });
  expect(all['comment:x']).toMatchObject({ body: 'Un commentaire' });
  expect(one.current().writings).toEqual(all);
});

it('says when the device keeps nothing, and writes it all the same', () => {
  const keeper = keepWritings(null, {});
  keeper.write('idea', { title: 'Prêter' });
  expect(keeper.current()).toMatchObject({ saving: 'failed', writings: { idea: { title: 'Prêter' } } });
});

it('lets go of a text that was sent', async () => {
  const shelf = memoryShelf();
  const keeper = keepWritings(shelf, {});
  keeper.write('idea', { title: 'Prêter' });
  keeper.drop('idea');
  await keeper.refresh();
  expect(await stored(shelf)).toEqual({});
});
