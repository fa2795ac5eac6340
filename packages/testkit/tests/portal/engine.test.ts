import { type AnswerDocument, answerSchema, openReleaseStore } from '@miroir/box';
import { systemRandom } from '@miroir/credential';
import type { Database } from '@miroir/database';
import { snapshotBodySchema } from '@miroir/exchange';
import { cell, keys } from '@miroir/insight';
import { recountPortal, releaseNow } from '@miroir/launch';
import { PortalRefused } from '@miroir/portal';
import type { SentimentEngine } from '@miroir/sentiment';
import { engine } from '@miroir/sentiment/shipped';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { barePages } from '../../src/deployment/bare-pages.ts';
import { launchDeployment } from '../../src/deployment/launch-deployment.ts';
import { openRoundDatabase } from '../../src/deployment/round-database.ts';
import { profileOf, roleConfig, runRole } from '../../src/deployment/run-role.ts';
import {
  duringTestCampaign,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const hour = 3_600_000;
let portal: TestPortal;
let database: Database;
let clock: ReturnType<typeof testClock>;

async function start(): Promise<void> {
  clock = testClock(duringTestCampaign);
  portal = await startTestPortal({
    audience: 'employees',
    campaign: testCampaign(),
    clock,
    people: testPeople(60),
    releaseEverySeconds: 3600,
    scheduled: false,
  });
  database = await openRoundDatabase(portal.target, 'box');
}

/** Says the same as the one that ships, and keeps what it was asked to read. */
function listening(): SentimentEngine & { readonly heard: string[] } {
  const heard: string[] = [];
  const { name, version } = engine;
  return {
    name,
    version,
    heard,
    score: (text, locale) => {
      heard.push(text);
      return engine.score(text, locale);
    },
  };
}

/** Puts answers with a comment each into the box: half of them in a language that no lexicon reads. */
async function answer(from: number, count: number): Promise<string[]> {
  const texts = Array.from({ length: count }, (_, index) =>
    index % 2 === 0
      ? `Le service est parfait et je suis très contente de la réparation ${from + index}.`
      : `Проблем не было совсем ${from + index}.`,
  );
  const documents = texts.map(
    (text, index): AnswerDocument => ({
      _id: `person-${from + index}`.padEnd(43, 'x'),
      cohort: 'dole',
      state: 'sent',
      digest: `digest-${from + index}`,
      latest: { answers: { ease: { option: 'easy' } }, comments: { friend: { text } } } as never,
      published: null,
      pending: 1,
    }),
  );
  await database.connection.model('Answer', answerSchema).insertMany(documents, { lean: true });
  return texts;
}

async function release(given: SentimentEngine = engine) {
  clock.advance(2 * hour);
  const done = await releaseNow(portal.target, { clock, random: systemRandom, engine: given });
  if (!done.ok) throw new Error(done.error);
  const last = await (await openReleaseStore(database)).last();
  if (last === null) throw new Error('nothing was released');
  return snapshotBodySchema.parse(
    JSON.parse(Buffer.from(last.sealed.split('.')[1] ?? '', 'base64url').toString()),
  );
}

describe('the engine that was launched', () => {
  beforeEach(() => start(), 60_000);
  afterEach(async () => {
    await database.close();
    await portal.stop();
  });

  it('is sealed in every release, and what it did not read is a count of its own there', async () => {
    await answer(0, 24);
    const body = await release();
    expect(body.engine).toEqual({ name: engine.name, version: engine.version });
    const count = (polarity: 'negative' | 'neutral' | 'positive' | 'unread') =>
      cell(body.whole, keys.comment('friend', polarity));
    expect([count('positive'), count('unread')]).toEqual([12, 12]);
    expect([count('negative'), count('neutral')]).toEqual([0, 0]);
    expect(await recountPortal(portal.target)).toMatchObject({ equal: true });
  });

  it('reads a text that enters once, and never again', async () => {
    const ears = listening();
    const first = await answer(0, 24);
    await release(ears);
    expect(ears.heard.toSorted()).toEqual(first.toSorted());
    const second = await answer(24, 12);
    await release(ears);
    expect(ears.heard.slice(24).toSorted()).toEqual(second.toSorted());
    await release(ears);
    // Neither a later release, nor a recount, nor the box started again reads what has entered.
    await portal.restart('box');
    expect(await recountPortal(portal.target)).toMatchObject({ equal: true });
    expect(ears.heard).toHaveLength(36);
  });

  it('keeps a comment as it was read while too few wait with it, though it enters later', async () => {
    const ears = listening();
    await answer(0, 6);
    const silent = Array.from({ length: 6 }, (_, index) => 100 + index);
    await database.connection.model('Answer', answerSchema).insertMany(
      silent.map((index) => ({
        _id: `person-${index}`.padEnd(43, 'x'),
        cohort: 'dole',
        state: 'sent',
        digest: `digest-${index}`,
        latest: { answers: { ease: { option: 'easy' } }, comments: {} },
        published: null,
        pending: 1,
      })),
      { lean: true },
    );
    const early = await release(ears);
    expect(cell(early.whole, keys.comment('friend', 'unread'))).toBe(0);
    await answer(200, 12);
    const late = await release(ears);
    expect(cell(late.whole, keys.comment('friend', 'unread'))).toBe(9);
    expect(ears.heard).toHaveLength(18);
  });
});

it('is refused by name when it is another, by the server and by a release by hand; a recount needs none', async () => {
  const clock = testClock(duringTestCampaign);
  const earlier = { name: engine.name, version: 'of yesterday' };
  const deployment = await launchDeployment({
    audience: 'employees',
    campaign: testCampaign(),
    clock,
    people: testPeople(60),
    releaseEverySeconds: 3600,
    engine: earlier,
  });
  try {
    const config = await roleConfig(deployment, 'box');
    const profile = profileOf(deployment.campaign, 'employees', await barePages(deployment.root));
    const sentence = /launched with the sentiment engine “.+ of yesterday”.*this program brings “.+”/;
    const starting = runRole(config, { profile, clock });
    await expect(starting).rejects.toThrow(sentence);
    await expect(starting).rejects.toThrow(PortalRefused);
    clock.advance(2 * hour);
    const deps = { clock, random: systemRandom };
    await expect(releaseNow(deployment.target, { ...deps, engine })).rejects.toThrow(sentence);
    expect(await releaseNow(deployment.target, { ...deps, engine: { ...engine, ...earlier } })).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await recountPortal(deployment.target)).toMatchObject({ equal: true });
  } finally {
    await deployment.remove();
  }
}, 60_000);
