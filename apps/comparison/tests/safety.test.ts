import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { comparisonFiles } from '@miroir/exchange/comparison-config';
import { afterEach, describe, expect, it } from 'vitest';
import { call, cookieOf } from './call.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';

let demo: DemoComparison | undefined;
afterEach(async () => {
  await demo?.comparison.close();
  demo = undefined;
});

const frame = { locale: 'fr', round: null };
const proxied = { 'x-forwarded-for': '198.51.100.7' };

describe('a stranger behind the same proxy as the leads', () => {
  it('cannot shut it: 492 calls later every lead reads on, and a new one comes in from elsewhere', async () => {
    demo = await demoComparison({ trustProxy: true });
    const cookie = await cookieOf(demo, await demo.link());
    const strangers: number[] = [];
    for (let index = 0; index < 492; index += 1) {
      const asked = index % 2 === 0 ? 'report.frame' : 'signIn.check';
      const input = index % 2 === 0 ? frame : { token: 'x'.repeat(32) };
      strangers.push((await call(demo, asked, { input, headers: proxied })).statusCode);
    }
    expect(strangers.at(-1)).toBe(429);
    expect(strangers.at(-2)).toBe(429);
    expect(strangers.filter((status) => status === 401)).toHaveLength(120);
    expect(strangers.filter((status) => status === 200)).toHaveLength(60);
    const lead = await call(demo, 'report.frame', { input: frame, headers: { ...proxied, cookie } });
    expect(lead.statusCode).toBe(200);
    const elsewhere = { 'x-forwarded-for': '198.51.100.8' };
    const token = await demo.link();
    expect((await call(demo, 'signIn.open', { input: { token }, headers: elsewhere })).statusCode).toBe(200);
  }, 60_000);

  it('uses up nobody’s share with a cookie that was forged', async () => {
    demo = await demoComparison({ trustProxy: true });
    const forged = { ...proxied, cookie: 'miroir_comparison=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' };
    const statuses: number[] = [];
    for (let index = 0; index < 130; index += 1)
      statuses.push((await call(demo, 'report.frame', { input: frame, headers: forged })).statusCode);
    expect(statuses.filter((status) => status === 401)).toHaveLength(120);
    expect(statuses.at(-1)).toBe(429);
  }, 60_000);
});

describe('one signed-in person', () => {
  it('has a share of their own, and not more', async () => {
    demo = await demoComparison({ trustProxy: true });
    const [first, second] = [
      await cookieOf(demo, await demo.link()),
      await cookieOf(demo, await demo.link()),
    ];
    const ask = async (cookie: string) =>
      (await call(demo as DemoComparison, 'signIn.who', { headers: { ...proxied, cookie } })).statusCode;
    const statuses: number[] = [];
    for (let index = 0; index < 620; index += 1) statuses.push(await ask(first));
    expect(statuses.filter((status) => status === 200)).toHaveLength(600);
    expect(await ask(second)).toBe(200);
  }, 60_000);
});

describe('a body', () => {
  it('of a stranger is bounded before it is read; a lead may bring a whole publication', async () => {
    demo = await demoComparison();
    const input = { sealed: 'x'.repeat(1_000_000), locale: 'fr' };
    expect((await call(demo, 'collect.importFile', { input })).statusCode).toBe(413);
    expect((await call(demo, 'signIn.open', { input: { token: 'x'.repeat(20_000) } })).statusCode).toBe(413);
    const cookie = await cookieOf(demo, await demo.link());
    const brought = await call(demo, 'collect.importFile', { input, headers: { cookie } });
    expect(brought.json().result.data.accepted).toBe(false);
  });

  it('of unknown length is refused to a stranger, whose socket is not held', async () => {
    demo = await demoComparison();
    const address = await demo.comparison.server.listen({ host: '127.0.0.1', port: 0 });
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(address).port), '127.0.0.1');
      socket.write(
        'POST /comparison/trpc/signIn.open HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n',
      );
      socket.setEncoding('utf8');
      socket.once('data', (text: string) => {
        socket.destroy();
        resolve(text);
      });
    });
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });
});

describe('a filter or an id that this campaign does not have', () => {
  it('gives the page without the filter, or says that there is no such page', async () => {
    demo = await demoComparison();
    await publishDemo(demo);
    await demo.comparison.collector.pull();
    const cookie = await cookieOf(demo, await demo.link());
    const ask = (page: string, more: object = {}) => {
      const whole = {
        locale: 'fr',
        round: null,
        theme: null,
        since: null,
        cohorts: { employees: [], consumers: [] },
      };
      const headers = { cookie };
      return call(demo as DemoComparison, `report.${page}`, { input: { ...whole, ...more }, headers });
    };
    const unknown = [
      { cohorts: { employees: ['nobody'], consumers: [] } },
      { cohorts: { employees: [], consumers: ['unknown'] } },
      { cohorts: { employees: ['__proto__'], consumers: ['constructor'] } },
      { round: 'nowhere' },
    ];
    for (const page of ['overview', 'participation', 'expectations', 'sentiment', 'method']) {
      const plain = (await ask(page)).json().result.data;
      for (const filter of unknown) {
        const answer = await ask(page, filter);
        expect([page, filter, answer.statusCode]).toEqual([page, filter, 200]);
        expect(answer.json().result.data).toEqual(plain);
      }
      expect((await ask(page, { theme: 'nowhere' })).statusCode).toBe(200);
    }
    for (const id of ['nowhere', 'toString', '__proto__']) {
      expect((await ask('question', { question: id })).statusCode).toBe(404);
      expect((await ask('theme', { theme: id })).statusCode).toBe(404);
    }
  }, 60_000);
});

describe('whoever watches the processes', () => {
  it('asks this one how it is without signing in', async () => {
    demo = await demoComparison();
    const answer = await demo.comparison.server.inject({ url: '/health' });
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { ready: true, version: '0.1.0', role: 'comparison', client: 'direct' },
    ]);
  });
});

describe('a second process on its folder', () => {
  it('refuses with a sentence, and leaves the first one alone', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'mc-'));
    demo = await demoComparison({ dataDir });
    writeFileSync(join(dataDir, comparisonFiles.config), JSON.stringify(demo.config), { mode: 0o600 });
    writeFileSync(join(dataDir, comparisonFiles.campaign), JSON.stringify(demo.campaign));
    chmodSync(dataDir, 0o700);
    const script = fileURLToPath(new URL('../server.ts', import.meta.url));
    const second = spawn(process.execPath, [script], {
      env: { PATH: process.env.PATH ?? '', PORT: '0', MIROIR_DATA_DIR: dataDir },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    second.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const [code] = await once(second, 'exit');
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/Another process already serves .*: stop that one/),
    ]);
    expect((await call(demo, 'signIn.who')).statusCode).toBe(200);
    await demo.comparison.close();
    demo = undefined;
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);
});
