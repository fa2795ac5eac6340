import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { startThread, type Thread } from '@miroir/basics/thread';
import { type DataFolder, type FolderLock, lockDataFolder } from './data-folder.ts';
import { DatabaseRefused, folderIsServed } from './database-refused.ts';
import type { WorkerInput } from './worker/worker-input.ts';

export interface EmbeddedServer {
  /** True when this process serves the folder; false when another one does. */
  readonly isOwner: boolean;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** This process must serve the folder itself. */
  readonly exclusive: boolean;
  readonly scanLimit: number | undefined;
}

/** How long to wait for a folder's owner to begin or to end, in milliseconds. */
const patience = 10_000;
/** How long a server that must be alone waits for the one before it to end. */
const exclusivePatience = 3000;
const pause = 25;

/**
 * Serves the folder from a worker thread of this process, unless a living process serves it already: then this
 * one is its guest, or refused when it must be alone. Throws DatabaseRefused.
 */
export async function ensureEmbeddedServer(
  folder: DataFolder,
  { exclusive, scanLimit }: ServerOptions,
): Promise<EmbeddedServer> {
  const most = exclusive ? exclusivePatience : patience;
  for (let waited = 0; waited < most; waited += pause) {
    const lock = lockDataFolder(folder);
    // A lock is lost when its own process reads and closes the file (POSIX): a server that answers is believed first.
    const served = await answers(folder.socketPath);
    if (lock !== undefined && !served) return serve(folder, lock, scanLimit);
    lock?.release();
    if (served && !exclusive) return { isOwner: false, stop: async () => {} };
    await wait(pause);
  }
  throw new DatabaseRefused(
    exclusive
      ? folderIsServed(folder.path)
      : `Another process holds ${folder.path} without serving it: stop that process, then start again.`,
  );
}

async function serve(
  folder: DataFolder,
  lock: FolderLock,
  scanLimit: number | undefined,
): Promise<EmbeddedServer> {
  const input: WorkerInput = { folder: folder.path, socketPath: folder.socketPath, scanLimit };
  try {
    const worker = await startWorker(input);
    let stopped: Promise<void> | undefined;
    return {
      isOwner: true,
      stop() {
        stopped ??= stopWorker(worker).finally(() => lock.release());
        return stopped;
      },
    };
  } catch (cause) {
    lock.release();
    throw new DatabaseRefused(`The embedded database in ${folder.path} could not start.`, { cause });
  }
}

function startWorker(workerData: WorkerInput): Promise<Thread> {
  const worker = startThread(new URL('./worker/engine-worker.ts', import.meta.url), {
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

/**
 * Asks the thread to close its files and to end: it is never ended from outside, in the middle of a statement.
 * @throws Error when it ended in another way
 */
async function stopWorker(worker: Thread): Promise<void> {
  const ended = new Promise<number>((resolve) => worker.once('exit', resolve));
  worker.postMessage('close');
  const code = await ended;
  if (code !== 0) throw new Error(`The thread of the database ended with code ${code}, not by itself.`);
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
