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
    close() {},
  };
  return { engine, batches };
}

describe('group commit', () => {
  it('answers what arrived in one turn together, each with its own answer, after the engine is done', async () => {
    const { engine, batches } = recordingEngine();
    const commit = createGroupCommit(engine);
    const replies: Document[] = [];
    for (const n of [1, 2, 3])
      commit.add({ database: 'd', command: { n }, reply: (document) => replies.push(document) });
    expect(replies).toEqual([]);
    await turn();
    expect(batches).toEqual([[{ n: 1 }, { n: 2 }, { n: 3 }]]);
    expect(replies).toEqual([{ answered: 1 }, { answered: 2 }, { answered: 3 }]);
    commit.add({ database: 'd', command: { n: 4 }, reply: (document) => replies.push(document) });
    await turn();
    expect(batches).toHaveLength(2);
  });
});
