import { setTimeout as wait } from 'node:timers/promises';
import type { Audience } from '@miroir/basics';
import { systemRandom } from '@miroir/credential';
import { recountPortal, releaseNow } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import { describe, expect, it } from 'vitest';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { openRoundDatabase } from '../src/deployment/round-database.ts';
import type { Acknowledged } from '../src/kill/acknowledged.ts';
import { startLoad } from '../src/kill/load.ts';
import { mintCredentials } from '../src/kill/mint-credentials.ts';
import { startNode, startRole } from '../src/kill/role-process.ts';
import { whatIsServed } from '../src/kill/serve-box.ts';

const aDay = 86_400;
/** A killed release leaves a lease for a while; each attempt is made a day after the one before, when it is due. */
const beyondLease = 61_000;
const script = new URL('../src/kill/release-and-die.ts', import.meta.url).pathname;
const at = (ms: number) => ({ clock: { now: () => Date.now() + ms }, random: systemRandom, engine });

/** A box with one release behind it, and more than one batch of people waiting for the next. */
async function waitingBox(audience: Audience): Promise<{ deployment: Deployment; reader: string }> {
  const deployment = await deployHestia({ audience, releaseEverySeconds: aDay });
  const credentials = await mintCredentials(deployment, 640);
  const answer = async (
    from: number,
    to: number,
    known: readonly Acknowledged[],
  ): Promise<Acknowledged[]> => {
    const box = await startRole(deployment, { role: 'box' });
    const chosen = credentials.slice(from, to);
    const clients = 16;
    const load = startLoad(deployment, { credentials: chosen, clients, pauseMs: 0, seed: from + 1, known });
    while (load.counts().acknowledged + load.counts().counted < chosen.length) await wait(5);
    await load.finish();
    expect(load.refusals()).toEqual([]);
    await box.stop();
    return load.acknowledged();
  };
  const early = await answer(0, 120, []);
  const first = await releaseNow(deployment.target, at(aDay * 1000));
  expect(first.ok && first.value.n).toBeGreaterThan(40);
  // Some of the first change their mind, too late, or withdraw; the others are new.
  const last = await answer(80, 640, early);
  const sent = new Set(last.flatMap(({ id, sheet }) => (sheet === null ? [] : [id])));
  return { deployment, reader: credentials.find(({ id }) => sent.has(id))!.secret };
}

interface Attempt {
  readonly lived: boolean;
  readonly said: string;
}

function releaseUntil(
  deployment: Deployment,
  step: { n: number; moment: string; ahead: number },
): Promise<Attempt> {
  const { audience, dataDir, round } = deployment.target;
  const { child, said } = startNode(script, {
    args: [audience, dataDir, String(step.n), step.moment, String(step.ahead), round],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve({ lived: code === 0, said: said() });
      else reject(new Error(`The release failed by itself:\n${said()}`));
    });
  });
}

/** Before each write, which is after the one before it; during each second one, where the engine may have done it or not. */
async function dieAtEveryWrite(audience: Audience, moment: 'before' | 'during'): Promise<number> {
  const step = moment === 'before' ? 1 : 2;
  const { deployment, reader } = await waitingBox(audience);
  const served = (ms: number) => whatIsServed(deployment, { clock: at(ms).clock, reader });
  const old = await served(0);
  expect(old.serial).toBe(1);
  let seen = old;
  let died = 0;
  for (let n = 1; ; n += step) {
    const attempt = await releaseUntil(deployment, { n, moment, ahead: (n + 1) * aDay * 1000 });
    if (attempt.lived) break;
    died++;
    // Restarted at once, while the dead process's lease still stands: nothing is half new.
    const now = await served(aDay * 1000 + n * beyondLease);
    expect(now.sealed).toHaveLength(now.serial);
    expect(now.sealed.slice(0, seen.sealed.length)).toEqual(seen.sealed);
    if (now.serial === seen.serial) expect(now.page).toBe(seen.page);
    expect(await recountPortal(deployment.target)).toMatchObject({ equal: true });
    seen = now;
  }
  // The release did happen, by the one that lived or by one that died after its commit.
  const last = await served((died * step + 2) * aDay * 1000 + 2 * beyondLease);
  expect(last.serial).toBeGreaterThan(1);
  expect(last.sealed.slice(0, seen.sealed.length)).toEqual(seen.sealed);
  expect(await recountPortal(deployment.target)).toMatchObject({ equal: true });
  await expectRecountToNotice(deployment);
  await deployment.remove();
  return died;
}

/** One person's published state taken away behind the release's back: the recount must differ. */
async function expectRecountToNotice({ target }: Deployment): Promise<void> {
  const database = await openRoundDatabase(target, 'box');
  const answers = database.connection.collection('answers');
  const [someone] = await answers
    .find({ pending: { $exists: false }, state: 'sent' }, { projection: { _id: 1, published: 1 } })
    .limit(1)
    .toArray();
  expect(someone?.published).toBeTruthy();
  await answers.updateOne({ _id: someone!._id }, { $set: { published: null } });
  await database.close();
  expect(await recountPortal(target)).toMatchObject({ equal: false });
}

describe('a release killed at each of its writes', () => {
  it('leaves the old or the new figures, one text of each serial, and tallies equal to a recount', async () => {
    const [before, during] = await Promise.all([
      dieAtEveryWrite('employees', 'before'),
      dieAtEveryWrite('consumers', 'during'),
    ]);
    // Lease, attempt, three staged batches with their renewals, commit, marks taken off, compaction, lease.
    expect(before).toBeGreaterThanOrEqual(10);
    expect(during).toBeGreaterThanOrEqual(4);
  }, 600_000);
});
