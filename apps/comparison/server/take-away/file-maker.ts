import { setImmediate as letPagesPass } from 'node:timers/promises';
import { createTurns } from '@miroir/basics';
import { startThread, type Thread } from '@miroir/basics/thread';
import type { ExportFormat } from '../../contract/exports.ts';
import type { Figures } from './figures-module.ts';
import type { ChosenReadings, ExportedFile } from './formats.ts';
import { materialOf, type Piece } from './material.ts';

/** Makes files of what was gathered. */
export interface FileMaker {
  ofPages(format: ExportFormat, pieces: Iterable<Piece>): Promise<ExportedFile>;
  ofReadings(chosen: ChosenReadings): Promise<ExportedFile>;
}

/** What the thread is told when it starts. */
export interface FileOrder {
  /** Where the built pages are, and the figures beside them. */
  readonly webRoot: string;
  /** Of readings, or of the pieces of the pages that follow. */
  readonly of: ChosenReadings | { readonly format: ExportFormat };
}

/**
 * Of the thread alone, in megabytes: as much as the comparison is started with (`leanMemory`), whose flag holds for its threads
 * too, whatever they are given. The report of 200 questions by 80 cohorts can be made with 130.
 */
const threadLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 };

/** Makes files in this thread, where whoever waits for a page waits for them: for tests, and figures that are not built. */
export function makeFilesHere(figures: Figures): FileMaker {
  return {
    async ofPages(format, pieces) {
      const { exportFile } = await import('./formats.ts');
      return exportFile(format, materialOf([...pieces]), figures);
    },
    async ofReadings(chosen) {
      const { readingsFile } = await import('./formats.ts');
      return readingsFile(chosen, figures);
    },
  };
}

/**
 * Makes each file in a thread that ends with it, so that no page waits for a report and its memory is given back. One at a
 * time: two large reports at once would hold twice the memory and take as long.
 */
export function makeFilesAside(root: URL): FileMaker {
  const inTurn = createTurns();
  const webRoot = root.href;
  return {
    ofPages: (format, pieces) => inTurn(() => makeAside({ webRoot, of: { format } }, pieces)),
    ofReadings: (chosen) => inTurn(() => makeAside({ webRoot, of: chosen }, [])),
  };
}

async function makeAside(order: FileOrder, pieces: Iterable<Piece>): Promise<ExportedFile> {
  const worker = startThread(new URL('./file-thread.ts', import.meta.url), {
    workerData: order,
    name: 'take-away',
    resourceLimits: threadLimits,
  });
  const made = fileFrom(worker);
  // It may fail while pieces are still being made: it is heard where it is awaited.
  made.catch(() => {});
  try {
    for (const piece of pieces) {
      worker.postMessage(piece);
      await letPagesPass();
    }
    worker.postMessage(null);
    return await made;
  } finally {
    await worker.terminate();
  }
}

function fileFrom(worker: Thread): Promise<ExportedFile> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread that makes files ended with ${code}`)));
    worker.once('message', ({ name, type, body }: { name: string; type: string; body: Uint8Array }) =>
      resolve({ name, type, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) }),
    );
  });
}
