import type { BrowserContext, Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openComparison, signIn } from '../../src/browser/comparison-page.ts';
import { secretOn } from '../../src/browser/device-records.ts';
import { begin, hurryToReview, readCode, sendAnswers, title } from '../../src/browser/person.ts';
import type { Side } from '../../src/browser/side.ts';
import { openStage } from '../../src/browser/stage.ts';

const stage = openStage({ comparison: true });

interface Exchange {
  readonly url: URL;
  readonly sent: Readonly<Record<string, string>>;
  readonly received: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Everything a device sends, with the headers as they left the browser, and what came back. */
function listen(device: BrowserContext | Page): { exchanges(): Promise<Exchange[]> } {
  const requests: Request[] = [];
  const note = (request: Request) => void requests.push(request);
  if ('pages' in device) device.on('request', note);
  else device.on('request', note);
  return {
    async exchanges() {
      return Promise.all(
        requests.map(async (request) => ({
          url: new URL(request.url()),
          sent: await request.allHeaders(),
          received: (await (await request.response().catch(() => null))?.allHeaders()) ?? {},
          body: request.postData() ?? '',
        })),
      );
    },
  };
}

/** All that a person can do on one side, from the link to the withdrawal. */
async function wholeJourney(page: Page, side: Side): Promise<void> {
  await begin(page, side);
  await page.getByRole('button', { name: /^EN –/ }).click();
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  await page.getByRole('button', { name: /^FR –/ }).click();
  await page.waitForFunction(() => document.documentElement.lang === 'fr');
  await hurryToReview(page);
  await sendAnswers(page);
  await readCode(page);
  for (const path of ['/results', '/privacy', '/sent']) {
    await page.goto(`${side.origins.pages.box}${path}`);
    await title(page).waitFor();
    expect(await page.evaluate(() => document.cookie), path).toBe('');
  }
  await page.getByRole('button', { name: 'Retirer mes réponses' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await page.getByRole('heading', { name: 'Vos réponses sont retirées' }).waitFor();
}

describe('one device, signed in to the comparison on the same host, that answers on both sides', () => {
  it('sends each side’s requests to that side alone, without a cookie, and keeps nothing that crosses', async () => {
    const device = await stage.chromium.device();
    const lead = await signIn(device, stage.world);
    const page = await device.newPage();
    const { exchanges } = listen(page);
    const { exchanges: exchangesOfLead } = listen(lead);
    const seen: Exchange[][] = [];
    for (const side of [stage.world.employees, stage.world.consumers]) {
      const before = (await exchanges()).length;
      await wholeJourney(page, side);
      // What a page fetches behind itself ends with it, and is not taken for the other side's.
      await page.goto('about:blank');
      seen.push((await exchanges()).slice(before));
    }
    for (const [index, side] of [stage.world.employees, stage.world.consumers].entries()) {
      const mine = seen[index] ?? [];
      expect(mine.length).toBeGreaterThan(30);
      const { roll, box } = side.origins;
      expect([...new Set(mine.map(({ url }) => url.origin))].sort()).toEqual([roll, box].sort());
      for (const { url, sent, received } of mine) {
        expect(sent.cookie, url.href).toBeUndefined();
        expect(sent.referer ?? '', url.href).toBe('');
        expect(received['set-cookie'], url.href).toBeUndefined();
        expect(url.search, url.href).toMatch(/^(\?lang=\w+)?$/);
      }
    }
    // The search can find: on the same host, the comparison's own requests do carry the cookie.
    await openComparison(lead, stage.world, 'expectations');
    const calls = await exchangesOfLead();
    expect(calls.some(({ sent }) => sent.cookie?.includes('miroir_comparison='))).toBe(true);
    const cookies = await device.cookies();
    expect(cookies.map(({ name, path, httpOnly }) => ({ name, path, httpOnly }))).toEqual([
      { name: 'miroir_comparison', path: '/comparison/', httpOnly: true },
    ]);
    await device.close();
  }, 60_000);

  it('never sends the secret to the roll, nor anything of the roll to the box', async () => {
    for (const side of [stage.world.employees, stage.world.consumers]) {
      const device = await stage.chromium.device();
      const { exchanges } = listen(device);
      const page = await device.newPage();
      const link = side.door();
      await begin(page, side, link);
      await hurryToReview(page);
      await sendAnswers(page);
      const secret = await secretOn(page);
      expect(secret).toHaveLength(22);
      const all = await exchanges();
      const to = (origin: string): string =>
        all
          .filter(({ url }) => url.origin === origin)
          .map(({ url, sent, body }) => `${url.href}\n${JSON.stringify(sent)}\n${body}`)
          .join('\n');
      const session =
        all.map(({ sent }) => sent['x-miroir-session']).find((value) => value !== undefined) ?? '';
      expect(session.length).toBeGreaterThan(20);
      expect(to(side.origins.roll)).not.toContain(secret);
      expect(to(side.origins.box)).toContain(secret);
      expect(to(side.origins.box)).not.toContain(session);
      const code = new URL(link).hash.slice(1).split('.')[0] ?? '';
      if (code !== '') expect(to(side.origins.box)).not.toContain(code);
      await device.close();
    }
  }, 45_000);

  it('leaves in the browser the box’s records and the roll’s visit, each at its own address, and no more', async () => {
    for (const side of [stage.world.employees, stage.world.consumers]) {
      const device = await stage.chromium.device();
      const page = await device.newPage();
      await begin(page, side);
      const kept = () =>
        page.evaluate(async () => ({
          cookie: document.cookie,
          local: Object.keys(localStorage),
          session: Object.keys(sessionStorage).sort(),
          databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
          caches: await caches.keys(),
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        }));
      const { round } = side.origins;
      const nothing = { cookie: '', local: [] };
      // What the box's worker keeps of its pages is another test's: nothing of a person.
      const { caches: _pages, workers: _worker, ...box } = await kept();
      expect(box).toEqual({ ...nothing, session: [], databases: ['miroir', `miroir-${round}`] });
      await page.goto(`${side.origins.pages.roll}`);
      await title(page).waitFor();
      const invited = side.audience === 'employees' ? [`miroir-${round}:invitation`] : [];
      // A name drawn for the way in, so that two tabs of one person are one: nothing that the box keeps.
      expect(await kept()).toEqual({
        ...nothing,
        session: [...invited, `miroir-${round}:started`],
        databases: [`miroir-${round}`],
        caches: [],
        workers: 0,
      });
      await device.close();
    }
  }, 45_000);

  it('logs nothing on either portal, whatever people do', () => {
    for (const side of [stage.world.employees, stage.world.consumers]) expect(side.logged).toEqual([]);
  });
});
