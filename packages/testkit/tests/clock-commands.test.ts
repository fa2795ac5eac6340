import { once } from 'node:events';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { type RoleProcess, startNode, startRole } from '../src/kill/role-process.ts';
import { rollClient } from '../src/portal/index.ts';

const movable = new URL('../src/kill/faults/move-clock.ts', import.meta.url);
const command = fileURLToPath(new URL('../../cli/src/miroir.ts', import.meta.url));
const jumpMs = 25 * 86_400_000;

let deployment: Deployment;
let roll: RoleProcess;
let box: RoleProcess;

beforeAll(async () => {
  // Open for two days more: the jump goes beyond the close.
  deployment = await deployHestia({ audience: 'employees', releaseEverySeconds: 3600, closesInDays: 2 });
  [roll, box] = await Promise.all([start('roll'), start('box')]);
}, 60_000);
afterAll(async () => {
  await Promise.all([roll?.stop(), box?.stop()]);
  await deployment?.remove();
});

const start = (role: 'roll' | 'box'): Promise<RoleProcess> =>
  startRole(deployment, { role, preload: [movable] });

/** Runs `miroir` as an operator does, by the machine's clock after the jump. */
async function miroir(args: readonly string[], data?: string): Promise<{ code: number; said: string }> {
  const { child, said } = startNode(command, {
    nodeOptions: ['--import', movable.href],
    args: [...args, '--data', data ?? dirname(deployment.target.dataDir)],
    env: { LANG: 'en_GB.UTF-8', MIROIR_AHEAD_MS: String(jumpMs) },
  });
  const [code] = (await once(child, 'close')) as [number];
  return { code, said: said() };
}

const release = ['release', '--audience', 'employees'];
const clockConfirm = ['clock-confirm', '--audience', 'employees'];
const state = async (): Promise<string> => (await rollClient(deployment.origins).status.query()).state;

describe('an operator whose machine’s clock has jumped over the close', () => {
  it('is refused a last release by hand, with the reason, until the clock is confirmed by the command; then the round ends', async () => {
    for (const { pid } of [roll, box]) process.kill(pid, 'SIGUSR2');
    // Several ticks: a portal that believed the jump would have ended the round by then.
    await wait(3000);
    expect(await state()).toBe('open');
    const refused = await miroir(release);
    expect(refused.said).toContain('more than an hour past the last minute that the box believed');
    expect(refused.code).toBe(1);
    expect((await miroir(['status'])).said).toContain('no release yet');

    const confirmed = await miroir(clockConfirm);
    expect(confirmed).toMatchObject({ code: 0 });
    expect(confirmed.said).toContain('believes the clock of this machine within a second');
    await expect.poll(state).toBe('closed');
    await expect.poll(async () => (await miroir(['status'])).said).toContain('last release: 1');
    expect((await miroir(release)).said).toContain('The last release of this round is made.');
  });

  it('is told when nothing is launched there', async () => {
    const { code, said } = await miroir(clockConfirm, '/nonexistent');
    expect(code).toBe(3);
    expect(said).toContain('/nonexistent');
  });
});
