import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPortalLogger } from './portal-logger.ts';
import { quietDestination } from './quiet-destination.ts';

const loggerPath = new URL('./portal-logger.ts', import.meta.url).href;
const quietLogger = `(await import(${JSON.stringify(loggerPath)})).createPortalLogger('x')`;
const pinoAlone = `(await import(${JSON.stringify(import.meta.resolve('pino'))})).pino({})`;

/** A process that logs to a descriptor for a while: whether its thread came to the end, and how long it was held. */
function logging(output: number | 'pipe', making: string): Promise<{ finished: boolean; held: number }> {
  const script = `
    const logger = ${making};
    let held = 0;
    let last = performance.now();
    let lines = 0;
    const timer = setInterval(() => {
      held = Math.max(held, performance.now() - last);
      last = performance.now();
      for (let i = 0; i < 100; i += 1) logger.info({ i: lines++, pad: 'x'.repeat(200) }, 'line');
      if (lines < 2000) return;
      clearInterval(timer);
      process.stderr.write('finished ' + held);
    }, 10);
    setTimeout(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', output, 'pipe'],
    env: { PATH: process.env.PATH },
  });
  // Nobody reads: what the child writes fills the pipe.
  child.stdout?.pause();
  return new Promise((resolve) => {
    const end = (finished: boolean, held: number): void => {
      clearTimeout(patience);
      child.kill('SIGKILL');
      resolve({ finished, held });
    };
    const patience = setTimeout(() => end(false, 0), 8000);
    child.once('exit', () => end(false, 0));
    child.stderr?.on('data', (bytes) => {
      const said = /finished ([\d.]+)/.exec(String(bytes));
      if (said !== null) end(true, Number(said[1]));
    });
  });
}

describe.runIf(process.platform === 'linux')('a log that cannot be written', () => {
  it.each(['a full disk', 'a reader that has stopped reading'])(
    'neither ends the process nor holds it up: %s',
    async (cause) => {
      const full = openSync('/dev/full', 'w');
      const output = cause === 'a full disk' ? full : 'pipe';
      const { finished, held } = await logging(output, quietLogger);
      expect(finished).toBe(true);
      expect(held).toBeLessThan(2000);
      // The usual destination does on a full disk: the test can see the fault.
      if (output === full) expect((await logging(full, pinoAlone)).finished).toBe(false);
      closeSync(full);
    },
    30_000,
  );

  it('forgets what does not fit, and settles', async () => {
    const full = openSync('/dev/full', 'w');
    const destination = quietDestination(full);
    for (let i = 0; i < 10_000; i += 1) destination.write(`${'x'.repeat(100)}\n`);
    await destination.flushed();
    closeSync(full);
    destination.write('after the end\n');
    await destination.flushed();
  });
});

describe('what a portal logs', () => {
  it('is written whole, in order', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pl-'));
    const path = join(folder, 'log');
    const file = openSync(path, 'w');
    const destination = quietDestination(file);
    for (let i = 0; i < 100; i += 1) destination.write(`${i}\n`);
    await destination.flushed();
    closeSync(file);
    expect(readFileSync(path, 'utf8')).toBe(Array.from({ length: 100 }, (_, i) => `${i}\n`).join(''));
    await rm(folder, { recursive: true });
  });

  it('says the same fault once an hour, dated to the hour: a thousand failing requests leave one line', () => {
    const lines: string[] = [];
    let now = Date.UTC(2026, 2, 10, 9, 41, 7);
    const logger = createPortalLogger('x', {
      destination: { write: (line) => void lines.push(line) },
      clock: { now: () => now },
    });
    for (let i = 0; i < 1000; i += 1) {
      logger.error({ code: 'internal', name: 'MongoServerError' }, 'unexpected error');
      now += 1000;
    }
    logger.error({ code: 'internal', name: 'TypeError' }, 'unexpected error');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ name: 'MongoServerError', time: Date.UTC(2026, 2, 10, 9) }),
      expect.objectContaining({ name: 'TypeError', time: Date.UTC(2026, 2, 10, 9) }),
    ]);
    now += 3_600_000;
    logger.error({ code: 'internal', name: 'TypeError' }, 'unexpected error');
    expect(lines).toHaveLength(3);
  });
});
