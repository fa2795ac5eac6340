import { sessionIdle } from '@miroir/operators';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DemoComparison, demoComparison } from './demo-comparison.ts';

let demo: DemoComparison;
beforeEach(async () => {
  demo = await demoComparison();
});
afterEach(() => demo.comparison.close());

const call = (procedure: string, input: unknown, headers: Record<string, string> = {}) =>
  demo.comparison.server.inject({
    method: 'POST',
    url: `/comparison/trpc/${procedure}`,
    headers: { 'content-type': 'application/json', host: 'localhost:4300', ...headers },
    payload: JSON.stringify(input ?? {}),
  });

const frame = (cookie?: string) =>
  call('report.frame', { locale: 'fr', campaign: null, round: null }, cookie ? { cookie } : {});

async function signIn(token: string) {
  const response = await call('signIn.open', { token });
  const header = String(response.headers['set-cookie'] ?? '');
  return { response, header, cookie: header.split(';')[0] ?? '' };
}

describe('a sign-in link', () => {
  it('opens once: of two presses at the same time one gets in, and none later', async () => {
    const token = await demo.link();
    const statuses = (await Promise.all([signIn(token), signIn(token)])).map(
      ({ response }) => response.statusCode,
    );
    expect(statuses.sort((a, b) => a - b)).toEqual([200, 401]);
    expect((await signIn(token)).response.statusCode).toBe(401);
  });

  it('is not used up by being looked at, as mail scanners do', async () => {
    const token = await demo.link();
    for (let time = 0; time < 3; time += 1)
      expect((await call('signIn.check', { token })).json().result.data).toEqual({ valid: true });
    expect((await signIn(token)).response.statusCode).toBe(200);
    expect((await call('signIn.check', { token })).json().result.data).toEqual({ valid: false });
  });

  it('expires', async () => {
    const token = await demo.link();
    demo.clock.set(demo.clock.now() + 73 * 3_600_000);
    expect((await signIn(token)).response.statusCode).toBe(401);
  });

  it('gives a cookie that stays on this host, under this path, out of scripts’ reach', async () => {
    const { header } = await signIn(await demo.link());
    expect(header).toMatch(/Path=\/comparison\/(;|$)/);
    expect(header).toContain('HttpOnly');
    expect(header).toContain('SameSite=Strict');
    expect(header).not.toMatch(/Domain/i);
  });
});

describe('a session', () => {
  it('opens the report, and nothing does without it', async () => {
    const { cookie } = await signIn(await demo.link());
    expect((await frame()).statusCode).toBe(401);
    expect((await frame('miroir_comparison=forged')).statusCode).toBe(401);
    expect((await frame(cookie)).json().result.data.lead).toBe('Claire D.');
  });

  it('ends at sign-out on the server, not only in the browser, and expires', async () => {
    const first = (await signIn(await demo.link())).cookie;
    await call('signIn.close', {}, { cookie: first });
    expect((await frame(first)).statusCode).toBe(401);
    const second = (await signIn(await demo.link())).cookie;
    demo.clock.set(demo.clock.now() + sessionIdle + 1);
    expect((await frame(second)).statusCode).toBe(401);
  });

  it('is in the database under a hash only', async () => {
    const { cookie } = await signIn(await demo.link());
    const stored = await demo.comparison.database.connection.collection('operator_sessions').find().toArray();
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(cookie.split('=')[1]);
  });
});

describe('a call from elsewhere', () => {
  it('is refused when another origin, another site, a form or a GET makes it', async () => {
    const { cookie } = await signIn(await demo.link());
    const body = { locale: 'fr', campaign: null, round: null };
    expect((await call('report.frame', body, { cookie, origin: 'http://localhost:4100' })).statusCode).toBe(
      403,
    );
    expect((await call('report.frame', body, { cookie, 'sec-fetch-site': 'same-site' })).statusCode).toBe(
      403,
    );
    expect((await call('report.frame', body, { cookie, 'content-type': 'text/plain' })).statusCode).toBe(403);
    expect(
      (await demo.comparison.server.inject({ url: '/comparison/trpc/report.frame', headers: { cookie } }))
        .statusCode,
    ).toBe(405);
    expect(
      (
        await call('report.frame', body, {
          cookie,
          origin: 'http://localhost:4300',
          'sec-fetch-site': 'same-origin',
        })
      ).statusCode,
    ).toBe(200);
  });

  it('gets strict headers and no trace of what failed', async () => {
    const response = await call('report.frame', { locale: 'DROP TABLE', round: 3 });
    expect(response.headers['content-security-policy']).not.toMatch(/unsafe|\*/);
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    expect(response.headers['referrer-policy']).toBe('no-referrer');
    expect(response.body).not.toMatch(/stack|node_modules|\.ts/);
  });
});
