import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type DataFolder, lockDataFolder } from './data-folder.ts';
import { DatabaseRefused } from './database-refused.ts';
import type { WorkerInput } from './worker/worker-input.ts';

export interface EmbeddedServer {
  /** True when this process serves the folder; false when another one does. */
  readonly isOwner: boolean;
  stop(): Promise<void>;
}

/** How long to wait for a folder's owner to begin or to end, in milliseconds. */
const patience = 10_000;
const pause = 25;

/**
 * Serves the folder from a worker thread of this process, unless a living process serves it already.
 * Throws DatabaseRefused when the owner of the folder does not answer.
 */
export async function ensureEmbeddedServer(folder: DataFolder, scanLimit?: number): Promise<EmbeddedServer> {
  for (let waited = 0; waited < patience; waited += pause) {
    const lock = lockDataFolder(folder);
    if (lock !== undefined) {
      const worker = await startWorker({
        folder: folder.path,
        socketPath: folder.socketPath,
        scanLimit,
      }).catch((error) => {
        lock.release();
        throw new DatabaseRefused(`The embedded database in ${folder.path} could not start.`, {
          cause: error,
        });
      });
      return {
        isOwner: true,
        async stop() {
          await stopWorker(worker);
          lock.release();
        },
      };
    }
    if (await answers(folder.socketPath)) return { isOwner: false, stop: async () => {} };
    await wait(pause);
  }
  throw new DatabaseRefused(
    `Another process holds ${folder.path} without serving it: stop that process, then start again.`,
  );
}

function startWorker(workerData: WorkerInput): Promise<Worker> {
  const worker = new Worker(new URL('./worker/engine-worker.ts', import.meta.url), {
    workerData,
    name: 'database',
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      // From now on a failure of the worker has no listener and ends the process: nothing is served without it.
      worker.off('error', reject);
      resolve(worker);
    });
  });
}

async function stopWorker(worker: Worker): Promise<void> {
  const closed = new Promise((resolve) => worker.once('exit', resolve));
  worker.postMessage('close');
  await closed;
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
