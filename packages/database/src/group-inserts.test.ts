import { describe, expect, it } from 'vitest';
import { groupInserts } from './group-inserts.ts';

/** A store whose commands end when the test says so. */
function slowStore() {
  const commands: { documents: readonly string[]; end: (existing?: number[]) => void; fail: () => void }[] =
    [];
  const insert = groupInserts<string>(
    (documents) =>
      new Promise((resolve, reject) => {
        commands.push({
          documents,
          end: (existing = []) => resolve(new Set(existing)),
          fail: () => reject(new Error('the disk is full')),
        });
      }),
    3,
  );
  return { commands, insert };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('inserts that share commands', () => {
  it('sends one alone at once, and gathers those that come meanwhile, in commands of a bounded size', async () => {
    const { commands, insert } = slowStore();
    const all = ['a', 'b', 'c', 'd', 'e'].map((document) => insert(document));
    expect(commands.map(({ documents }) => documents)).toEqual([['a']]);
    commands[0]!.end();
    await settled();
    expect(commands[1]!.documents).toEqual(['b', 'c', 'd']);
    commands[1]!.end([1]);
    await settled();
    expect(commands[2]!.documents).toEqual(['e']);
    commands[2]!.end();
    expect(await Promise.all(all)).toEqual(['inserted', 'inserted', 'exists', 'inserted', 'inserted']);
  });

  it('acknowledges nobody before their own command is back', async () => {
    const { commands, insert } = slowStore();
    const told: string[] = [];
    void insert('a').then(() => told.push('a'));
    void insert('b').then(() => told.push('b'));
    await settled();
    expect(told).toEqual([]);
    commands[0]!.end();
    await settled();
    expect(told).toEqual(['a']);
  });

  it('tells everybody of a failed command, and goes on with the next', async () => {
    const { commands, insert } = slowStore();
    const first = insert('a');
    const second = insert('b');
    commands[0]!.fail();
    await expect(first).rejects.toThrow('the disk is full');
    await settled();
    commands[1]!.end();
    expect(await second).toBe('inserted');
  });
});
