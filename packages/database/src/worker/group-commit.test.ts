import { setImmediate as turn } from 'node:timers/promises';
import type { Document } from 'bson';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { createGroupCommit } from './group-commit.ts';

function recordingEngine(): { engine: Engine; batches: Document[][] } {
  const batches: Document[][] = [];
  const engine: Engine = {
    answer(requests) {
      batches.push(requests.map(({ command }) => command));
      return requests.map(({ command }) => ({ answered: command.n }));
    },
    tidy() {
      batches.push([]);
    },
    close() {},
  };
  return { engine, batches };
}

describe('group commit', () => {
  it('answers what arrived in one turn together, each with its own answer, after the engine is done', async () => {
    const { engine, batches } = recordingEngine();
    const commit = createGroupCommit(engine);
    const replies: Document[] = [];
    const add = (n: number, bytes = 100) =>
      commit.add({ database: 'd', command: { n }, bytes, reply: (document) => replies.push(document) });
    for (const n of [1, 2, 3]) add(n);
    expect(replies).toEqual([]);
    await turn();
    expect(batches).toEqual([[{ n: 1 }, { n: 2 }, { n: 3 }], []]);
    expect(replies).toEqual([{ answered: 1 }, { answered: 2 }, { answered: 3 }]);
    add(4);
    await turn();
    expect(batches).toHaveLength(4);
  });

  it('commits and answers what is short before what is long, and tidies once everybody has an answer', async () => {
    const { engine, batches } = recordingEngine();
    const commit = createGroupCommit(engine);
    const answered: number[] = [];
    for (const [n, bytes] of [
      [1, 5_000_000],
      [2, 200_000],
      [3, 900],
      [4, 100],
    ] as const)
      commit.add({ database: 'd', command: { n }, bytes, reply: () => answered.push(n) });
    await turn();
    expect(batches).toEqual([[{ n: 4 }, { n: 3 }, { n: 2 }], [{ n: 1 }], []]);
    expect(answered).toEqual([4, 3, 2, 1]);
  });
});
