import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/index.ts';

const script = fileURLToPath(new URL('./insert-until-killed.ts', import.meta.url));

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const stamp = { audience: 'employees', role: 'box' } as const;

describe('a data folder', () => {
  it('is served to a second process by the first, and taken over once that one is killed', async () => {
    const child = spawn(process.execPath, [script, dataDir, 'child'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const guest = await openDatabase({ dataDir, ...stamp });
    expect(await guest.connection.collection('answers').estimatedDocumentCount()).toBeGreaterThan(0);
    await guest.close();
    expect(child.exitCode).toBeNull();
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(existsSync(join(dataDir, 'db.sock'))).toBe(true);
    const heir = await openDatabase({ dataDir, ...stamp });
    expect(await heir.connection.collection('answers').estimatedDocumentCount()).toBeGreaterThan(0);
    await heir.close();
  }, 30_000);

  it('is served once when several are opened at the same moment', async () => {
    const opened = await Promise.all(Array.from({ length: 5 }, () => openDatabase({ dataDir, ...stamp })));
    await Promise.all(
      opened.map(({ connection }, n) => connection.collection('things').insertOne({ _id: n } as never)),
    );
    expect(await opened[0]!.connection.collection('things').countDocuments()).toBe(5);
    for (const database of [...opened].reverse()) await database.close();
  });

  it('lets nobody but its owner in', async () => {
    const database = await openDatabase({ dataDir, ...stamp });
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    for (let n = 0; n < 20; n++)
      await database.connection.collection('things').insertOne({ _id: n } as never);
    const modes = readdirSync(dataDir).map((name) => [name, statSync(join(dataDir, name)).mode & 0o777]);
    await database.compact();
    modes.push(['compacted', statSync(join(dataDir, 'miroir.sqlite')).mode & 0o777]);
    await database.close();
    expect(modes.map(([name]) => name)).toContain('miroir.sqlite-wal');
    expect(modes.filter(([, mode]) => mode !== 0o600)).toEqual([]);
  });

  it.each(['miroir.sqlite', 'miroir.sqlite-wal'])('is refused while others may read %s', async (name) => {
    await (await openDatabase({ dataDir, ...stamp })).close();
    writeFileSync(join(dataDir, name), '', { flag: 'a' });
    chmodSync(join(dataDir, name), 0o644);
    await expect(openDatabase({ dataDir, ...stamp })).rejects.toThrow(
      new RegExp(`${name} is open to others \\(mode 644\\): run chmod 600`),
    );
    chmodSync(join(dataDir, name), 0o600);
    await (await openDatabase({ dataDir, ...stamp })).close();
  });

  it('is refused to a second server at once, which its guests are not', async () => {
    const child = spawn(process.execPath, [script, dataDir, 'child'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const second = openDatabase({ dataDir, ...stamp, exclusive: true });
    await expect(second).rejects.toThrow(/Another process already serves .*: stop that one first/);
    await (await openDatabase({ dataDir, ...stamp })).close();
    expect(child.exitCode).toBeNull();
    child.kill('SIGKILL');
    await once(child, 'close');
    const heir = await openDatabase({ dataDir, ...stamp, exclusive: true });
    const guest = await openDatabase({ dataDir, ...stamp });
    await guest.connection.collection('things').insertOne({ _id: 'by the guest' } as never);
    expect(await heir.connection.collection('things').countDocuments()).toBe(1);
    await guest.close();
    await heir.close();
  }, 30_000);

  it('is one process’s alone even where the data lie on a server', async () => {
    const elsewhere = await openDatabase({ dataDir, ...stamp });
    const uri = `mongodb://${encodeURIComponent(join(dataDir, 'db.sock'))}/?directConnection=true`;
    const own = { ...stamp, uri, dataDir: join(dataDir, 'own'), exclusive: true };
    const first = await openDatabase(own);
    await expect(openDatabase(own)).rejects.toThrow(/Another process already serves .*own: stop that one/);
    await first.close();
    await (await openDatabase(own)).close();
    await elsewhere.close();
  }, 30_000);

  it('has one server even after its own process read the lock, which ends the lock', async () => {
    const first = await openDatabase({ dataDir, ...stamp, exclusive: true });
    readFileSync(join(dataDir, 'owner.lock'));
    const child = spawn(process.execPath, [script, dataDir, 'child'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(await first.connection.collection('answers').estimatedDocumentCount()).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await once(child, 'close');
    await first.close();
  }, 30_000);

  it('is refused when its path is too long for a socket', async () => {
    const long = join(dataDir, 'x'.repeat(100));
    await expect(openDatabase({ dataDir: long, ...stamp })).rejects.toThrow(
      /too long a path.*choose a shorter one/,
    );
    expect(existsSync(long)).toBe(false);
  });

  it('is refused with a sentence when it cannot be made', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    const refused = openDatabase({ dataDir: join(dataDir, 'file', 'box'), ...stamp });
    await expect(refused).rejects.toThrow(/cannot be written by this process/);
  });

  it('opens again after a clean close, without a socket left behind', async () => {
    const first = await openDatabase({ dataDir, ...stamp });
    await first.connection.collection('things').insertOne({ _id: 1 } as never);
    await first.close();
    expect(existsSync(join(dataDir, 'db.sock'))).toBe(false);
    const second = await openDatabase({ dataDir, ...stamp });
    expect(await second.connection.collection('things').countDocuments()).toBe(1);
    await second.close();
  });
});

describe('the stamp', () => {
  it.each([
    ['consumers', 'box'],
    ['employees', 'roll'],
    ['comparison', 'comparison'],
  ] as const)('keeps %s %s out of the box of employees', async (audience, role) => {
    await (await openDatabase({ dataDir, ...stamp })).close();
    const refused = openDatabase({ dataDir, audience, role });
    await expect(refused).rejects.toThrow(/belongs to the box of employees; the .* refuses to open it/);
    // The folder is free again for the right one.
    await (await openDatabase({ dataDir, ...stamp })).close();
  });
});
