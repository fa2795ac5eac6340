import { audiences } from '@miroir/basics';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, ask, post } from '../../src/browser/ask.ts';
import type { Side } from '../../src/browser/side.ts';
import { startWorld, type World } from '../../src/browser/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ comparison: true });
}, 90_000);
afterAll(() => world?.stop());

/** Stands in what is sent; it must not come back. */
const marker = 'confidentiel-5093';
const json = { 'content-type': 'application/json' };
const locales = ['fr', 'en', 'de', 'pt'] as const;

const procedures = {
  roll: ['invitation', 'openLink', 'issue', 'replace'],
  box: ['questionnaire', 'register', 'open', 'submit', 'withdraw', 'results'],
} as const;

/** Bodies that no procedure can accept, for reasons of every kind. */
const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['half a document', `{"secret": "${marker}`],
  ['a text', JSON.stringify(marker)],
  ['a list', '[1, 2, 3]'],
  ['null', 'null'],
  ['unknown names', JSON.stringify({ [marker]: marker, locale: 7 })],
  ['a key of the prototype', `{"__proto__": {"admin": "${marker}"}, "constructor": {"prototype": {}}}`],
  [
    'wrong types',
    JSON.stringify({ secret: 7, code: [], sheet: marker, blinded: {}, locale: null, cohort: 1 }),
  ],
  ['a lone surrogate', '{"secret": "\\ud800", "code": "\\udfff", "blinded": "\\ud800", "locale": "\\ud800"}'],
  ['numbers beyond numbers', '{"secret": 1e999, "code": -0, "locale": 1e999}'],
  ['a deep nest', `{"sheet": ${'['.repeat(5000)}${']'.repeat(5000)}, "locale": {}}`],
  [
    'a long secret',
    JSON.stringify({ secret: 'A'.repeat(5000), code: 'A'.repeat(5000), locale: 'a'.repeat(5000) }),
  ],
  [
    'bytes that are not text',
    Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]).toString('latin1'),
  ],
  ['a zero byte', '{"secret": "\\u0000\\u0000", "code": "\\u0000", "locale": "\\u0000"}'],
  [
    'a query for the database',
    JSON.stringify({ secret: { $gt: '' }, code: { $ne: null }, locale: { $where: '1' } }),
  ],
];

/** What every answer must be, whatever was asked. */
function expectQuiet(answered: Answered, what: string): void {
  const { status, headers, text } = answered;
  expect(status, `${what}: ${text.slice(0, 200)}`).toBeLessThan(500);
  expect(text, what).not.toContain(marker);
  expect(text, what).not.toMatch(/node_modules|\.ts:\d|\n\s+at |ZodError|Mongo|SQLITE|FST_|\/src\//);
  expect(headers.get('x-content-type-options'), what).toBe('nosniff');
  expect(headers.get('referrer-policy'), what).toBe('no-referrer');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy, what).toContain("default-src 'none'");
  expect(policy, what).not.toMatch(/unsafe-/);
  for (const banner of ['server', 'x-powered-by', 'set-cookie'])
    expect(headers.has(banner), what).toBe(false);
  if (status >= 400) expect(headers.get('cache-control'), what).toBe('no-store');
}

interface Fault {
  readonly code: string;
  readonly message: string;
}

function faultOf({ text }: Answered): Fault {
  const parsed = JSON.parse(text);
  const { data } = (Array.isArray(parsed) ? parsed[0] : parsed).error;
  return data.miroir as Fault;
}

/** The same call in four languages: one status and one code, four sentences. */
async function refusedInWords(
  url: string,
  init: RequestInit,
  what: string,
): Promise<{ status: number; code: string }> {
  const answers = await Promise.all(
    locales.map((locale) => ask(url, { ...init, headers: { ...json, 'x-miroir-locale': locale } })),
  );
  for (const answered of answers) expectQuiet(answered, what);
  const statuses = new Set(answers.map(({ status }) => status));
  expect(statuses.size, what).toBe(1);
  const [status = 0] = statuses;
  expect(status, what).toBeGreaterThanOrEqual(400);
  const faults = answers.map(faultOf);
  expect(new Set(faults.map(({ code }) => code)).size, what).toBe(1);
  expect(new Set(faults.map(({ message }) => message)).size, what).toBe(locales.length);
  for (const { message } of faults) expect(message.length, what).toBeGreaterThan(20);
  return { status, code: faults[0]?.code ?? '' };
}

describe.each(audiences)('the %s’ portal, sent what it cannot accept', (audience) => {
  it.each(hostile)(
    '%s: a 4xx with a sentence in the person’s language, by every procedure',
    async (name, body) => {
      const side = world[audience];
      for (const role of ['roll', 'box'] as const) {
        for (const procedure of procedures[role]) {
          // A replacement needs nothing but a session, and is asked for one.
          const url = `${side.origins.api[role]}/${procedure}`;
          const { status } = await refusedInWords(url, { method: 'POST', body }, `${procedure}, ${name}`);
          expect([400, 401], `${procedure}, ${name}`).toContain(status);
        }
      }
    },
  );

  it('names each of the expected refusals by its own status', async () => {
    const { origins, questionnaire } = world[audience];
    const { fingerprint } = questionnaire;
    const cases: readonly [string, string, unknown, number, string][] = [
      ['box', 'open', { secret: 'AAAAAAAAAAAAAAAAAAAAAA' }, 404, 'unknown-credential'],
      ['box', 'withdraw', { secret: 'AAAAAAAAAAAAAAAAAAAAAA', replaces: null }, 404, 'unknown-credential'],
      [
        'box',
        'submit',
        { secret: 'AAAAAAAAAAAAAAAAAAAAAA', fingerprint: '0'.repeat(64), replaces: null, sheet: {} },
        409,
        'wrong-fingerprint',
      ],
      [
        'box',
        'submit',
        {
          secret: 'AAAAAAAAAAAAAAAAAAAAAA',
          fingerprint,
          replaces: null,
          sheet: { answers: { [marker]: { option: 'x' } }, comments: {} },
        },
        422,
        'sheet-refused',
      ],
      ['roll', 'issue', { blinded: 'AAAA' }, 401, 'session-missing'],
      [
        'roll',
        'invitation',
        { code: 'AAAAAAAAAAAAAAAAAAAAAA' },
        audience === 'employees' ? 404 : 403,
        audience === 'employees' ? 'unknown-invitation' : 'wrong-admission',
      ],
      [
        'roll',
        'openLink',
        { solution: '{}', cohort: 'x' },
        audience === 'employees' ? 403 : 400,
        audience === 'employees' ? 'wrong-admission' : 'unknown-cohort',
      ],
    ];
    for (const [role, procedure, body, status, code] of cases) {
      const url = `${origins.api[role as 'roll' | 'box']}/${procedure}`;
      const init = { method: 'POST', body: JSON.stringify(body) };
      expect(await refusedInWords(url, init, procedure), `${procedure} ${code}`).toEqual({ status, code });
    }
  });

  it('sends back neither an address nor a body it was given, whatever they are', async () => {
    const side = world[audience];
    await fc.assert(
      fc.asyncProperty(anyRequest(side), async ({ url, init }) => {
        expectQuiet(await ask(url, init), `${init.method} ${url}`);
      }),
      { numRuns: 150, seed: 5093 },
    );
  }, 30_000);

  it('caps what a body, a batch and an address may hold', async () => {
    const { box } = world[audience].origins;
    const huge = JSON.stringify({ secret: marker.repeat(20_000) });
    expect(await refusedInWords(`${box}/trpc/open`, { method: 'POST', body: huge }, 'huge')).toEqual({
      status: 413,
      code: 'too-large',
    });
    const batch = `${box}/trpc/${Array(11).fill('keys').join(',')}?batch=1`;
    for (const url of [batch, batch.replaceAll(',', '%2C')]) {
      expect(await refusedInWords(url, { method: 'POST', body: '{}' }, 'batch')).toEqual({
        status: 400,
        code: 'batch-too-large',
      });
    }
    expectQuiet(await ask(`${box}/${'a'.repeat(9000)}`), 'a long address');
  });
});

/** Any method, address and body, with the marker in both. */
function anyRequest({
  origins,
}: Side): fc.Arbitrary<{ url: string; init: RequestInit & { method: string } }> {
  const path = fc.oneof(
    fc.constantFrom(
      '/trpc/',
      '/trpc/open',
      '/trpc/issue',
      '/exchange/snapshots',
      '/exchange/',
      '/q/',
      '/assets/',
      '/',
    ),
    fc.webPath(),
  );
  const body = fc.oneof(fc.json(), fc.string({ unit: 'binary', maxLength: 300 }));
  const contentType = fc.constantFrom(
    'application/json',
    'text/plain',
    'multipart/form-data',
    'application/x-www-form-urlencoded',
  );
  return fc
    .record({
      origin: fc.constantFrom(origins.roll, origins.box),
      path,
      body,
      contentType,
      method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'),
    })
    .map(({ origin, path: at, body: sent, contentType: type, method }) => ({
      url: `${origin}${at}/${marker}?${marker}=%00`,
      init: {
        method,
        headers: { 'content-type': type, 'x-miroir-session': marker, authorization: `Bearer ${marker}` },
        ...(method === 'GET' || method === 'HEAD' ? {} : { body: `${sent}${marker}` }),
      },
    }));
}

describe('the comparison, sent what it cannot accept', () => {
  it.each(hostile)('%s: a 4xx without a word of it', async (name, body) => {
    for (const procedure of [
      'signIn.open',
      'signIn.check',
      'report.frame',
      'report.question',
      'collect.importFile',
      'nothing',
    ]) {
      const url = `${world.comparison?.origin}/comparison/trpc/${procedure}`;
      const answered = await post(url, body);
      expectQuiet(answered, `${procedure}, ${name}`);
      expect(answered.status, `${procedure}, ${name}`).toBeGreaterThanOrEqual(400);
    }
  });
});
