import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('./close-under-load.ts', import.meta.url));
let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'miroir-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function run(rounds: number, end: 'close' | 'exit') {
  const child = spawn(process.execPath, [script, dataDir, String(rounds), end], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, said };
}

describe('a database that is closed in the middle of its work', () => {
  it('ends its thread by itself, many times: nobody waits for ever, nothing acknowledged is lost, no log is left', async () => {
    const { said, ...end } = await run(30, 'close');
    expect(end).toEqual({ code: 0, signal: null });
    const { cutShort, ...wrong } = JSON.parse(said);
    expect(wrong).toEqual({ lost: 0, logsLeft: 0 });
    expect(cutShort).toBe(30 * 16);
  }, 120_000);

  it('harms nothing when the process ends without closing it', async () => {
    for (let times = 0; times < 8; times += 1)
      expect(await run(2, 'exit')).toMatchObject({ code: 0, signal: null });
    const { said } = await run(1, 'close');
    expect(JSON.parse(said)).toMatchObject({ lost: 0 });
  }, 120_000);
});
