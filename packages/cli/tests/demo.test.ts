import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PortalStatus } from '@miroir/launch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSettings, readDemoSettings } from '../src/demo/demo-settings.ts';
import { busyPorts } from '../src/demo/processes.ts';
import { openDesk } from './cli-fixture.ts';

const script = fileURLToPath(new URL('../src/demo/start-demo.ts', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Demo {
  readonly child: ChildProcess;
  said(): string;
  until(pattern: RegExp, ms?: number): Promise<string>;
  stop(): Promise<number | null>;
}

function startDemo(environment: Record<string, string>): Demo {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return {
    child,
    said: () => said,
    async until(pattern, ms = 90_000) {
      const end = Date.now() + ms;
      for (;;) {
        const found = pattern.exec(said)?.[0];
        if (found !== undefined) return found;
        if (child.exitCode !== null || Date.now() > end) throw new Error(`never said ${pattern}:\n${said}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGINT');
      }),
  };
}

describe('npm run demo, small', () => {
  let folder: string;
  let environment: Record<string, string>;
  let settings: DemoSettings;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'miroir-demo-'));
    environment = {
      LANG: 'en_GB.UTF-8',
      LC_ALL: '',
      MIROIR_DEMO_BUILD: '0',
      MIROIR_DEMO_DIR: folder,
      MIROIR_DEMO_PORT_BASE: String(21_000 + (process.pid % 300) * 20),
      MIROIR_DEMO_EMPLOYEES: '160',
      MIROIR_DEMO_CONSUMERS: '40',
      MIROIR_DEMO_RELEASE_EVERY: '5',
    };
    settings = readDemoSettings(root, environment);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('prints its links, plays its people, releases, and stops everything on Ctrl-C', async () => {
    const demo = startDemo(environment);
    const invitation = await demo.until(/http:\S+\/i#\S+/);
    expect(invitation).toMatch(/\/i#[\w-]{22}\.[\w-]{43}$/);
    await demo.until(/http:\S+\/comparison\/sign-in#\S+/);
    await demo.until(/Read, employees +http:\S+\/sign-in#\S+/);
    await demo.until(/Read, consumers +http:\S+\/sign-in#\S+/);
    await demo.until(/107 employees and 40 consumers have answered/);
    const desk = await openDesk();
    const portals = async (): Promise<PortalStatus[]> =>
      JSON.parse((await desk.run('status', '--data', folder, '--json')).out).portals;
    await expect
      .poll(async () => (await portals()).map(({ release }) => release?.n ?? 0), {
        timeout: 80_000,
        interval: 1000,
      })
      .toEqual([expect.toSatisfy((n: number) => n > 60), expect.toSatisfy((n: number) => n > 15)]);
    await desk.clear();
    await demo.until(/comments are read at the reading desk/);
    // Five processes; the boxes have a second port each, their desk's.
    expect(await busyPorts(settings)).toHaveLength(7);
    expect(await demo.stop()).toBe(0);
    expect(await busyPorts(settings)).toEqual([]);
  }, 180_000);

  it('finds its data and the same unused invitation again', async () => {
    const demo = startDemo(environment);
    await demo.until(/Resuming the previous demonstration/);
    await demo.until(/In each group nine invented people are waiting/);
    expect(await demo.stop()).toBe(0);
  }, 120_000);

  it('says which ports are taken, and changes nothing', async () => {
    const { createServer } = await import('node:net');
    const holder = createServer().listen(settings.ports.comparison, '127.0.0.1');
    const demo = startDemo(environment);
    await demo.until(new RegExp(`Something else holds port ${settings.ports.comparison}`));
    await new Promise((resolve) => holder.close(resolve));
  });
});

/** Opens the comparison by a sign-in link, as a lead's browser does, and asks it for a page. */
async function overviewBy(link: string): Promise<{ established: number; n: Record<string, number> } | null> {
  const { origin, hash } = new URL(link);
  const call = (procedure: string, input: unknown, cookie = ''): Promise<Response> =>
    fetch(`${origin}/comparison/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie === '' ? {} : { cookie }) },
      body: JSON.stringify(input),
    });
  const signedIn = await call('signIn.open', { token: hash.slice(1) });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const request = {
    locale: 'fr',
    round: null,
    theme: null,
    since: null,
    cohorts: { employees: [], consumers: [] },
  };
  for (let attempt = 0; attempt < 90; attempt += 1) {
    const page = await call('report.overview', request, cookie);
    if (page.ok) {
      const { result } = (await page.json()) as {
        result: { data: { basis: { n: Record<string, number>; judging: { established: number } } } | null };
      };
      // null until both sides have published.
      const { n = {}, judging } = result.data?.basis ?? {};
      // Nearly everybody: what is judged then hardly depends on who happened to enter first.
      if (judging && (n.employees ?? 0) > 80 && (n.consumers ?? 0) > 95)
        return { established: judging.established, n };
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return null;
}

describe('npm run demo, symmetric', () => {
  it('establishes nothing in the comparison, through all five processes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'miroir-demo-'));
    const demo = startDemo({
      LANG: 'en_GB.UTF-8',
      LC_ALL: '',
      MIROIR_DEMO_BUILD: '0',
      MIROIR_DEMO_DIR: folder,
      MIROIR_DEMO_MODE: 'symmetric',
      MIROIR_DEMO_PORT_BASE: String(27_000 + (process.pid % 280) * 20),
      MIROIR_DEMO_EMPLOYEES: '160',
      MIROIR_DEMO_CONSUMERS: '120',
      MIROIR_DEMO_RELEASE_EVERY: '5',
      MIROIR_DEMO_PULL_EVERY: '1',
    });
    try {
      const link = await demo.until(/http:\S+\/comparison\/sign-in#\S+/);
      await demo.until(/120 consumers have answered/);
      expect(await overviewBy(link)).toMatchObject({ established: 0 });
    } finally {
      await demo.stop();
      await rm(folder, { recursive: true, force: true });
    }
  }, 240_000);
});
