import { expect, it } from 'vitest';
import { keepRecent } from './keep-recent.ts';

it('makes each value once, lets go of the one used longest ago, and makes a failed one again', async () => {
  const made: string[] = [];
  const kept = keepRecent<string>(2);
  const ask = (key: string) =>
    kept(key, async () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['A', 'A', 'B']);
  await ask('a');
  await ask('c');
  await ask('a');
  await ask('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  await expect(kept('d', () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(await kept('d', async () => 'D')).toBe('D');
});
