import { parentPort, workerData } from 'node:worker_threads';
import { systemRandom } from '@miroir/credential';
import { openDatabase } from '@miroir/database';
import { loadConfig, readRound, roleFolderPaths } from '@miroir/portal';
import type { SentimentEngine } from '@miroir/sentiment';
import { closedNow } from './closed-now.ts';
import { createReleaseContext } from './release-context.ts';
import type { ReleaseWorkerInput, ReleaseWorkerOutput } from './release-in-worker.ts';
import { runRelease } from './run-release.ts';

/** One large release in a thread of its own, through a connection of its own: requests go on meanwhile. */
async function release(input: ReleaseWorkerInput): Promise<ReleaseWorkerOutput> {
  const { settings, audience, round: name, engineModule, aheadMs, atClose } = input;
  // The context refuses any engine but the one that was launched, whatever this module holds.
  const { engine }: { engine: SentimentEngine } = await import(engineModule);
  const { sealKey } = await loadConfig(settings, audience);
  const round = await readRound(roleFolderPaths(settings.folder), name);
  if (round === null) throw new Error('the round was erased before its release');
  const uri = settings.databaseUri;
  const community = await openDatabase({
    audience,
    role: 'box',
    ...(uri === undefined ? { dataDir: settings.folder } : { uri }),
  });
  try {
    const clock = { now: () => Date.now() + aheadMs };
    const context = await createReleaseContext({
      file: round.file,
      isClosed: closedNow(settings.folder, round),
      database: await community.part(name),
      engine,
      sealKey,
      clock,
      random: systemRandom,
    });
    const done = await runRelease(context, { atClose });
    if (!done.ok) return { error: done.error };
    const { serial, final, unfinished } = done.value;
    return { serial, final, unfinished };
  } finally {
    await community.close();
  }
}

parentPort?.postMessage(await release(workerData));
