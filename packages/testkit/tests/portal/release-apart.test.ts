import { type AnswerDocument, answerSchema, openReleaseStore } from '@miroir/box';
import { recountPortal } from '@miroir/launch';
import { expect, it } from 'vitest';
import { openRoundDatabase } from '../../src/deployment/round-database.ts';
import {
  duringTestCampaign,
  startTestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const many = 2100;
/** One that the engine reads, and one in a language that it does not. */
const texts = [
  'Le service est parfait et je suis très contente de la réparation.',
  'Всё было сделано хорошо.',
];

it('makes a release of very many people in a thread of its own, and it is the same release', async () => {
  const clock = testClock(duringTestCampaign);
  const portal = await startTestPortal({
    audience: 'employees',
    campaign: testCampaign(),
    clock,
    people: testPeople(300),
    releaseEverySeconds: 3600,
    scheduled: false,
  });
  const database = await openRoundDatabase(portal.target, 'box');
  try {
    const documents = Array.from(
      { length: many },
      (_, index): AnswerDocument => ({
        _id: `person-${index}`.padEnd(43, 'x'),
        cohort: index % 2 === 0 ? 'dole' : 'lyon',
        state: 'sent',
        digest: `digest-${index}`,
        latest: {
          answers: { ease: { option: 'easy' } },
          comments: index < 40 ? { friend: { text: texts[index % 2] ?? '', quotable: false } } : {},
        },
        published: null,
        pending: 1,
      }),
    );
    await database.connection.model('Answer', answerSchema).insertMany(documents, { lean: true });
    clock.set(duringTestCampaign + 10 * 3_600_000);
    await portal.box.portal.tick();
    const store = await openReleaseStore(database);
    expect((await store.last())?.tallies.whole.n).toBe(many);
    expect(await store.countPending()).toBe(0);
    // The thread reads with the engine that the server was given.
    const whole = (await store.last())?.tallies.whole;
    expect(whole?.counts).toMatchObject({ 'c/friend/positive': 20, 'c/friend/unread': 20 });
    expect(whole?.counts).not.toHaveProperty(['c/friend/neutral']);
    expect(await recountPortal(portal.target)).toMatchObject({
      equal: true,
    });
  } finally {
    await database.close();
    await portal.stop();
  }
}, 60_000);
