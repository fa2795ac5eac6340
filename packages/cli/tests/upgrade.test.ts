import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DoctorReport } from '../src/doctor/finding.ts';
import { type Desk, openDesk } from './cli-fixture.ts';

/** A deployment of data version 1 with answers in it: see the script beside it. */
const archive = fileURLToPath(new URL('../../testkit/tests/upgrade/deployment-1.tar.gz', import.meta.url));

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.clear());

it('says that there is nothing where there is nothing', async () => {
  expect(await desk.run('upgrade', '--check')).toMatchObject({ code: 3 });
});

it('says what it would do and changes nothing, does it, and has nothing left to do', async () => {
  const data = join(desk.folder, '.miroir');
  await mkdir(data, { mode: 0o700 });
  await promisify(execFile)('tar', ['-xzf', archive, '-C', data]);

  const due = await desk.run('upgrade', '--check');
  expect(due).toMatchObject({
    code: 1,
    out: expect.stringContaining('Data of the roll of the employees: version 1'),
  });
  expect(await desk.run('upgrade', '--check', '--json')).toMatchObject({ code: 1 });
  const seen = JSON.parse((await desk.run('doctor', '--only', 'databases', '--json')).out) as DoctorReport;
  const stale = seen.findings.filter(({ state }) => state === 'fault');
  expect(stale).toHaveLength(4);
  for (const { what, todo } of stale) {
    expect(what).toContain('of version 1; this Miroir reads version 2');
    expect(todo).toContain('miroir upgrade');
  }

  const done = await desk.run('upgrade', '--audience', 'employees', '--role', 'roll', '--json');
  expect(JSON.parse(done.out)).toEqual({
    ok: true,
    data: [{ audience: 'employees', role: 'roll', version: 1, current: 2, steps: ['rounds-apart'] }],
  });
  expect(await desk.run('upgrade')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Data of the box of the consumers: brought from version 1 to 2.'),
  });
  const after = await desk.run('upgrade', '--check', '--json');
  expect(after.code).toBe(0);
  expect(JSON.parse(after.out)).toMatchObject({ ok: true });
  expect(JSON.parse(after.out).data).toHaveLength(4);
}, 60_000);

it('asks whose the databases of a server are', async () => {
  const said = await desk.run('upgrade', '--roll-database', 'mongodb://localhost/x');
  expect(said).toMatchObject({ code: 2, err: expect.stringContaining('--audience') });
});
