import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mulberry32, shuffled } from '@miroir/basics/chance';
import { systemRandom } from '@miroir/credential';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { hide, openModeration, restore, sanction } from '../src/index.ts';
import {
  type Caller,
  databasesOf,
  dumpOf,
  ideaDraft,
  newId,
  noWords,
  publish,
  refusal,
  testSpaces,
  who,
} from './open-test-space.ts';

const { open, close } = testSpaces();
afterEach(close);

const three = ['Prêter des cartes', 'Éteindre les récepteurs la nuit', 'Renvoyer les cales de mousse'];

/** Everything a person can ask. */
async function everything(call: Caller, secret: string, ids: readonly string[]): Promise<unknown[]> {
  const all: unknown[] = [await call.overview({ secret, since: '2026-01-01' })];
  for (const order of ['to-read', 'recent', 'discussed', 'agreed', 'divided'] as const)
    all.push(await call.list({ secret, theme: null, language: null, order, cursor: null }));
  all.push(await call.search({ secret, text: 'idée', from: 0 }));
  all.push(await call.similar({ secret, title: 'Une idée', language: 'fr' }));
  all.push(await call.mine({ secret }));
  all.push(await call.myReactions({ secret, ideas: [...ids] }));
  for (const id of ids) {
    all.push(await call.idea({ secret, id }));
    all.push(await call.comments({ secret, idea: id, under: null, stance: null, after: null }));
  }
  return all;
}

/** Without what is drawn anew at each request or in each space: ties, and ids. */
function comparable(answers: readonly unknown[], ids: readonly string[]): string {
  const named = (text: string): string =>
    ids.reduce((changed, id, at) => changed.replaceAll(id, `<idea ${at}>`), text);
  const shown = JSON.stringify(answers, (key, value) => {
    if (key === 'seed' || key === 'after') return undefined;
    // Which of equal ideas comes first is chance: what is said of each is what counts.
    const isList = Array.isArray(value) && key !== '' && value.every((each) => typeof each === 'object');
    return isList ? value.map((each) => named(JSON.stringify(each))).toSorted() : value;
  });
  return named(shown);
}

describe('a reaction', () => {
  it('sent ten times, from two devices at once too, is one row', async () => {
    const world = await open();
    const [idea = ''] = await publish(world, three);
    const values = ['agree', 'disagree'] as const;
    await Promise.all(
      Array.from({ length: 10 }, (_none, at) =>
        world.call.react({ secret: who(world, 6), idea, value: values[at % 2] ?? 'agree' }),
      ),
    );
    const rows = (await dumpOf(world))['reactions/reactions'] ?? [];
    expect(rows).toHaveLength(1);
  });

  it('enters totals that grow by nobody or by at least k, and never fall, whatever people do and whatever dies', async () => {
    const act = fc.record({
      person: fc.integer({ min: 3, max: 23 }),
      idea: fc.nat({ max: 1 }),
      value: fc.constantFrom('agree', 'disagree', 'unsure', null),
    });
    const event = fc.oneof(
      { weight: 30, arbitrary: act },
      { weight: 2, arbitrary: fc.constant('edition' as const) },
      { weight: 1, arbitrary: fc.constant('killed' as const) },
    );
    const world = await open();
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 60, maxLength: 120 }), async (events) => {
        const ids = (await publish(world, three)).slice(0, 2);
        // An author reads the total of their own idea, at any time.
        const total = async (id: string) => {
          const page = await world.call.idea({ secret: who(world, ids.indexOf(id)), id });
          if (page.state !== 'published') throw new Error('published');
          return page.counts.state === 'shown' ? page.counts : { agree: 0, disagree: 0, unsure: 0 };
        };
        let before = await Promise.all(ids.map(total));
        for (const what of events) {
          if (what === 'edition') await world.pass(1);
          else if (what === 'killed') await world.reopen();
          else
            await refusal(
              world.call.react({
                secret: who(world, what.person),
                idea: ids[what.idea] ?? '',
                value: what.value,
              }),
            );
          const now = await Promise.all(ids.map(total));
          for (const [at, counts] of now.entries()) {
            const old = before[at] ?? counts;
            const grew = (['agree', 'disagree', 'unsure'] as const).map((key) => counts[key] - old[key]);
            expect(Math.min(...grew)).toBeGreaterThanOrEqual(0);
            const people = grew.reduce((sum, more) => sum + more, 0);
            expect(people === 0 || people >= 5, `grew by ${people}`).toBe(true);
          }
          before = now;
        }
      }),
      { numRuns: 3 },
    );
  });

  it('is told nobody before they reacted: what others said changes no byte of any answer', async () => {
    const answers: string[] = [];
    for (const value of ['agree', 'disagree'] as const) {
      const world = await open();
      const ids = await publish(world, ['Une idée pour réparer', 'Une idée la nuit', 'Une idée de mousse']);
      const [idea = ''] = ids;
      for (let at = 5; at < 17; at += 1) await world.call.react({ secret: who(world, at), idea, value });
      await world.pass(1);
      const shown = await world.call.idea({ secret: who(world, 5), id: idea });
      // What is hidden is there: whoever reacted reads it.
      expect(shown).toMatchObject({ counts: { state: 'shown', [value]: 12 } });
      // Orders that tell a total hold what one reacted to, and nothing before.
      for (const order of ['agreed', 'divided'] as const) {
        const request = { theme: null, language: null, order, cursor: null } as const;
        expect((await world.call.list({ secret: who(world, 20), ...request })).ideas).toEqual([]);
        expect(
          (await world.call.list({ secret: who(world, 5), ...request })).ideas.map(({ id }) => id),
        ).toEqual([idea]);
      }
      answers.push(comparable(await everything(world.call, who(world, 20), ids), ids));
    }
    expect(answers[0]).toBe(answers[1]);
  });

  it('is not told by a cursor: an idea one has not reacted to marks no place in an order that tells totals', async () => {
    for (const value of ['agree', 'disagree'] as const) {
      const world = await open();
      const [mine = '', other = ''] = await publish(world, three);
      for (let at = 5; at < 17; at += 1) {
        const split = at % 2 === 0 ? 'agree' : 'disagree';
        await world.call.react({ secret: who(world, at), idea: mine, value: split });
        await world.call.react({ secret: who(world, at), idea: other, value });
      }
      await world.call.react({ secret: who(world, 20), idea: mine, value: 'agree' });
      await world.pass(1);
      const page = await world.call.list({
        ...{ secret: who(world, 20), theme: null, language: null, order: 'agreed' },
        cursor: { seed: 1, after: other },
      });
      expect(page.ideas.map(({ id }) => id)).toEqual([mine]);
    }
  });

  it('takes nothing out of a total when its person changes or leaves: known reactions cannot be subtracted', async () => {
    const world = await open();
    const [idea = ''] = await publish(world, three);
    for (let at = 5; at < 10; at += 1)
      await world.call.react({ secret: who(world, at), idea, value: 'agree' });
    await world.pass(1);
    // Four accomplices take theirs back, and try to come again.
    for (let at = 5; at < 9; at += 1) {
      await world.call.react({ secret: who(world, at), idea, value: null });
      await refusal(world.call.react({ secret: who(world, at), idea, value: 'disagree' }));
    }
    await world.pass(1);
    expect(await world.call.idea({ secret: who(world, 9), id: idea })).toMatchObject({
      counts: { state: 'shown', agree: 5, disagree: 0, unsure: 0 },
    });
    const rows = (await dumpOf(world))['reactions/reactions'] ?? [];
    expect(
      rows.filter(({ sealed }) => sealed === undefined).map((row) => Object.keys(row).toSorted()),
    ).toEqual(Array.from({ length: 4 }, () => ['_id', 'entered', 'idea']));
    expect(rows.some((row) => 'value' in row)).toBe(false);
  });
});

/** Every byte of a space's files. */
function bytesOf(folder: string): Buffer {
  return Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );
}

describe('a withdrawal', () => {
  it('leaves no text: not in an answer, not in the search, not in a byte of the files', async () => {
    const world = await open();
    const word = 'quetzalcoatlus';
    const [id = ''] = await publish(world, [`Un ${word} par atelier`, ...three.slice(1)]);
    const draft = ideaDraft({
      kind: 'addition',
      theme: null,
      on: id,
      words: { ...noWords, body: `Deux ${word}.` },
    });
    await world.call.contribute({ secret: who(world, 0), draft });
    for (const at of [1, 2]) await world.call.contribute({ secret: who(world, at), draft: ideaDraft() });
    await world.pass(24);
    const folder = world.folder();
    expect(bytesOf(folder).includes(word)).toBe(true);
    for (let time = 0; time < 2; time += 1) await world.call.withdraw({ secret: who(world, 0), id });
    await world.pass(24);
    expect(JSON.stringify(await everything(world.call, who(world, 9), [id]))).not.toContain(word);
    expect((await world.call.search({ secret: who(world, 9), text: word, from: 0 })).total).toBe(0);
    expect(bytesOf(folder).includes(word)).toBe(false);
    expect(await world.call.idea({ secret: who(world, 9), id })).toMatchObject({ state: 'withdrawn' });
    const left = (await dumpOf(world))['contents/contributions']?.find(({ _id }) => _id === id);
    expect(left).toMatchObject({ owner: null, persona: null, words: noWords });
  });
});

describe('moderation', () => {
  const at = { reason: 'names-a-person', day: '2026-03-05' } as const;

  it('hides a text everywhere but from its author, who reads why; replies stay, and it may be read again', async () => {
    const world = await open();
    const stores = await openModeration((await databasesOf(world.database)).contents, systemRandom);
    const ids = await publish(world, ['Une idée cachée', ...three.slice(1)]);
    const [id = ''] = ids;
    expect(await hide(stores, { id, ...at })).toEqual({ ok: true, value: null });
    // Before the space has looked: texts are read where they lie.
    const read = async () => JSON.stringify(await everything(world.call, who(world, 9), ids));
    expect(await read()).not.toContain('cachée');
    await world.space.tick();
    expect(await read()).not.toContain('cachée');
    expect((await world.call.overview({ secret: who(world, 9), since: null })).ideas).toBe(2);
    const own = (await world.call.mine({ secret: who(world, 0) })).contributions;
    expect(own.find((each) => each.id === id)).toMatchObject({
      state: 'hidden',
      hidden: { ...at, passages: [] },
    });
    await restore(stores, { id, ...at });
    await world.space.tick();
    expect(await read()).toContain('cachée');
    expect(await hide(stores, { id: newId(), ...at })).toMatchObject({ ok: false });
  });

  it('refuses an excluded person in the manner it was earned in only, and writes nothing about them', async () => {
    const world = await open();
    const stores = await openModeration((await databasesOf(world.database)).contents, systemRandom);
    const [id = ''] = await publish(world, three);
    const kept = await dumpOf(world);
    await sanction(stores, { id, kind: 'exclude', until: '2026-03-20', ...at });
    await world.space.tick();
    const author = who(world, 0);
    expect(await refusal(world.call.contribute({ secret: author, draft: ideaDraft() }))).toBe('sanctioned');
    const now = await dumpOf(world);
    for (const name of Object.keys(now))
      if (!['contents/sanctions', 'contents/acts'].includes(name))
        expect(now[name], name).toEqual(kept[name]);
    expect(now['contents/sanctions']).toEqual([
      { _id: id, kind: 'exclude', reason: 'names-a-person', manner: 'once', until: '2026-03-20' },
    ]);
    expect(await refusal(world.call.contribute({ secret: who(world, 1), draft: ideaDraft() }))).toBe(
      'accepted',
    );
    await world.call.beCalled({
      secret: author,
      kind: 'pseudonym',
      name: 'Lame claire',
      role: '',
      skills: [],
    });
    const other = ideaDraft({ manner: 'pseudonym' });
    expect(await refusal(world.call.contribute({ secret: author, draft: other }))).toBe('accepted');
    expect((await world.call.mine({ secret: author })).contributions.length).toBeGreaterThan(0);
    // A withdrawal does not end it; its last day does.
    await world.call.withdraw({ secret: author, id });
    expect(await refusal(world.call.contribute({ secret: author, draft: ideaDraft() }))).toBe('sanctioned');
    await world.pass(24 * 18);
    expect(await refusal(world.call.contribute({ secret: author, draft: ideaDraft() }))).toBe('accepted');
    const left = (await dumpOf(world))['contents/contributions']?.find(({ _id }) => _id === id);
    expect(left?.owner).toBeNull();
  });
});

describe('the files of a space', () => {
  it('hold of each document what the table allows, and nothing else', async () => {
    const world = await open();
    await world.call.beCalled({
      secret: who(world, 0),
      kind: 'pseudonym',
      name: 'Lame claire',
      role: '',
      skills: ['repair'],
    });
    const [idea = ''] = await publish(world, three);
    await world.call.contribute({ secret: who(world, 0), draft: ideaDraft({ manner: 'pseudonym' }) });
    for (let at = 5; at < 12; at += 1)
      await world.call.react({ secret: who(world, at), idea, value: 'agree' });
    await world.call.prioritise({ secret: who(world, 7), slot: 2, idea });
    await world.call.report({ secret: who(world, 8), target: idea, reason: 'off-topic' });
    const dump = await dumpOf(world);
    const fields = Object.fromEntries(
      Object.entries(dump).map(([name, documents]) => [
        name,
        [...new Set(documents.flatMap((document) => Object.keys(document)))].toSorted(),
      ]),
    );
    const text = ['_id', 'day', 'kind', 'language', 'on', 'owner', 'persona', 'quotable', 'stance', 'state'];
    expect(fields).toEqual({
      'contents/acts': [],
      'contents/announcements': [],
      'contents/answers': [],
      'contents/appeals': [],
      'contents/contributions': [...text, 'theme', 'under', 'words'].toSorted(),
      'contents/days': ['_id', 'key'],
      'contents/digests': [],
      'contents/editions': ['_id', 'at', 'committed', 'serial', 'set'],
      'contents/holders': ['_id'],
      'contents/pictures': [],
      'contents/personas': ['_id', 'kind', 'name', 'role', 'skeleton', 'skills', 'tag'],
      'contents/promises': [],
      'contents/reports': ['_id', 'reason', 'target'],
      'contents/sanctions': [],
      'contents/useful': [],
      'reactions/counts': [],
      'reactions/priorities': ['_id', 'idea', 'mark', 'open'],
      'reactions/reactions': ['_id', 'idea', 'open', 'sealed', 'value'],
      'waiting/authors': ['_id', 'edition'],
      'waiting/contributions': [...text, 'theme', 'under', 'words'].toSorted(),
      'waiting/pictures': [],
      'withdrawn/withdrawn': [],
    });
    const everything = JSON.stringify(dump);
    for (const secret of world.secrets) expect(everything).not.toContain(secret);
    // A day and nothing finer: no clock of the played day is in any file, but for the editions' public moments.
    const { 'contents/editions': _editions, ...rest } = dump;
    expect(JSON.stringify(rest)).not.toMatch(/T\d\d:\d\d|\b17[0-9]{11}\b/);
  });

  it('join no two manners by what an author adds: an addition is signed as its idea is, whatever is asked', async () => {
    const world = await open();
    const stores = await openModeration((await databasesOf(world.database)).contents, systemRandom);
    const author = who(world, 0);
    await world.call.beCalled({
      secret: author,
      kind: 'pseudonym',
      name: 'Lame claire',
      role: '',
      skills: [],
    });
    const drafts = (['once', 'pseudonym'] as const).map((manner) => ideaDraft({ manner }));
    for (const draft of drafts) await world.call.contribute({ secret: author, draft });
    for (const at of [1, 2]) {
      const secret = who(world, at);
      await world.call.beCalled({ secret, kind: 'pseudonym', name: `Volet ${at}`, role: '', skills: [] });
      for (const manner of ['once', 'pseudonym'] as const)
        await world.call.contribute({ secret, draft: ideaDraft({ manner }) });
    }
    await world.pass(26);
    const [once = '', signed = ''] = drafts.map(({ id }) => id);
    const add = (on: string, manner: 'once' | 'pseudonym') => {
      const words = { ...noWords, body: 'Et ceci.' };
      const draft = ideaDraft({ kind: 'addition', theme: null, on, manner, words });
      return world.call.contribute({ secret: author, draft });
    };
    await add(once, 'pseudonym');
    await add(signed, 'once');
    const dump = await dumpOf(world);
    const texts = [...(dump['contents/contributions'] ?? []), ...(dump['waiting/contributions'] ?? [])];
    const personaOf = (id: string) => texts.find(({ _id }) => _id === id)?.persona;
    const added = texts.filter(({ kind }) => kind === 'addition');
    expect(added.map(({ on, persona }) => [on, persona])).toEqual(
      added.map(({ on }) => [on, personaOf(String(on))]),
    );
    expect(personaOf(once)).toBeNull();
    expect(personaOf(signed)).toBe(
      dump['contents/personas']?.find(({ name }) => name === 'Lame claire')?._id,
    );
    // Nor does adding in another manner go round a sanction.
    const at = { reason: 'off-topic', day: '2026-03-05' } as const;
    await sanction(stores, { id: signed, kind: 'exclude', until: '2026-03-20', ...at });
    await world.space.tick();
    expect(await refusal(add(signed, 'once'))).toBe('sanctioned');
    expect(await refusal(add(once, 'pseudonym'))).toBe('accepted');
  });

  it('link no persona to a reaction: tags of one person match nothing, and places in the files are chance', async () => {
    const world = await open({ people: 40 });
    const chance = mulberry32(5);
    const [idea = ''] = await publish(world, three);
    const order = shuffled(
      Array.from({ length: 30 }, (_none, at) => at + 5),
      chance,
    );
    // Each makes a persona and reacts at once, one after the other: the worst that arrivals could tell.
    for (const at of order) {
      const secret = who(world, at);
      await world.call.beCalled({
        secret,
        kind: 'pseudonym',
        name: `Nom ${at} ${newId()}`,
        role: '',
        skills: [],
      });
      await world.call.react({ secret, idea, value: 'agree' });
    }
    await world.pass(24);
    const dump = await dumpOf(world);
    const strings = (documents: readonly object[]) =>
      new Set(
        documents.flatMap((document) => Object.values(document).filter((each) => typeof each === 'string')),
      );
    const personas = dump['contents/personas'] ?? [];
    const reactions = dump['reactions/reactions'] ?? [];
    const shared = (documents: readonly object[]) =>
      [...strings(personas)].filter((each) => strings(documents).has(each));
    expect(shared(reactions)).toEqual([]);
    // It would be seen: a reaction that bore its person's other tag.
    expect(shared(reactions.map((each, at) => ({ ...each, by: personas[at]?.tag })))).not.toEqual([]);
    // Linked by rank of place: the i-th persona with the i-th reaction of the files. The truth is known to the test alone.
    const raw = (name: string) => readFileSync(join(world.folder(), name));
    const files = readdirSync(world.folder(), { recursive: true, encoding: 'utf8' }).filter(
      (each) => each.endsWith('.sqlite') || each.endsWith('.db'),
    );
    const placeOf = (needle: string): number =>
      Math.max(
        ...files.map(
          (each, at) => raw(each).indexOf(needle) + (at + 1) * 1e9 * Number(raw(each).includes(needle)),
        ),
      );
    const ranked = (needles: readonly string[]) =>
      needles
        .map((needle, at) => ({ at, place: placeOf(needle) }))
        .sort((a, b) => a.place - b.place)
        .map(({ at }) => at);
    const tags = world.tags();
    const own = order.map((at) => ({
      persona: tags.of('persona', 'pseudonym', who(world, at)),
      reaction: tags.of('reaction', idea, who(world, at)),
    }));
    const byPersona = ranked(own.map(({ persona }) => persona));
    const byReaction = ranked(own.map(({ reaction }) => reaction));
    const rightWith = (other: readonly number[]) =>
      byPersona.filter((person, rank) => other[rank] === person).length;
    // Fixed points of a random permutation follow Poisson(1): six or more once in 1,700.
    expect(rightWith(byReaction)).toBeLessThan(6);
    // Were both in the order of one thing, it would be seen.
    expect(rightWith(byPersona)).toBeGreaterThanOrEqual(6);
    expect(files.length).toBeGreaterThan(0);
  });
});
