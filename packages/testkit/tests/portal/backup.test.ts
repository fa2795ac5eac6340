import { appendFile, chmod, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { openReleaseStore } from '@miroir/box';
import { questionnaireFor } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { distrustMarks, recountPortal, rememberPublished, restoreRole, startEpoch } from '@miroir/launch';
import { type AnswerRole, type RunningPortal, withRoundDatabase } from '@miroir/portal';
import { openRollStore } from '@miroir/roll';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roleConfig, runRole } from '../../src/deployment/run-role.ts';
import {
  credentialByInvitation,
  duringTestCampaign,
  loseDatabase,
  obtainCredential,
  refusal,
  rollClient,
  type StolenDump,
  send,
  startTestPortal,
  stealDump,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const hourMs = 3_600_000;
const campaign = testCampaign();
const { fingerprint } = questionnaireFor(campaign, 'employees');
let clock: ReturnType<typeof testClock>;
let portal: TestPortal;
let running: Record<AnswerRole, RunningPortal>;
let deps: { clock: typeof clock; random: typeof systemRandom };

beforeEach(async () => {
  clock = testClock(duringTestCampaign);
  deps = { clock, random: systemRandom };
  portal = await startTestPortal({
    audience: 'employees',
    campaign,
    clock,
    people: testPeople(40),
    releaseEverySeconds: 3600,
    scheduled: false,
  });
  running = { roll: portal.roll, box: portal.box };
}, 60_000);
afterEach(async () => {
  await running.roll.stop();
  await running.box.stop();
  await rm(portal.root, { recursive: true, force: true });
}, 60_000);

const codesOf = (cohort: string): string[] =>
  portal.invitations.filter((invitation) => invitation.cohort === cohort).map(({ code }) => code);

/** Somebody opens their access and answers at once. Returns both names that thieves would like to join. */
async function answer(code: string, option = 'mid'): Promise<{ code: string; id: string }> {
  const credential = await credentialByInvitation(portal.origins, code);
  const sheet = { answers: { ease: { option } }, comments: {} };
  await send(portal.origins, credential, { fingerprint, sheet });
  return { code, id: credential.id };
}

async function answerAll(codes: readonly string[], option?: string): Promise<void> {
  for (const code of codes) await answer(code, option);
}

async function releaseDue(): Promise<void> {
  clock.advance(hourMs);
  await running.box.portal.tick();
}

const lastRelease = () =>
  withRoundDatabase(portal.target, 'box', async (database) => (await openReleaseStore(database)).last());
const peopleOnRoll = () =>
  withRoundDatabase(portal.target, 'roll', async (database) => (await openRollStore(database)).allPeople());

async function startAgain(role: AnswerRole): Promise<void> {
  const config = await roleConfig(portal, role);
  running = {
    ...running,
    [role]: await runRole(config, { profile: portal.profile, clock, tickMs: 86_400_000 }),
  };
}

/** The machine breaks; what a dump held is read back, and the commands' steps are taken. */
async function restore(role: AnswerRole, dump: StolenDump, published: string | null = null): Promise<void> {
  await running[role].stop();
  await loseDatabase(portal.target, role);
  expect(await restoreRole(portal.target, role, dump.path)).toMatchObject({ ok: true });
  if (role === 'roll') await distrustMarks(portal.target);
  else expect(await rememberPublished(portal.target, published)).toMatchObject({ ok: true });
  await startEpoch(portal.target);
  await startAgain(role);
}

describe('pairs of copies after successive releases', () => {
  it('link every newcomer when both are honest copies, and nobody when both are dumps', async () => {
    const truth = new Map<string, string>();
    const seen = { roll: new Set<string>(), box: new Set<string>(), marks: new Set<string>() };
    let waitingInBox: string[] = [];
    const linked = { copies: 0, dumps: 0 };
    const crowds: number[] = [];
    for (const code of codesOf('dole').slice(0, 12)) {
      const { id } = await answer(code);
      await releaseDue();
      const roll = await stealDump(portal.target, 'roll', deps);
      const box = await stealDump(portal.target, 'box', deps);
      const inBox = box.answers.map(({ _id }) => _id).filter((each) => !seen.box.has(each));
      for (const each of inBox) seen.box.add(each);
      // Copies of the files themselves: one new mark, one new answer.
      const marks = (await peopleOnRoll()).filter(({ issued, _id }) => issued && !seen.marks.has(_id));
      const [person] = marks;
      if (person !== undefined) truth.set(person._id, id);
      for (const each of marks) seen.marks.add(each._id);
      if (marks.length === 1 && inBox.length === 1 && truth.get(person?._id ?? '') === inBox[0])
        linked.copies += 1;
      // Dumps: whoever is new in the roll's is one of all answers that came since it last showed anyone.
      waitingInBox = [...waitingInBox, ...inBox];
      const shown = roll.people.filter(({ issued, _id }) => issued && !seen.roll.has(_id));
      for (const each of shown) seen.roll.add(each._id);
      if (shown.length === 0) continue;
      crowds.push(Math.min(shown.length, waitingInBox.length));
      // Both files are in the order of hashes: the best guess there is.
      shown.forEach(({ _id }, at) => {
        if (truth.get(_id) === waitingInBox.toSorted()[at]) linked.dumps += 1;
      });
      waitingInBox = [];
    }
    expect(linked.copies).toBe(12);
    expect(crowds).toEqual([10]);
    // By chance one of ten, and more than five in one case of 1,700.
    expect(linked.dumps).toBeLessThanOrEqual(5);
  }, 120_000);
});

describe('a dump', () => {
  it('is readable by its owner alone, in the order of ids, and holds no key', async () => {
    await answerAll(codesOf('dole').slice(0, 3));
    const box = await stealDump(portal.target, 'box', deps);
    expect((await stat(box.path)).mode & 0o777).toBe(0o600);
    expect(box.answers.map(({ _id }) => _id)).toEqual(box.answers.map(({ _id }) => _id).toSorted());
    expect(box.answers).toHaveLength(3);
    const roll = await stealDump(portal.target, 'roll', deps);
    expect(roll.people).toHaveLength(80);
    const text = `${await readFile(box.path, 'utf8')}${await readFile(roll.path, 'utf8')}`;
    expect(text).not.toContain('PRIVATE');
    for (const { code } of portal.invitations) expect(text).not.toContain(code);
  }, 60_000);

  it('is refused when it is cut, changed, of the other role, or would go over what is there', async () => {
    await answerAll(codesOf('dole').slice(0, 3));
    const { path } = await stealDump(portal.target, 'box', deps);
    const whole = await readFile(path, 'utf8');
    expect(await restoreRole(portal.target, 'box', path)).toMatchObject({ error: 'not-empty' });
    expect(await restoreRole(portal.target, 'roll', path)).toMatchObject({ error: 'foreign-dump' });
    await writeFile(path, whole.trim().split('\n').slice(0, -1).join('\n'));
    expect(await restoreRole(portal.target, 'box', path)).toMatchObject({ error: 'incomplete' });
    await writeFile(path, whole.replace('easy', 'hard').replace('"mid', '"hard').replace('mid', 'had'));
    expect(await restoreRole(portal.target, 'box', path)).toMatchObject({ error: 'incomplete' });
    await writeFile(path, 'email,site\n');
    await appendFile(path, 'a,b\n');
    expect(await restoreRole(portal.target, 'box', path)).toMatchObject({ error: 'not-a-dump' });
    await chmod(path, 0o600);
  }, 60_000);

  it('is read back whole: the box goes on with every answer, and its figures recount', async () => {
    await answerAll([...codesOf('dole').slice(0, 12), ...codesOf('lyon').slice(0, 12)]);
    await releaseDue();
    const before = await lastRelease();
    const dump = await stealDump(portal.target, 'box', deps);
    await restore('box', dump, before?.sealed ?? null);
    expect(await recountPortal(portal.target)).toMatchObject({ equal: true });
    await answerAll(codesOf('dole').slice(12, 24));
    await releaseDue();
    expect(await lastRelease()).toMatchObject({ serial: 2, epoch: 2, tallies: { whole: { n: 36 } } });
    expect(await recountPortal(portal.target)).toMatchObject({ equal: true });
  }, 120_000);
});

describe('a restored roll', () => {
  it('gives those who were issued after the dump a replacement, counted as one: nobody votes twice unseen', async () => {
    await answerAll(codesOf('dole').slice(0, 10));
    const dump = await stealDump(portal.target, 'roll', deps);
    expect(dump.people.filter(({ issued }) => issued !== undefined)).toHaveLength(10);
    const later = codesOf('dole').slice(10, 15);
    await answerAll(later);
    await restore('roll', dump);
    for (const code of later) {
      const admitted = await rollClient(portal.origins).invitation.mutate({ code });
      expect(admitted.purpose).toBe('replacement');
      await send(portal.origins, await obtainCredential(portal.origins, admitted), {
        fingerprint,
        sheet: { answers: { ease: { option: 'easy' } }, comments: {} },
      });
      // And there is no third one.
      const again = await rollClient(portal.origins).invitation.mutate({ code });
      expect(await refusal(obtainCredential(portal.origins, again))).toMatchObject({
        code: 'replacement-used',
      });
    }
    const replaced = (await peopleOnRoll()).filter((person) => person.replaced !== undefined);
    expect(replaced).toHaveLength(5);
    const box = await stealDump(portal.target, 'box', deps);
    expect(box.answers.filter(({ replacement }) => replacement === true)).toHaveLength(5);
    // Those whom the dump showed are known to have had theirs.
    const [known = ''] = codesOf('dole');
    const admitted = await rollClient(portal.origins).invitation.mutate({ code: known });
    expect(admitted).toMatchObject({ purpose: 'answer', issued: true });
    expect(await refusal(obtainCredential(portal.origins, admitted))).toMatchObject({
      code: 'already-issued',
    });
  }, 120_000);

  it('would let each of them vote twice unseen if it trusted the missing marks', async () => {
    const dump = await stealDump(portal.target, 'roll', deps);
    const [code = ''] = codesOf('dole');
    await answer(code);
    await running.roll.stop();
    await loseDatabase(portal.target, 'roll');
    await restoreRole(portal.target, 'roll', dump.path);
    await startAgain('roll');
    await answer(code);
    const box = await stealDump(portal.target, 'box', deps);
    expect(box.answers.map(({ replacement }) => replacement === true)).toEqual([false, false]);
  }, 60_000);
});

describe('a restored box', () => {
  it('publishes no difference of one: it holds until what it counts follows what was published', async () => {
    const codes = codesOf('dole');
    await answerAll(codes.slice(0, 12), 'mid');
    await releaseDue();
    const dump = await stealDump(portal.target, 'box', deps);
    await answerAll(codes.slice(12, 23), 'easy');
    await releaseDue();
    const published = await lastRelease();
    expect(published).toMatchObject({ tallies: { whole: { n: 23 } } });

    await restore('box', dump, published?.sealed ?? null);
    // Twelve others: twenty-four, which is one more than what is known.
    await answerAll(codes.slice(23, 35), 'easy');
    await releaseDue();
    expect(await lastRelease()).toMatchObject({ serial: 1, epoch: 1 });
    // Nobody is marked as counted meanwhile: an answer may still change.
    expect(await recountPortal(portal.target)).toMatchObject({ equal: true });

    await answerAll(codesOf('lyon').slice(0, 12), 'easy');
    await releaseDue();
    expect(await lastRelease()).toMatchObject({ serial: 1 });
  }, 120_000);

  it('would publish that difference if it had been told nothing later', async () => {
    const codes = codesOf('dole');
    await answerAll(codes.slice(0, 12), 'mid');
    await releaseDue();
    const dump = await stealDump(portal.target, 'box', deps);
    await answerAll(codes.slice(12, 23), 'easy');
    await releaseDue();
    const known = (await lastRelease())?.tallies.whole.n ?? 0;
    await restore('box', dump);
    await answerAll(codes.slice(23, 35), 'easy');
    await releaseDue();
    expect((await lastRelease())?.tallies.whole.n).toBe(known + 1);
  }, 120_000);

  it('believes no snapshot of another box, and none older than what it remembers', async () => {
    await answerAll(codesOf('dole').slice(0, 12));
    await releaseDue();
    const first = (await lastRelease())?.sealed ?? '';
    await answerAll(codesOf('dole').slice(12, 24));
    await releaseDue();
    expect(await rememberPublished(portal.target, first)).toMatchObject({ error: 'older-snapshot' });
    expect(await rememberPublished(portal.target, `${first}x`)).toMatchObject({ error: 'foreign-snapshot' });
    expect(await rememberPublished(portal.target, 'nothing')).toMatchObject({ error: 'foreign-snapshot' });
  }, 60_000);
});
