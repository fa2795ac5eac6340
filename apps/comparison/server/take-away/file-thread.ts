import { parentPort, workerData } from 'node:worker_threads';
import { loadFigures } from './figures-module.ts';
import type { FileOrder } from './file-maker.ts';
import { exportFile, readingsFile } from './formats.ts';
import { materialOf, type Piece } from './material.ts';

/** Entry of the thread that makes one file: takes pieces until null, answers with the file. */
function start(): void {
  if (parentPort === null) throw new TypeError('This file is run as a worker thread.');
  const port = parentPort;
  const order = workerData as FileOrder;
  const pieces: Piece[] = [];
  port.on('message', (piece: Piece | null) => {
    if (piece !== null) pieces.push(piece);
    else void answer(order, pieces).then((file) => port.postMessage(file, [file.body.buffer]));
  });
}

async function answer({ of, webRoot }: FileOrder, pieces: readonly Piece[]) {
  const figures = await loadFigures(new URL(webRoot));
  const { name, type, body } =
    'readings' in of
      ? await readingsFile(of, figures)
      : await exportFile(of.format, materialOf(pieces), figures);
  // A copy of its own: what is given away must not be a part of a pool of buffers.
  return { name, type, body: Uint8Array.from(Buffer.from(body)) };
}

start();
