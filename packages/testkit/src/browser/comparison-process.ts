import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leanMemory } from '@miroir/cli';

const server = fileURLToPath(new URL('../../../../apps/comparison/server.ts', import.meta.url));

/** The comparison's own process: another app, reached as its users reach it. */
export interface ComparisonProcess {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts it on the folder `miroir comparison` wrote, and waits for the line an operator waits for. */
export async function startComparison(folder: string, port: number): Promise<ComparisonProcess> {
  const child = spawn(process.execPath, [server], {
    env: {
      ...leanMemory,
      PATH: process.env.PATH ?? '',
      HOST: '127.0.0.1',
      PORT: String(port),
      MIROIR_DATA_DIR: join(folder, 'comparison'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await listening(child);
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('Comparison on')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the comparison ended with ${code}: ${said}`)));
  });
}
