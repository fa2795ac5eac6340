import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemRandom } from '@miroir/credential';
import { recountPortal, releaseNow } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { openRoundDatabase } from '../src/deployment/round-database.ts';
import { startRole } from '../src/kill/role-process.ts';
import { writeSubmissions } from './answers.ts';
import { fillPending } from './fill-box.ts';
import { type Burst, generateLoad } from './generate-load.ts';
import { type Measure, type MeasureOptions, show } from './measure.ts';

/** A release beside a running box (`miroir release`), with everybody pending, while 4 clients go on answering. */
async function run({ quick, log }: MeasureOptions) {
  const people = quick ? 1e4 : 1e5;
  const folder = await mkdtemp(join(tmpdir(), 'mb-'));
  const deployment = await deployHestia({ audience: 'consumers', releaseEverySeconds: 86_400 });
  // A day later the first release is due.
  const deps = { clock: { now: () => Date.now() + 86_400_000 }, random: systemRandom };
  try {
    await fillPending(deployment, people);
    const file = join(folder, 'submissions');
    await writeSubmissions(deployment, file, 20_000);
    log('filled');
    const box = await startRole(deployment, { role: 'box' });
    let releasing = true;
    const bursts: Burst[] = [];
    const answering = (async () => {
      const write = {
        port: deployment.ports.box,
        path: `/trpc/${deployment.target.round}/submit`,
        file,
        clients: 4,
      };
      for (let from = 0; releasing && from < 20_000; from += 500)
        bursts.push(await generateLoad({ ...write, from, count: 500 }));
    })();
    const begun = performance.now();
    const released = await releaseNow(deployment.target, { ...deps, engine });
    const ended = Date.now();
    const seconds = (performance.now() - begun) / 1000;
    releasing = false;
    await answering;
    await box.stop();
    if (!released.ok) throw new Error(released.error);
    const compaction = await compactAgain(deployment);
    const recounted = await recountPortal(deployment.target);
    // The last thing a release does, and beside other work it takes longer than alone.
    const compactionBegan = ended - 2 * compaction;
    const before = bursts
      .flatMap(({ waits }) => waits)
      .filter(({ begun, ms }) => begun + ms < compactionBegan);
    const longest = Math.max(...before.map(({ ms }) => ms));
    const rows = [
      {
        name: `release of ${show(people)} pending`,
        value: show(seconds, 's'),
        aim: '≤ 10 s',
        met: seconds <= 10,
      },
      { name: 'people entered', value: show(released.value.n) },
      {
        name: 'longest wait of an answer meanwhile, before compacting',
        value: show(longest, 'ms'),
        aim: '≤ 250 ms',
        met: longest <= 250,
      },
      {
        name: 'compacting, in which nobody is answered',
        value: show(compaction, 'ms'),
        aim: '≤ 2 s',
        met: compaction <= 2000,
      },
      { name: 'tallies equal a recount', value: recounted?.equal === true ? 'yes' : 'NO' },
    ];
    return { rows, data: { people, seconds, longest, compaction, entered: released.value.n } };
  } finally {
    await deployment.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The last step of a release by itself, in milliseconds. */
async function compactAgain({ target }: Deployment): Promise<number> {
  const database = await openRoundDatabase(target, 'box');
  const { ms } = await database.compact();
  await database.close();
  return ms;
}

export const release: Measure = { name: 'release', title: 'One release', run };
