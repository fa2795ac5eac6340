import { gunzipSync } from 'node:zlib';
import { keyListDigest } from '@miroir/credential';
import type { Boot, PortalLogger } from '@miroir/portal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  credentialByInvitation,
  duringTestCampaign,
  send,
  startTestPortal,
  startTestPortals,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const lines: string[] = [];
const logger: PortalLogger = {
  info: (fields, message) => lines.push(JSON.stringify([fields, message])),
  error: (fields, message) => lines.push(JSON.stringify([fields, message])),
};
const clock = testClock(duringTestCampaign);
const campaign = testCampaign();
let portal: TestPortal;
let consumers: TestPortal;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({
    employees: portal,
    consumers,
    stop,
  } = await startTestPortals({ campaign, clock, people: testPeople(20), logger }));
}, 60_000);
afterAll(() => stop?.());

function bootOf(html: string): Boot {
  const block = /<script type="application\/json" id="miroir-boot">(.*?)<\/script>/s.exec(html)?.[1];
  return JSON.parse(block ?? 'null');
}

function post(path: string, body: string, headers: Record<string, string> = {}) {
  return fetch(`${portal.origins.api.box}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

describe('a page', () => {
  it('has strict headers, no banner, no cookie, and is never stored', async () => {
    for (const url of [
      portal.origins.pages.roll,
      `${portal.origins.roll}/i`,
      `${portal.origins.pages.roll}/issue`,
      `${portal.origins.box}/`,
    ]) {
      const { headers, status } = await fetch(url);
      expect(status).toBe(200);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-frame-options')).toBe('DENY');
      for (const banner of ['server', 'x-powered-by', 'set-cookie', 'strict-transport-security'])
        expect(headers.has(banner)).toBe(false);
    }
  });

  it('speaks the language of the address, else of the browser, else of the campaign', async () => {
    const html = async (path: string, accept?: string) =>
      (
        await fetch(
          `${portal.origins.pages.roll}${path}`,
          accept === undefined ? {} : { headers: { 'accept-language': accept } },
        )
      ).text();
    expect(await html('/?lang=en')).toContain('<html lang="en"');
    expect(await html('/', 'de;q=0.9, en-GB;q=0.8')).toContain('<html lang="en"');
    expect(await html('/?lang=%22%3E', 'zz')).toContain('<html lang="fr"');
  });

  it('can be read before any script has run', async () => {
    const html = await (await fetch(`${portal.origins.pages.roll}`)).text();
    expect(html).toMatch(/<div id="root"><main[^>]*>.*<h1>Salariés, à vous<\/h1>/s);
    const box = await (await fetch(`${portal.origins.pages.box}`)).text();
    expect(box).toContain('<h1>Réparer est-il facile ?</h1>');
    expect(box).toContain('<meta name="description"');
  });

  it('holds its own side only', async () => {
    for (const path of ['/', '/results', '/q/2']) {
      const html = await (await fetch(`${portal.origins.pages.box}${path}`)).text();
      const boot = bootOf(html);
      expect(boot).toMatchObject({
        role: 'box',
        audience: 'employees',
        keyListDigest: portal.launched.keyListDigest,
      });
      for (const trace of [
        'consumers',
        'Clients',
        'chez vous',
        consumers.origins.box,
        consumers.launched.keyListDigest,
      ]) {
        expect(html).not.toContain(trace);
      }
    }
  });

  it('carries what it draws and no more: the keys where a credential is drawn, no question in the hand-off', async () => {
    const at = async (origin: string, path: string) => bootOf(await (await fetch(`${origin}${path}`)).text());
    const start = await at(portal.origins.pages.box, '/start');
    if (start.page !== 'start') throw new Error(start.page);
    expect(keyListDigest(start.keyList)).toBe(portal.launched.keyListDigest);
    for (const boot of [start, await at(portal.origins.pages.roll, '/issue')]) {
      expect(boot).not.toHaveProperty('questionnaire');
      expect(boot).not.toHaveProperty('landing');
    }
    expect(await at(portal.origins.pages.roll, '')).toHaveProperty('landing');
    // Which round an invitation is of is not known yet: nothing of any is there.
    for (const boot of [await at(portal.origins.roll, '/i'), await at(portal.origins.box, '/')])
      expect(JSON.stringify(boot)).not.toContain(portal.target.round);
    for (const path of ['/', '/finish', '/q/1'])
      expect(await at(portal.origins.pages.box, path)).toHaveProperty('questionnaire');
  });

  it('is compressed for those who ask, with the same content', async () => {
    const plain = await (
      await fetch(`${portal.origins.pages.box}`, { headers: { 'accept-encoding': 'identity' } })
    ).text();
    const answer = await portal.box.portal.app.inject({
      url: `/r/${portal.target.round}`,
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(answer.rawPayload).toString()).toBe(plain);
  });

  it('serves assets for ever, under their content’s name', async () => {
    const { headers, status } = await fetch(`${portal.origins.box}/assets/page-abc123.js`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});

describe('an invitation whose # was written as %23', () => {
  it('opens a page that tells nothing of it again and is the same for everybody', async () => {
    const at = async (path: string) => {
      const answer = await fetch(`${portal.origins.roll}${path}`);
      return { status: answer.status, html: await answer.text() };
    };
    const plain = await at('/i?lang=fr');
    for (const code of ['A'.repeat(22), 'B'.repeat(22)]) {
      const opened = await at(`/i%23${code}.${'C'.repeat(43)}%3E?lang=fr`);
      expect(opened).toEqual(plain);
      expect(opened.html).not.toContain(code);
    }
    expect(bootOf(plain.html)).toMatchObject({ page: 'invitation' });
  });
});

describe('what should not have been sent', () => {
  const secretWord = 'confidentiel-7341';
  const bad: [string, () => Promise<Response>, number][] = [
    ['text that is not JSON', () => post('/submit', `{"secret": "${secretWord}`), 400],
    ['a body of the wrong shape', () => post('/submit', JSON.stringify({ secret: secretWord })), 400],
    ['another content type', () => post('/submit', secretWord, { 'content-type': 'text/xml' }), 400],
    ['a body beyond 256 kB', () => post('/open', JSON.stringify({ secret: secretWord.repeat(20_000) })), 413],
    ['an unknown procedure', () => post(`/${secretWord}`, '{}'), 404],
    ['an unknown page', () => fetch(`${portal.origins.box}/${secretWord}`), 404],
    ['a path outside', () => fetch(`${portal.origins.box}/assets/..%2f..%2fportal.json`), 404],
    ['a malformed address', () => fetch(`${portal.origins.box}/%E0%A4%A`), 400],
    ['two slashes', () => fetch(`${portal.origins.box}//`), 400],
    [
      'a key of the prototype where one could be a question',
      () =>
        post(
          '/submit',
          `{"secret":"AAAAAAAAAAAAAAAAAAAAAA","fingerprint":"${'f'.repeat(64)}","replaces":null,"sheet":{"answers":{"__proto__":{"option":"x"}},"comments":{}}}`,
        ),
      400,
    ],
    ['eleven calls in one', () => post(`/${Array(11).fill('keys').join(',')}?batch=1`, '{}'), 400],
    [
      'a mutation by GET',
      () => fetch(`${portal.origins.api.box}/open?input=%7B%22secret%22%3A%22${secretWord}%22%7D`),
      404,
    ],
    ['a key of the prototype', () => post('/submit', '{"__proto__": {"x": 1}, "secret": "a"}'), 400],
    [
      'a secret that decodes badly',
      () => post('/open', JSON.stringify({ secret: 'AAAAAAAAAAAAAAAAAAAAAB' })),
      400,
    ],
    ['no token at the exchange', () => fetch(`${portal.origins.box}/exchange/heartbeat`), 401],
    [
      'a wrong token at the exchange',
      () =>
        fetch(`${portal.origins.box}/exchange/heartbeat`, {
          headers: { authorization: `Bearer ${consumers.config.box.exchangeToken}` },
        }),
      401,
    ],
  ];
  it.each(bad)('%s is refused in words, without a stack and without an echo', async (_name, call, status) => {
    const answer = await call();
    const text = await answer.text();
    expect([
      answer.status === 405 ? 404 : answer.status === 415 ? 400 : answer.status,
      text.slice(0, 300),
    ]).toEqual([status, expect.any(String)]);
    expect(text).not.toContain(secretWord);
    expect(text).not.toMatch(/node_modules|\.ts:|at \w+ \(/);
    if (!answer.url.includes('exchange'))
      expect(JSON.parse(text)).toMatchObject({
        error: { data: { miroir: { message: expect.any(String) } } },
      });
  });

  it('answers a mistyped address with a page, in the browser’s language', async () => {
    const answer = await fetch(`${portal.origins.box}/nowhere`, {
      headers: { accept: 'text/html', 'accept-language': 'en' },
    });
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toContain('<h1>This page does not exist.</h1>');
    // A link is named by words, and a phone reads the page at its own width.
    expect(page).toContain('href="/?lang=en">Go to the start page</a>');
    expect(page).toContain('name="viewport"');
    // It looks like the other pages, and the language of the address goes before the browser's.
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await fetch(portal.origins.box + sheet)).headers.get('content-type')).toContain('text/css');
    const english = await fetch(`${portal.origins.box}/nowhere?lang=en`, {
      headers: { accept: 'text/html', 'accept-language': 'fr' },
    });
    expect(await english.text()).toContain('<html lang="en"');
  });

  it('speaks the person’s language', async () => {
    const say = async (locale: string) =>
      (await (await post('/open', '{}', { 'x-miroir-locale': locale })).json()) as {
        error: { message: string };
      };
    const sentences = await Promise.all(['fr', 'en', 'de', 'pt', 'pt-BR', 'xx'].map(say));
    expect(new Set(sentences.map(({ error }) => error.message)).size).toBe(4);
    expect(sentences[0]!.error.message).toContain('vos réponses sont gardées');
  });
});

describe('the machine’s silence', () => {
  it('logs nothing of participants, their errors included', async () => {
    const credential = await credentialByInvitation(portal.origins, portal.invitations[0]!.code);
    await send(portal.origins, credential, {
      fingerprint: portal.launched.fingerprint,
      sheet: { answers: { ease: { option: 'easy' } }, comments: {} },
    });
    await post('/open', '{"secret":');
    expect(lines).toEqual([]);
  });

  it('says that each process is well, the same before and after hundreds of requests', async () => {
    const health = async (role: 'roll' | 'box') => (await fetch(`${portal.origins[role]}/health`)).text();
    const before = { roll: await health('roll'), box: await health('box') };
    expect(JSON.parse(before.box)).toEqual({
      ready: true,
      version: '0.1.0',
      role: 'box',
      client: 'direct',
    });
    await Promise.all(Array.from({ length: 300 }, () => post('/trpc/keys', '{}')));
    expect({ roll: await health('roll'), box: await health('box') }).toEqual(before);
  });

  it('limits what one address may ask, behind a proxy that names it', async () => {
    const limited = await startTestPortal({
      audience: 'consumers',
      campaign,
      clock,
      scheduled: false,
      settings: { trustProxy: true, requestsPerMinute: 10 },
    });
    try {
      const ask = (address: string) =>
        fetch(`${limited.origins.api.box}/keys`, { headers: { 'x-forwarded-for': address } });
      for (let count = 0; count < 10; count += 1) expect((await ask('203.0.113.7')).status).toBe(200);
      const refused = await ask('203.0.113.7');
      expect(refused.status).toBe(429);
      expect(await refused.text()).toContain('too-many-requests');
      expect((await ask('203.0.113.8')).status).toBe(200);
    } finally {
      await limited.stop();
    }
  }, 30_000);
});
