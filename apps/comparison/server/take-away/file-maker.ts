import { type ChildProcess, fork } from 'node:child_process';
import { setImmediate as letPagesPass } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createTurns } from '@miroir/basics';
import type { ExportFormat } from '../../contract/exports.ts';
import type { Figures } from './figures-module.ts';
import type { FileOrder, ToFileProcess } from './file-order.ts';
import type { ChosenReadings, ExportedFile } from './formats.ts';
import { materialOf, type Piece } from './material.ts';

/** Makes files of what was gathered. */
export interface FileMaker {
  ofPages(format: ExportFormat, pieces: Iterable<Piece>): Promise<ExportedFile>;
  ofReadings(chosen: ChosenReadings): Promise<ExportedFile>;
}

const entry = fileURLToPath(new URL('./file-process.ts', import.meta.url));

/** Makes files in this process, where whoever waits for a page waits for them: for tests, and figures that are not built. */
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
 * Makes each file in a process that ends with it, so that no page waits for a report and all its memory is given back: a
 * thread shares the allocator of the whole process, which kept 100 MB after the largest reports. One at a time: two
 * large reports at once would hold twice the memory and take as long. The process has the environment, and with it the
 * bounds of memory, of this one; the report of 200 questions by 80 cohorts can be made with 130 MB.
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
  const maker = fork(entry, [], { serialization: 'advanced', execArgv: [] });
  const made = fileFrom(maker);
  // It may fail while pieces are still being made: it is heard where it is awaited.
  made.catch(() => {});
  try {
    tell(maker, { order });
    for (const piece of pieces) {
      tell(maker, { piece });
      await letPagesPass();
    }
    tell(maker, { complete: true });
    return await made;
  } finally {
    maker.kill();
  }
}

/** A process that ended hears nothing: that it ended is told by {@link fileFrom}. */
function tell(maker: ChildProcess, said: ToFileProcess): void {
  if (maker.connected) maker.send(said, () => {});
}

function fileFrom(maker: ChildProcess): Promise<ExportedFile> {
  return new Promise((resolve, reject) => {
    maker.once('error', reject);
    maker.once('exit', (code, signal) =>
      reject(new Error(`the process that makes files ended with ${code ?? signal}`)),
    );
    maker.once('message', ({ name, type, body }: { name: string; type: string; body: Uint8Array }) =>
      resolve({ name, type, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) }),
    );
  });
}
