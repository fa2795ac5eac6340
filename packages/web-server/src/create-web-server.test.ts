import { connect } from 'node:net';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWebServer } from './create-web-server.ts';
import { isPoisoned } from './poisoned.ts';

let app: FastifyInstance;
let port: number;
const errors: Error[] = [];

/** A server with a page, a JSON route, and a parser of its own as tRPC's. */
async function serverFor(options: {
  trustProxy: boolean;
  requestsPerMinute: number;
  requestTimeout?: number;
}) {
  const server = await createWebServer({
    secure: true,
    bodyLimit: 1024,
    ...options,
    refuse: (fault) => ({ type: 'application/json', body: JSON.stringify({ fault }) }),
    onError: (error) => void errors.push(error),
  });
  server.get('/', async () => 'page');
  server.get('/address', async (request) => request.ip);
  server.get('/bug', async () => Promise.reject(new Error('a bug')));
  server.post('/parsed', async () => 'parsed');
  await server.register((api, _options, registered) => {
    api.removeContentTypeParser('application/json');
    api.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    );
    api.route({ method: ['GET', 'POST'], url: '/trpc/:path', handler: async () => 'called' });
    registered();
  });
  return server;
}

beforeAll(async () => {
  app = await serverFor({ trustProxy: false, requestsPerMinute: 100_000 });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  port = Number(new URL(address).port);
});
afterAll(() => app.close());

/** What comes back for bytes that no client would send. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

const get = (path: string) => raw(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);

function expectStrict(answer: string): void {
  const headers = answer.split('\r\n\r\n')[0]!.toLowerCase();
  expect(headers).toContain("content-security-policy: default-src 'none'");
  expect(headers).toContain('x-content-type-options: nosniff');
  expect(headers).toContain('referrer-policy: no-referrer');
  expect(headers).toContain('x-frame-options: deny');
  expect(headers).toContain('strict-transport-security: max-age=31536000');
  expect(headers).toContain('cache-control: no-store');
  expect(headers).not.toMatch(/^(server|x-powered-by|set-cookie):/m);
}

describe('every answer', () => {
  it.each([
    ['a page', '/', 200],
    ['an address nobody serves', '/nowhere', 404],
    ['two slashes', '//', 400],
    ['two slashes and a host', '//elsewhere.example/', 400],
    ['a lone percent sign', '/%', 400],
    ['an escape cut short', '/%E0%A4%A', 400],
    ['a bug', '/bug', 500],
  ])('to %s has the strict headers', async (_name, path, status) => {
    const answer = await get(path);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expectStrict(answer);
  });

  it.each([
    ['no HTTP at all', 'hello confidential\r\n\r\n', 400],
    ['an unknown method', 'CONFIDENTIAL / HTTP/1.1\r\nhost: x\r\n\r\n', 400],
    ['a header with a line break in it', 'GET / HTTP/1.1\r\nhost: x\r\nbad\u0000: confidential\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx', 400],
    ['too many headers', `GET / HTTP/1.1\r\nhost: x\r\nlong: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('to %s too, and none quotes what was sent', async (_name, text, status) => {
    const answer = await raw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expectStrict(answer);
    expect(answer.toLowerCase()).not.toContain('confidential');
    expect(answer).toContain('{"fault":"malformed"}');
  });

  it('is one of the server’s own, whatever the address', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[!-~]{0,12}$/), async (path) => {
        const answer = await get(`/${path}`);
        if (path !== 'bug') expect(answer).toMatch(/^HTTP\/1.1 [24]/);
        expectStrict(answer);
      }),
      { numRuns: 300 },
    );
  });
});

describe('keys that reach an object’s prototype', () => {
  const bodies = [
    '{"__proto__": {"x": 1}}',
    '{"a": {"b": [{"__proto__": null}]}}',
    '{"constructor": {"prototype": {"x": 1}}}',
    '{"\\u005f_proto__": 1}',
    '{"\\u0063onstructor": {"prototype": 1}}',
  ];

  it.each(bodies)('are refused in %s, whoever parses it', async (payload) => {
    for (const url of ['/parsed', '/trpc/call']) {
      const headers = { 'content-type': 'application/json' };
      const answer = await app.inject({ method: 'POST', url, headers, payload });
      expect([url, answer.statusCode, answer.body]).toEqual([url, 400, '{"fault":"malformed"}']);
    }
    const asked = await app.inject({ method: 'GET', url: `/trpc/call?input=${encodeURIComponent(payload)}` });
    expect(asked.statusCode).toBe(400);
  });

  it('are words like others where they are no keys', () => {
    for (const text of [
      '{"text": "__proto__ constructor"}',
      '["prototype"]',
      'constructor',
      '{"é\\u00e9": 1}',
    ])
      expect(isPoisoned(text)).toBe(false);
  });
});

describe('behind a proxy', () => {
  it('counts the address that the nearest proxy saw, whatever the client wrote to its left', async () => {
    const limited = await serverFor({ trustProxy: true, requestsPerMinute: 5 });
    const ask = (seen: string, index: number) =>
      limited.inject({ url: '/address', headers: { 'x-forwarded-for': `203.0.113.${index}, ${seen}` } });
    for (let index = 0; index < 5; index += 1) {
      const answer = await ask('198.51.100.7', index);
      expect([answer.statusCode, answer.body]).toEqual([200, '198.51.100.7']);
    }
    const refused = await ask('198.51.100.7', 99);
    expect([refused.statusCode, refused.body]).toEqual([429, '{"fault":"too-many-requests"}']);
    // Nor by naming a loopback address, which is not counted.
    const loopback = { 'x-forwarded-for': '127.0.0.1, 198.51.100.7' };
    expect((await limited.inject({ url: '/address', headers: loopback })).statusCode).toBe(429);
    expect((await ask('198.51.100.8', 1)).statusCode).toBe(200);
    await limited.close();
  });

  it('believes no header without one', async () => {
    const { body } = await app.inject({ url: '/address', headers: { 'x-forwarded-for': '203.0.113.7' } });
    expect(body).toBe('127.0.0.1');
  });
});

describe('somebody who is signed in', () => {
  it('is counted by themselves: no stranger at the same address uses up their share, nor they a stranger’s', async () => {
    const server = await createWebServer({
      secure: true,
      bodyLimit: 1024,
      trustProxy: true,
      requestsPerMinute: 5,
      callers: {
        requestsPerMinute: 8,
        of: async ({ headers }) => (headers.cookie?.startsWith('known-') ? headers.cookie : null),
      },
      apart: { requestsPerMinute: 3, holds: ({ url }) => url === '/sign-in' },
      uncounted: ({ url }) => url === '/file',
      refuse: (fault) => ({ type: 'application/json', body: JSON.stringify({ fault }) }),
      onError: (error) => void errors.push(error),
    });
    for (const url of ['/', '/sign-in', '/file']) server.get(url, async () => 'page');
    const ask = async (url: string, cookie?: string) => {
      const headers = { 'x-forwarded-for': '198.51.100.7', ...(cookie ? { cookie } : {}) };
      return (await server.inject({ url, headers })).statusCode;
    };
    const times = async (count: number, url: string, cookie?: string) => {
      const statuses: number[] = [];
      for (let index = 0; index < count; index += 1) statuses.push(await ask(url, cookie));
      return statuses.filter((status) => status === 200).length;
    };
    expect(await times(492, '/')).toBe(5);
    expect(await times(20, '/', 'forged')).toBe(0);
    expect(await times(8, '/', 'known-ada')).toBe(8);
    expect(await ask('/', 'known-ada')).toBe(429);
    expect(await times(8, '/sign-in', 'known-bea')).toBe(8);
    expect(await times(20, '/sign-in')).toBe(3);
    expect(await times(20, '/file')).toBe(20);
    await server.close();
  });
});

describe('a request that drips', () => {
  it.each([
    [
      'in its body',
      'POST /parsed HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n',
    ],
    ['in its headers', 'GET / HTTP/1.1\r\n'],
  ])('%s is cut once its time is over', async (_where, start) => {
    const server = await serverFor({ trustProxy: false, requestsPerMinute: 1000, requestTimeout: 600 });
    const dripped = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port);
    const began = Date.now();
    const answer = await new Promise<string>((resolve) => {
      let heard = '';
      const socket = connect(dripped, '127.0.0.1', () => socket.write(start));
      const drip = setInterval(() => socket.write('a'), 20);
      socket.setEncoding('utf8');
      socket.on('data', (part) => {
        heard += part;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(drip);
        resolve(heard);
      });
    });
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(Date.now() - began).toBeLessThan(3000);
    await server.close();
  });
});

describe('a bug', () => {
  it('is told to the operator, and to nobody else', async () => {
    errors.length = 0;
    const { body } = await app.inject({ url: '/bug' });
    expect(body).toBe('{"fault":"internal"}');
    expect(errors).toHaveLength(1);
  });
});
