import { loadFigures } from './figures-module.ts';
import type { FileOrder, ToFileProcess } from './file-order.ts';
import { exportFile, readingsFile } from './formats.ts';
import { materialOf, type Piece } from './material.ts';

/** Entry of the process that makes one file: takes an order and its pieces, answers with the file. */
function start(): void {
  let order: FileOrder | null = null;
  const pieces: Piece[] = [];
  process.on('message', (said: ToFileProcess) => {
    if ('order' in said) order = said.order;
    else if ('piece' in said) pieces.push(said.piece);
    else if (order !== null) void answer(order, pieces).then((file) => process.send?.(file));
  });
  // Nobody waits for the file any more.
  process.once('disconnect', () => process.exit(0));
}

async function answer({ of, webRoot }: FileOrder, pieces: readonly Piece[]) {
  const figures = await loadFigures(new URL(webRoot));
  return 'readings' in of
    ? await readingsFile(of, figures)
    : await exportFile(of.format, materialOf(pieces), figures);
}

start();
