import { describe, expect, it } from 'vitest';
import { overlapped, readAhead } from './overlap.ts';

describe('reading ahead', () => {
  it('gives every value once and in order, and has asked for the next while one is looked at', async () => {
    const asked: number[] = [];
    async function* numbers() {
      for (const n of [1, 2, 3]) {
        asked.push(n);
        yield n;
      }
    }
    const seen: [number, number][] = [];
    for await (const n of readAhead(numbers())) seen.push([n, asked.length]);
    expect(seen).toEqual([
      [1, 2],
      [2, 3],
      [3, 3],
    ]);
  });

  it('says a failure where the value would have been, and ends its source when nobody goes on', async () => {
    let ended = 0;
    async function* failing() {
      try {
        yield 1;
        throw new Error('the disk');
      } finally {
        ended++;
      }
    }
    const seen: number[] = [];
    await expect(
      (async () => {
        for await (const n of readAhead(failing())) seen.push(n);
      })(),
    ).rejects.toThrow('the disk');
    expect(seen).toEqual([1]);
    for await (const _ of readAhead(failing())) break;
    expect(ended).toBe(2);
  });
});

describe('overlapping', () => {
  it('has two under way and no more, and gives what comes out in order', async () => {
    let running = 0;
    const most: number[] = [];
    const step = async (n: number): Promise<number> => {
      most.push(++running);
      await new Promise((resolve) => setTimeout(resolve, 10 - n));
      running--;
      return n * n;
    };
    const seen: number[] = [];
    for await (const n of overlapped([1, 2, 3, 4], step)) seen.push(n);
    expect(seen).toEqual([1, 4, 9, 16]);
    expect(Math.max(...most)).toBe(2);
  });

  it('waits for what is under way before it ends, whoever stops and why', async () => {
    let ended = 0;
    const step = async (n: number): Promise<number> => {
      await new Promise((resolve) => setTimeout(resolve, n));
      ended++;
      if (n === 9) throw new Error('the disk');
      return n;
    };
    for await (const _ of overlapped([1, 5, 7], step)) break;
    expect(ended).toBe(2);
    const all = async () => {
      for await (const _ of overlapped([9, 20, 1], step));
    };
    await expect(all()).rejects.toThrow('the disk');
    expect(ended).toBe(4);
  });
});
