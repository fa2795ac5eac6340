import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Audience, audiences } from '@miroir/basics';
import { audienceNamesIn } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/browser/ask.ts';
import { crowdSheet } from '../../src/browser/sheets.ts';
import type { Side } from '../../src/browser/side.ts';
import { exclusiveWordings } from '../../src/browser/wordings.ts';
import { otherSide, startWorld, type World } from '../../src/browser/world.ts';
import { boxClient } from '../../src/portal/index.ts';

const apps = { employees: 'employee-portal', consumers: 'consumer-portal' } as const;
const appFolder = (audience: Audience): string =>
  fileURLToPath(new URL(`../../../../apps/${apps[audience]}/`, import.meta.url));

/** Everything a browser can be given by an app's build, as text. */
async function builtFiles(audience: Audience): Promise<{ name: string; text: string }[]> {
  const root = join(appFolder(audience), 'dist');
  const names = (await readdir(root, { recursive: true })).filter((name) =>
    /\.(js|css|html|svg|json)$/.test(name),
  );
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(root, name), 'utf8') })));
}

/** Which of `traces` a text holds. */
function found(text: string, traces: readonly string[]): string[] {
  return traces.filter((trace) => text.includes(trace));
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (const side of [world.employees, world.consumers]) {
    const cohort = side.questionnaire.cohorts.cohorts[0]?.id ?? '';
    await side.join(cohort, 21, (index) => crowdSheet(side.questionnaire, index));
    await world.release(side.audience);
  }
}, 90_000);
afterAll(() => world?.stop());

/** Addresses, keys, digests and tokens of a side: none is a secret to its own people, all are to the other's. */
async function identityOf({ origins, keyListDigest, config }: Side): Promise<string[]> {
  const list = await boxClient(origins).keys.query();
  const ports = [origins.roll, origins.box].map((origin) => new URL(origin).host);
  return [
    ...ports,
    keyListDigest,
    ...list.keys.flatMap(({ id, spki }) => [id, spki]),
    config.box.exchangeToken,
  ];
}

/** Below a round's own address; a portal's own pages are the home, and what invitations and cards lead to. */
const pages = {
  roll: ['', '/issue'],
  box: ['', '/start', '/finish', '/q/1', '/q/12', '/review', '/sent', '/results', '/code', '/privacy'],
} as const;
const standing = { roll: ['/', '/i', '/code'], box: ['/'] } as const;

/** Every page and every answer of a side's processes that needs no credential, in one language. */
async function servedBy({ origins }: Side, locale: string): Promise<{ name: string; text: string }[]> {
  const served: { name: string; text: string }[] = [];
  const take = async (url: string, init?: RequestInit): Promise<void> => {
    const { text, headers } = await ask(url, init);
    served.push({ name: url, text: `${JSON.stringify([...headers])}\n${text}` });
  };
  for (const role of ['roll', 'box'] as const) {
    for (const page of standing[role]) await take(`${origins[role]}${page}?lang=${locale}`);
    for (const page of pages[role]) await take(`${origins.pages[role]}${page}?lang=${locale}`);
    await take(`${origins[role]}/nowhere`, { headers: { accept: 'text/html', 'accept-language': locale } });
  }
  const headers = { 'content-type': 'application/json', 'x-miroir-locale': locale };
  for (const [call, input] of [
    ['keys', {}],
    ['questionnaire', { locale }],
    ['results', { secret: null, locale }],
  ] as const) {
    await take(`${origins.api.box}/${call}`, { method: 'POST', headers, body: JSON.stringify(input) });
  }
  await take(`${origins.api.roll}/status`, { method: 'POST', headers, body: '{}' });
  await take(`${origins.box}/trpc/community/list`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ locale }),
  });
  return served;
}

describe.each(audiences)('what the %s’ browsers receive', (audience) => {
  const across = audience === 'employees' ? 'consumers' : 'employees';

  it('is built without a wording of a campaign, or any address', async () => {
    const files = await builtFiles(audience);
    // Nor of its own: the definition, and what the sides are called, live on the server.
    const traces = audiences.flatMap((side) => exclusiveWordings(hestia, side));
    expect(traces.length).toBeGreaterThan(60);
    for (const { name, text } of files) {
      expect(found(text, traces), name).toEqual([]);
      expect(/\b(localhost|127\.0\.0\.1):\d+/.exec(text)?.[0], name).toBeUndefined();
    }
    // What a participant fetches holds nothing of the desk, which has a build of its own.
    const deskOnly = ['x-miroir-desk', 'miroir-desk-keys'];
    const isDesk = (name: string): boolean => name.startsWith('desk/');
    expect(
      found(
        files
          .filter(({ name }) => isDesk(name))
          .map(({ text }) => text)
          .join('\n'),
        deskOnly,
      ),
    ).toEqual(deskOnly);
    for (const { name, text } of files) if (!isDesk(name)) expect(found(text, deskOnly), name).toEqual([]);
  });

  it('is served without a wording, an address or a key of the other side, in every language', async () => {
    const side = world[audience];
    const other = otherSide(world, side);
    const traces = [...exclusiveWordings(world.campaign, across), ...(await identityOf(other))];
    const own = await identityOf(side);
    const everything: string[] = [];
    for (const locale of world.campaign.locales) {
      const called = audienceNamesIn(world.campaign.audiences, locale);
      for (const { name, text } of await servedBy(side, locale)) {
        expect(found(text, traces), name).toEqual([]);
        // Beside the word that the campaign gives its participants for the other side, nothing names it.
        const unnamed = text.replaceAll(`"${called[across].the}"`, '');
        expect(unnamed, name).not.toContain(other.audience);
        everything.push(text);
      }
    }
    // The search can find: its own wording, addresses and keys are all there, but for the token.
    const all = everything.join('\n');
    expect(found(all, own)).toEqual(own.filter((text) => text !== side.config.box.exchangeToken));
    const mine = exclusiveWordings(world.campaign, audience);
    expect(found(all, mine).length / mine.length).toBeGreaterThan(0.8);
  });
});

describe('each side’s exclusive wording', () => {
  it('holds its half of every twin and its own questions, and nothing both sides read', () => {
    for (const audience of audiences) {
      const across = audience === 'employees' ? 'consumers' : 'employees';
      const wordings = exclusiveWordings(hestia, audience);
      const json = JSON.stringify(hestia.questions.filter((question) => question.audience === audience));
      expect(wordings.some((text) => json.includes(JSON.stringify(text)))).toBe(true);
      expect(wordings.filter((text) => exclusiveWordings(hestia, across).includes(text))).toEqual([]);
      expect(wordings).not.toContain(hestia.organisation.name);
    }
  });
});
