import { write } from 'node:fs';

/** Where log lines go; what cannot be written is forgotten. */
export interface QuietDestination {
  write(line: string): void;
  /** Settles when every line given so far is written or given up. */
  flushed(): Promise<void>;
}

/** Bytes that may wait for a slow reader or disk; what comes beyond is forgotten. */
const mostWaiting = 64 * 1024;

/**
 * A file descriptor that can do no harm: a full disk, a closed pipe or a reader that has stopped reading costs lines,
 * never a request and never the process. Each write is asynchronous, one at a time, and its failure ends with it.
 */
export function quietDestination(descriptor: number): QuietDestination {
  let waiting: string[] = [];
  let bytes = 0;
  let writing = false;
  let settled: (() => void)[] = [];

  function next(): void {
    if (waiting.length === 0) {
      writing = false;
      for (const settle of settled) settle();
      settled = [];
      return;
    }
    writing = true;
    const lines = Buffer.from(waiting.join(''));
    waiting = [];
    bytes = 0;
    writeWhole(descriptor, lines, next);
  }

  return {
    write(line) {
      if (bytes + line.length > mostWaiting) return;
      waiting.push(line);
      bytes += line.length;
      if (!writing) next();
    },
    flushed: () => (writing ? new Promise((resolve) => settled.push(resolve)) : Promise.resolve()),
  };
}

/** Writes until all is written or something fails; `done` is not told which. */
function writeWhole(descriptor: number, lines: Buffer, done: () => void): void {
  write(descriptor, lines, (error, written) => {
    if (error !== null || written === lines.length) done();
    else writeWhole(descriptor, lines.subarray(written), done);
  });
}
