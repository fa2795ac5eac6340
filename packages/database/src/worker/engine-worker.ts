import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from '../engine/engine.ts';
import { createGroupCommit } from './group-commit.ts';
import { serveConnection } from './serve-connection.ts';
import { isWorkerInput } from './worker-input.ts';

/** Entry of the worker thread: opens the files, serves the socket, closes both when told. */
function start(): void {
  const input: unknown = workerData;
  if (parentPort === null || !isWorkerInput(input))
    throw new TypeError('This file is run as a worker thread.');
  const port = parentPort;
  const engine = createEngine({
    folder: input.folder,
    scanLimit: input.scanLimit,
    now: () => performance.now(),
  });
  const commit = createGroupCommit(engine);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serveConnection(socket, commit);
  });
  // The caller holds the folder's lock, so a socket that is there belongs to nobody any more.
  rmSync(input.socketPath, { force: true });
  server.listen(input.socketPath, () => {
    chmodSync(input.socketPath, 0o600);
    port.postMessage('listening');
  });
  port.once('message', () => {
    server.close();
    for (const socket of sockets) socket.destroy();
    commit.flush();
    engine.close();
    port.postMessage('closed');
    port.close();
  });
}

start();
