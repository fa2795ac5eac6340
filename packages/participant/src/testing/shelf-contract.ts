import { expect, it } from 'vitest';
import type { Shelf } from '../storage/shelf.ts';

/** What every place of storage must do; each implementation, real or fake, runs it. */
export function shelfContract(open: () => Promise<Shelf>): void {
  it('gives undefined for a record that was never written', async () => {
    expect(await (await open()).read('draft')).toBeUndefined();
  });

  it('keeps what an update returns and gives it back, structure and all', async () => {
    const shelf = await open();
    const draft = { answers: { q1: { options: ['a', 'b'] } }, at: null };
    expect(await shelf.update('draft', () => draft)).toEqual(draft);
    expect(await shelf.read('draft')).toEqual(draft);
  });

  it('deletes a record when an update returns undefined', async () => {
    const shelf = await open();
    await shelf.update('draft', () => 'here');
    await shelf.update('draft', () => undefined);
    expect(await shelf.read('draft')).toBeUndefined();
  });

  it('lets the first of two simultaneous get-or-creates win', async () => {
    const shelf = await open();
    const create = (mine: string) => shelf.update<string>('holding', (current) => current ?? mine);
    expect(await Promise.all([create('first'), create('second')])).toEqual(['first', 'first']);
  });

  it('loses no step of many simultaneous updates', async () => {
    const shelf = await open();
    await Promise.all(Array.from({ length: 25 }, () => shelf.update<number>('n', (n) => (n ?? 0) + 1)));
    expect(await shelf.read('n')).toBe(25);
  });
}
