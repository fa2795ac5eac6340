import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { labelName } from '@miroir/box';
import type { DeskView } from '@miroir/desk';
import { rolePaths } from '@miroir/portal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commented, type DeskPortal, readers, startDeskPortal } from '../../src/desk/desk-portal.ts';
import type { MintedCredential } from '../../src/kill/mint-credentials.ts';
import { boxClient, duringTestCampaign, testClock } from '../../src/portal/index.ts';

/**
 * The attacker here is a reader who is also a colleague: knows who came when and from which site, keeps all that the desk
 * ever answered, and holds every file of the box and of the desk afterwards.
 */
const people = 40;
const clock = testClock(duringTestCampaign);
const wrote = (index: number): string => `Mot de la personne ${index}.`;
const why = (index: number): string => `Raison de la personne ${index}.`;

let desk: DeskPortal;
let arrived: MintedCredential[];
/** For each reader, the texts in the order in which the desk gave them. */
const order: string[][] = [];
/** Every answer of the desk, as text. */
const answers: string[] = [];

async function readAll(name: string): Promise<string[]> {
  const reader = await desk.reader(name);
  const texts: string[] = [];
  let view: DeskView = await reader.view.mutate({ locale: 'fr' });
  while (view.state === 'open' && view.comment !== null) {
    answers.push(JSON.stringify(view));
    const { text, token } = view.comment;
    texts.push(text);
    view = await reader.label.mutate({ locale: 'fr', token, label: 'neutral' });
  }
  answers.push(JSON.stringify(view), JSON.stringify(await reader.frame.query({ locale: 'fr' })));
  return texts;
}

beforeAll(async () => {
  desk = await startDeskPortal({ clock });
  arrived = await desk.join(
    Array.from({ length: people }, (_, index) => commented(wrote(index), why(index))),
  );
  clock.advance(3_600_000);
  await desk.release();
  for (const name of readers) order.push(await readAll(name));
}, 120_000);
afterAll(() => desk?.portal.stop());

/** Who wrote a text, by arrival. */
const personOf = (text: string): number => Number(/(\d+)\.$/.exec(text)?.[1]);

/** Spearman's rank correlation of a sequence of distinct numbers with its own places. */
function rankCorrelation(sequence: readonly number[]): number {
  const n = sequence.length;
  const ranks = new Map(sequence.toSorted((a, b) => a - b).map((value, rank) => [value, rank]));
  const squares = sequence.reduce((sum, value, place) => sum + ((ranks.get(value) ?? 0) - place) ** 2, 0);
  return 1 - (6 * squares) / (n * (n ** 2 - 1));
}

/** Beyond this a correlation of `n` ranks comes by chance once in ten thousand: 3.9 standard errors. */
const surprising = (n: number): number => 3.9 / Math.sqrt(n - 1);

/** Each kind of text by itself, so that nobody stands in it twice. */
const kinds: readonly [string, (text: string) => boolean][] = [
  ['comments', (text) => text.startsWith('Mot')],
  ['answers in own words', (text) => text.startsWith('Raison')],
];

describe('a reader who is also a colleague', () => {
  it('is given all that entered, and cannot tell from its order who came first', () => {
    // The first reader is given everything, the second one as much of it as two people read.
    expect(order.map((texts) => texts.length)).toEqual([2 * people, 50]);
    for (const texts of order) {
      for (const [kind, of] of kinds)
        expect(Math.abs(rankCorrelation(texts.filter(of).map(personOf))), kind).toBeLessThan(
          surprising(texts.filter(of).length),
        );
    }
    // The measure sees an order where there is one.
    expect(rankCorrelation(Array.from({ length: people }, (_, index) => index))).toBe(1);
  });

  it('is given another order than the other reader, and than the one in which the box keeps documents', () => {
    const [mine = [], theirs = []] = order;
    const place = new Map(theirs.map((text, index) => [text, index]));
    const both = mine.flatMap((text) => place.get(text) ?? []);
    expect(Math.abs(rankCorrelation(both))).toBeLessThan(surprising(both.length));
    const stored = new Map(
      arrived
        .map(({ id }) => id)
        .toSorted()
        .map((id, index) => [id, index]),
    );
    for (const texts of order)
      for (const [, of] of kinds) {
        const places = texts.filter(of).map((text) => stored.get(arrived[personOf(text)]?.id ?? '') ?? 0);
        expect(Math.abs(rankCorrelation(places))).toBeLessThan(surprising(texts.filter(of).length));
      }
  });

  it('cannot tell two texts of one person by their standing together', () => {
    for (const texts of order) {
      const together = texts.filter((text, at) => at > 0 && personOf(texts[at - 1] ?? '') === personOf(text));
      // One is expected by chance; seven or more come once in ten thousand times.
      expect(together.length).toBeLessThan(7);
    }
  });

  it('cannot tell a site by what stands together', () => {
    const site = (text: string): string => arrived[personOf(text)]?.cohort ?? '';
    for (const texts of order) {
      const changes = texts.filter((text, at) => at > 0 && site(texts[at - 1] ?? '') !== site(text)).length;
      const n = texts.length - 1;
      expect(Math.abs(changes - n / 2)).toBeLessThan(3.9 * Math.sqrt(n / 4));
    }
  });

  it('was never told an id, a site, a name of a label, an hour or what the machine read', async () => {
    const labels = (await desk.kept('labels')).map(({ _id }) => String(_id));
    const forbidden = [
      ...arrived.flatMap(({ id, secret, keyId }) => [id, secret, keyId]),
      ...labels,
      ...['dole', 'lyon', 'Dole', 'Lyon', '"raw"', '"polarity"', '"at"', '"by"', '"cohort"'],
    ];
    expect(labels).toHaveLength(2 * people);
    const told = answers.join('\n');
    expect(forbidden.filter((each) => told.includes(each))).toEqual([]);
  });
});

describe('the files', () => {
  const filesOf = async (folder: string): Promise<{ name: string; bytes: Buffer }[]> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return { name: path.slice(folder.length + 1), bytes: await readFile(path) };
      }),
    );
  };
  const boxFolder = (): string => rolePaths(desk.portal.target.dataDir, 'box').folder;

  it('hold of a label its name, its question, and who said what: no day, no order', async () => {
    for (const label of await desk.kept('labels')) {
      expect(Object.keys(label).toSorted()).toEqual(['_id', 'given', 'part']);
      const one = { by: 0, label: 'neutral' };
      const both = [one, { by: 1, label: 'neutral' }];
      expect([[one], both]).toContainEqual(label.given);
    }
  });

  it('lay labels down in no order of reading, once the box is at rest', async () => {
    await desk.portal.box.stop();
    const database = (await filesOf(boxFolder())).find(
      ({ name }) => name === `miroir-${desk.portal.target.round}.sqlite`,
    );
    const [texts = []] = order;
    const places = texts.map((text) => {
      const part = text.startsWith('Mot') ? ('c:friend' as const) : ('q:why' as const);
      const { id = '' } = arrived[personOf(text)] ?? {};
      return database?.bytes.indexOf(labelName(id, { part, text })) ?? -1;
    });
    expect(places.every((place) => place > 0)).toBe(true);
    expect(Math.abs(rankCorrelation(places))).toBeLessThan(surprising(2 * people));
  });

  it('of the desk hold nothing that was said, and nobody who said it', async () => {
    const files = (await filesOf(boxFolder())).filter(({ name }) => name.startsWith('desk/'));
    expect(files.length).toBeGreaterThan(0);
    for (const { name, bytes } of files)
      for (const trace of ['Mot de la personne', 'c:friend', 'neutral', ...arrived.map(({ id }) => id)])
        expect(bytes.includes(trace), `${name} holds ${trace}`).toBe(false);
  });

  it('hold no trace of a label once its text is withdrawn', async () => {
    await desk.portal.restart('box');
    const [gone] = arrived;
    if (gone === undefined) throw new Error('nobody came');
    const { secret, id } = gone;
    const names = [
      labelName(id, { part: 'c:friend', text: wrote(0) }),
      labelName(id, { part: 'q:why', text: why(0) }),
    ];
    const box = boxClient(desk.portal.origins);
    const { digest } = await box.open.mutate({ secret });
    await box.withdraw.mutate({ secret, replaces: digest });
    await desk.portal.box.stop();
    for (const { name, bytes } of await filesOf(boxFolder()))
      for (const trace of [...names, wrote(0), why(0)])
        expect(bytes.includes(trace), `${name} holds ${trace}`).toBe(false);
    await desk.portal.restart('box');
  });
});
