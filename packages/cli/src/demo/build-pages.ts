import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Builds the three web apps; turbo answers from its cache when nothing changed. @throws Error with the build's words. */
export function buildPages(root: string, signal: AbortSignal): Promise<void> {
  const apps = ['employee-portal', 'consumer-portal', 'comparison'];
  const filters = apps.map((app) => `--filter=@miroir/${app}`);
  return new Promise((resolve, reject) => {
    const child = spawn(
      join(root, 'node_modules/.bin/turbo'),
      ['run', 'build', '--output-logs=errors-only', ...filters],
      {
        cwd: root,
        env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
        signal,
      },
    );
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim()))));
  });
}
