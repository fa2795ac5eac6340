import { questionnaireFor } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import {
  acceptSpaceSnapshot,
  emptyChain,
  generateSealKeys,
  loadSealKey,
  type OpenedSpaceTexts,
  openSealed,
  type SpaceChain,
  spaceRound,
} from '@miroir/exchange';
import { openSealedStore } from '@miroir/portal';
import { afterEach, describe, expect, it } from 'vitest';
import { clearNames, readCrossing } from '../src/crossing/clear-names.ts';
import { closedDays } from '../src/crossing/closed-days.ts';
import { withheldBecause } from '../src/crossing/compose-texts.ts';
import { crossingSealer } from '../src/crossing/seal-crossing.ts';
import { openTextsStore } from '../src/crossing/texts-store.ts';
import { hide, restore } from '../src/index.ts';
import { ideaDraft, noWords, place, type TestSpace, testSpaces, who } from './open-test-space.ts';

const { open, close } = testSpaces();
afterEach(close);

const asked = questionnaireFor({ ...hestia, id: place.campaign }, 'employees');
const [round] = asked.schedule.rounds;
/** From the day before the test's first one to three days after it. */
const schedule = {
  ...asked.schedule,
  timeZone: 'Europe/Paris',
  rounds: [{ ...round!, id: 'one', opens: '2026-03-02T08:00', closes: '2026-03-06T18:00' }],
};
const launched = [
  {
    audience: 'employees' as const,
    questionnaire: { campaign: place.campaign, fingerprint: asked.fingerprint, schedule },
    round: 'one',
    keyListDigest: 'a'.repeat(43),
    epoch: 1,
    releaseEverySeconds: null,
  },
];
const name = 'the-space';
const keys = generateSealKeys();

/** A space with what leaves it, and the comparison's end of the chain. */
async function crossingOf(world: TestSpace) {
  const snapshots = await openSealedStore(world.database);
  const texts = openTextsStore(world.database, name);
  const sealer = crossingSealer({
    ...{ launched: () => launched, name, snapshots, texts },
    space: world.space.context,
    key: loadSealKey(keys.privateKey),
    compact: () => world.database.compact(),
  });
  const expected = { ...place, round: spaceRound };
  let chain: SpaceChain = emptyChain;
  return {
    sealer,
    /** Everything sealed since, as the comparison takes it. */
    async take(): Promise<SpaceChain> {
      for (const sealed of await snapshots.after(
        name,
        { epoch: 1, serial: chain.head?.header.serial ?? 0 },
        20,
      )) {
        const opened = await openSealed(sealed, [keys.publicKey], expected);
        if (!opened.ok || opened.value.kind !== 'space-snapshot') throw new Error('no snapshot');
        const questionnaires = new Map([
          [asked.fingerprint, { ...asked, privacy: { ...asked.privacy, k: 5 } }],
        ]);
        const taken = acceptSpaceSnapshot(chain, opened.value, { ...place, questionnaires });
        if (!taken.ok) throw new Error(taken.error);
        chain = taken.value.state;
      }
      return chain;
    },
    async texts(): Promise<OpenedSpaceTexts['body']> {
      const opened = await openSealed((await texts.latest())?.sealed ?? '', [keys.publicKey], expected);
      if (!opened.ok || opened.value.kind !== 'space-texts') throw new Error('no texts');
      return opened.value.body;
    },
    stored: async () =>
      Buffer.from((await texts.latest())?.sealed.split('.')[1] ?? '', 'base64url').toString(),
  };
}

const titles = ['Prêter des cartes', 'Vendre les joints', 'Ouvrir l’atelier'] as const;

/** Three ideas that the other side may read, brought out together. */
async function offered(world: TestSpace, change: Parameters<typeof ideaDraft>[0] = {}): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, title] of titles.entries()) {
    const draft = ideaDraft({
      quotable: true,
      words: { ...noWords, title, body: `${title}, ainsi.` },
      ...change,
    });
    await world.call.contribute({ secret: who(world, at), draft });
    ids.push(draft.id);
  }
  await world.pass(26);
  return ids;
}

async function clear(world: TestSpace, id: string, what: 'clear' | 'hold' = 'clear'): Promise<string> {
  const { waiting, cleared } = await readCrossing(world.space.context);
  const seen = [...waiting, ...cleared].find((idea) => idea.id === id)?.seen ?? '';
  const done = await clearNames(world.space.context, { id, what, seen });
  return done.ok ? 'done' : done.error;
}

/** The next look after the round's close, which is on the fourth day. */
async function pastTheClose(world: TestSpace): Promise<void> {
  await world.pass(96);
}

describe('a text of a space', () => {
  it('crosses if and only if four things hold at once, whichever is missing', () => {
    for (let kept = 0; kept < 16; kept += 1) {
      const [published, allowed, cleared, closed] = [1, 2, 4, 8].map((bit) => (kept & bit) !== 0);
      const document = {
        state: published === true ? ('published' as const) : ('hidden' as const),
        quotable: allowed === true,
        day: '2026-03-03',
        ...(cleared === true ? { cleared: '2026-03-04' } : {}),
      };
      const why = withheldBecause(document, () => closed === true);
      expect(why === null, `${published} ${allowed} ${cleared} ${closed}`).toBe(kept === 15);
    }
  });

  it('waits for the close of the round that was open on its day, grace included', () => {
    const [opens, closed] = [Date.parse('2026-03-06T17:14:00Z'), Date.parse('2026-03-06T17:15:00Z')];
    expect(closedDays(launched, opens)('2026-03-03')).toBe(false);
    expect(closedDays(launched, closed)('2026-03-03')).toBe(true);
    expect(closedDays(launched, closed)('2026-03-01'), 'before any round').toBe(false);
    expect(closedDays(launched, closed)('2026-03-09'), 'between two rounds').toBe(true);
    const two = [
      ...launched,
      {
        ...launched[0]!,
        questionnaire: {
          ...launched[0]!.questionnaire,
          schedule: {
            ...schedule,
            rounds: [{ ...schedule.rounds[0]!, opens: '2026-03-09T08:00', closes: '2026-03-12T18:00' }],
          },
        },
      },
    ];
    expect(closedDays(two, closed)('2026-03-09')).toBe(false);
  });

  it('is sent once cleared and closed, without a word of who wrote it, and is gone with the next once hidden', async () => {
    const world = await open();
    const [first = '', second = '', third = ''] = await offered(world);
    expect(await clear(world, first)).toBe('done');
    expect(await clear(world, second)).toBe('done');
    const crossing = await crossingOf(world);
    await crossing.sealer.tick(false);
    expect((await crossing.texts()).texts, 'the round is open').toEqual([]);
    await pastTheClose(world);
    await crossing.sealer.tick(false);
    const { texts } = await crossing.texts();
    expect(texts.map(({ id }) => id)).toEqual([first, second].sort());
    expect(Object.keys(texts[0] ?? {}).sort()).toEqual([
      'benefit',
      'body',
      'id',
      'language',
      'need',
      'theme',
      'title',
    ]);
    expect(
      texts.some(({ id }) => id === third),
      'nobody cleared it',
    ).toBe(false);

    const { context } = world.space;
    await hide(context, { id: first, reason: 'names-a-person', day: '2026-03-08' });
    await world.space.tick();
    await world.pass(1);
    await crossing.sealer.tick(false);
    expect(await crossing.stored()).not.toContain(titles[0]);
    expect((await crossing.texts()).texts.map(({ id }) => id)).toEqual([second]);
    await restore(context, { id: first, reason: 'off-topic', day: '2026-03-08' });
    await world.space.tick();
    await world.call.withdraw({ secret: who(world, 1), id: second });
    await crossing.sealer.rest();
    expect(
      (await crossing.texts()).texts.map(({ id }) => id),
      'withdrawn; the other read again',
    ).toEqual([first]);
    await clear(world, first, 'hold');
    await crossing.sealer.rest();
    expect((await crossing.texts()).texts).toEqual([]);
  });

  it('loses its clearing with any change of its words, and is decided about as it was seen', async () => {
    const world = await open({ rules: { pace: 'live' } });
    const draft = ideaDraft({ quotable: true, manner: 'pseudonym' });
    await world.call.beCalled({
      secret: who(world, 0),
      kind: 'pseudonym',
      name: 'Lou',
      role: '',
      skills: [],
    });
    await world.call.contribute({ secret: who(world, 0), draft });
    const [seen] = (await readCrossing(world.space.context)).waiting;
    expect(await clear(world, draft.id)).toBe('done');
    const next = { ...draft.words, body: 'Demandez à Claire.' };
    await world.call.revise({ secret: who(world, 0), id: draft.id, next });
    expect((await readCrossing(world.space.context)).clears).toBe(0);
    const late = await clearNames(world.space.context, {
      id: draft.id,
      what: 'clear',
      seen: seen?.seen ?? '',
    });
    expect(late).toEqual({ ok: false, error: 'text-changed' });
  });

  it('is offered to nobody’s clearing when its author does not allow it', async () => {
    const world = await open();
    await offered(world, { quotable: false });
    expect(await readCrossing(world.space.context)).toMatchObject({ waits: 0, clears: 0 });
  });
});

describe('the counts of a space', () => {
  it('hold ideas from k people on, grew by nobody or by k, and never fell, whatever became of a text', async () => {
    const world = await open();
    const ids = await offered(world);
    const crossing = await crossingOf(world);
    await crossing.sealer.tick(false);
    expect((await crossing.take()).head?.body).toMatchObject({ participants: 20, ideas: [] });
    const chance = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3];
    for (let day = 0; day < 4; day += 1) {
      for (let at = 3 + day * 4; at < 9 + day * 4 && at < 24; at += 1)
        for (const [n, idea] of ids.entries())
          if ((chance[(at + n) % 16] ?? 0) > 1)
            await world.call
              .react({ secret: who(world, at), idea, value: at % 3 === 0 ? 'disagree' : 'agree' })
              .catch(() => undefined);
      await world.pass(24);
      await crossing.sealer.tick(false);
      // Every step is judged by the other end: it throws the reason of a refusal.
      await crossing.take();
    }
    const before = (await crossing.take()).head?.body.ideas ?? [];
    expect(before.length).toBeGreaterThan(0);
    await world.call.withdraw({ secret: who(world, 0), id: ids[0] ?? '' });
    await world.pass(24);
    await crossing.sealer.tick(false);
    const after = (await crossing.take()).head?.body;
    expect(after?.ideas.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
    const why = new Map((await crossing.texts()).withheld.map(({ id, why: reason }) => [id, reason]));
    for (const { id } of after?.ideas ?? []) expect(why.get(id)).toBe(id === ids[0] ? 'gone' : 'not-cleared');
  });
});
