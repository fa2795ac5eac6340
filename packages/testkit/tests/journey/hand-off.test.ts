import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { draftOn, secretOn } from '../../src/browser/device-records.ts';
import { type LaunchedBrowser, launchBrowser } from '../../src/browser/launch-browser.ts';
import { arrive, begin, firstCohort, hurryToReview, sendAnswers, title } from '../../src/browser/person.ts';
import { codeOf, type Side } from '../../src/browser/side.ts';
import { startWorld, type World } from '../../src/browser/world.ts';
import { boxClient, refusal, rollClient } from '../../src/portal/index.ts';

let world: World;
let chromium: LaunchedBrowser;
beforeAll(async () => {
  [world, chromium] = await Promise.all([startWorld(), launchBrowser()]);
}, 90_000);
afterAll(async () => {
  await chromium?.close();
  await world?.stop();
});

/** A moment of the hand-off: the first request that matches is never answered, or its answer never arrives. */
interface Moment {
  readonly name: string;
  readonly at: (side: Side) => string;
  /** Whether the server gets the request whose answer the tab does not live to see. */
  readonly arrives: boolean;
}

const moments: readonly Moment[] = [
  {
    name: 'after the click, before the box’s page',
    at: ({ origins }) => `${origins.box}/start**`,
    arrives: false,
  },
  {
    name: 'on the box’s page, before it could draw',
    at: ({ origins }) => `${origins.box}/assets/blind-rsa-**`,
    arrives: false,
  },
  {
    name: 'after the draw, before the roll’s page',
    at: ({ origins }) => `${origins.roll}/issue**`,
    arrives: false,
  },
  { name: 'before the roll was asked', at: ({ origins }) => `${origins.roll}/trpc/issue**`, arrives: false },
  {
    name: 'after the roll signed, before its answer came',
    at: ({ origins }) => `${origins.roll}/trpc/issue**`,
    arrives: true,
  },
  {
    name: 'with the signature, before the box’s page',
    at: ({ origins }) => `${origins.box}/finish**`,
    arrives: false,
  },
  {
    name: 'before the credential is registered',
    at: ({ origins }) => `${origins.box}/trpc/register**`,
    arrives: false,
  },
  {
    name: 'after it is registered, before the answer came',
    at: ({ origins }) => `${origins.box}/trpc/register**`,
    arrives: true,
  },
];

/** Resolves once the moment has come; until then and after, the request hangs. */
function hangAt(device: BrowserContext, pattern: string, arrives: boolean): Promise<void> {
  return new Promise((resolve) => {
    void device.route(pattern, async (route) => {
      if (arrives) await route.fetch();
      resolve();
    });
  });
}

/** Clicks, and closes the tab when the moment comes. */
async function closeAt(device: BrowserContext, side: Side, link: string, moment: Moment): Promise<void> {
  const pattern = moment.at(side);
  const reached = hangAt(device, pattern, moment.arrives);
  const page = await device.newPage();
  const cohort = side.audience === 'consumers' ? firstCohort(side) : undefined;
  const start = await arrive(page, link, cohort);
  // The navigation it starts may never end: that is what is tested.
  void start.click().catch(() => undefined);
  await reached;
  await page.close();
  await device.unroute(pattern);
}

/** Everything the device asked the roll to sign, as it left. */
function blindedValues(device: BrowserContext): string[] {
  const asked: string[] = [];
  device.on('request', (request) => {
    if (new URL(request.url()).pathname === '/trpc/issue') asked.push(request.postData() ?? '');
  });
  return asked;
}

describe.each(['employees', 'consumers'] as const)('a tab of one of the %s, closed', (audience) => {
  it.each(moments)(
    '$name, then the link reopened: one credential, and it works',
    async (moment) => {
      const side = world[audience];
      const device = await chromium.device();
      const asked = blindedValues(device);
      const link = side.door();
      await closeAt(device, side, link, moment);
      const page = await device.newPage();
      await begin(page, side, link);
      // Whatever was drawn first is what was signed: the same bytes, each time they were sent.
      expect(new Set(asked).size).toBe(1);
      const secret = await secretOn(page);
      await expect
        .poll(() =>
          boxClient(side.origins.box)
            .open.mutate({ secret })
            .then(
              ({ sheet }) => sheet,
              () => 'unknown',
            ),
        )
        .toBeNull();
      await device.close();
    },
    30_000,
  );
});

describe('the hand-off', () => {
  it('resumes on the same device and sends what is written there', async () => {
    const side = world.employees;
    const device = await chromium.device();
    const link = side.door();
    const page = await device.newPage();
    await begin(page, side, link);
    await page.locator('fieldset input[type=radio]').first().check();
    await vi.waitFor(async () => expect(await draftOn(page)).toMatchObject({ changed: true }));
    await page.close();
    const again = await device.newPage();
    await begin(again, side, link);
    expect(await again.locator('fieldset input:checked').count()).toBe(1);
    await hurryToReview(again);
    await sendAnswers(again);
    await device.close();
  }, 30_000);

  it('takes a fragment out of the address before anything else', async () => {
    const side = world.employees;
    const device = await chromium.device();
    const page = await device.newPage();
    await arrive(page, side.door());
    expect(page.url()).toBe(`${side.origins.roll}/i`);
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.waitForURL((url) => url.pathname === '/q/1');
    expect(new URL(page.url()).hash).toBe('');
    await device.close();
  });

  it('started in two tabs at once draws and issues one credential', async () => {
    for (const side of [world.employees, world.consumers]) {
      const device = await chromium.device();
      const asked = blindedValues(device);
      const link = side.door();
      const tabs = [await device.newPage(), await device.newPage()];
      const cohort = side.audience === 'consumers' ? firstCohort(side) : undefined;
      const starts = [];
      for (const tab of tabs) starts.push(await arrive(tab, link, cohort));
      await Promise.all(starts.map((start) => start.click()));
      for (const tab of tabs) {
        await tab.waitForURL((url) => url.pathname === '/q/1');
        await title(tab).waitFor();
      }
      expect(new Set(asked).size).toBe(1);
      const [one, other] = await Promise.all(tabs.map(secretOn));
      expect(one).toBe(other);
      expect(one).not.toBe('');
      await device.close();
    }
  }, 30_000);

  it('burns nobody’s issuance for a forged link', async () => {
    const side = world.employees;
    const link = side.invitation();
    const device = await chromium.device();
    const asked = blindedValues(device);
    const page = await device.newPage();
    await arrive(page, link);
    // Whoever can make this person open a link has them ask for bytes of their own: the state is not this tab's.
    const forged = `${side.origins.roll}/issue?lang=fr#${'0'.repeat(32)}&${'A'.repeat(342)}`;
    await page.goto(forged);
    await page.getByRole('heading', { name: 'Ce lien n’a pas été ouvert d’ici' }).waitFor();
    const elsewhere = await device.newPage();
    await elsewhere.goto(forged);
    await elsewhere.getByRole('heading', { name: 'Ce lien n’a pas été ouvert d’ici' }).waitFor();
    expect(asked).toEqual([]);
    await begin(page, side, link);
    expect(asked).toHaveLength(1);
    await device.close();
  }, 30_000);

  it('stops, and says so, at a link that announces other keys', async () => {
    const side = world.employees;
    const device = await chromium.device();
    const asked = blindedValues(device);
    const page = await device.newPage();
    const link = `${side.origins.roll}/i#${codeOf(side.invitation())}.${'A'.repeat(43)}`;
    await (await arrive(page, link)).click();
    await page.getByRole('heading', { name: 'Nous nous arrêtons ici, par prudence' }).waitFor();
    expect(asked).toEqual([]);
    await device.close();
  });

  it('never shows one person’s answers to the next on a shared device', async () => {
    const side = world.employees;
    const device = await chromium.device();
    const page = await device.newPage();
    await begin(page, side);
    await page.locator('fieldset input[type=radio]').first().check();
    await (await arrive(page, side.door())).click();
    await page.getByRole('heading', { name: 'Quelqu’un a déjà répondu sur cet appareil' }).waitFor();
    await page.getByRole('button', { name: 'Commencer ma participation' }).click();
    await page.waitForURL((url) => url.pathname === '/q/1');
    await title(page).waitFor();
    expect(await page.locator('fieldset input:checked').count()).toBe(0);
    await device.close();
  }, 30_000);

  it('asks who comes by an open link where someone answered, and lets each of two go their own way', async () => {
    const side = world.consumers;
    const device = await chromium.device();
    const page = await device.newPage();
    await begin(page, side);
    const first = await secretOn(page);
    await page.locator('fieldset input[type=radio]').first().check();
    await page.getByText('Enregistré sur cet appareil').waitFor();
    const comeAgain = async () => {
      await (await arrive(page, side.door(), firstCohort(side))).click();
      await page.getByRole('heading', { name: 'Quelqu’un a déjà répondu sur cet appareil' }).waitFor();
    };
    await comeAgain();
    await page.getByRole('button', { name: 'Reprendre mes réponses' }).click();
    await page.waitForURL((url) => url.pathname === '/q/1');
    await title(page).waitFor();
    expect(await page.locator('fieldset input:checked').count()).toBe(1);
    await comeAgain();
    await page.getByRole('button', { name: 'Je suis une autre personne' }).click();
    await page.waitForURL((url) => url.pathname === '/q/1');
    await title(page).waitFor();
    expect(await page.locator('fieldset input:checked').count()).toBe(0);
    expect(await secretOn(page)).not.toBe(first);
    await device.close();
  }, 60_000);

  it('elsewhere asks for the code, or gives one replacement, counted, and no second one', async () => {
    const side = world.employees;
    const link = side.door();
    const first = await chromium.device();
    await begin(await first.newPage(), side, link);
    const second = await chromium.device();
    const page = await second.newPage();
    await arrive(page, link);
    await page.getByRole('link', { name: 'J’ai un code de reprise' }).waitFor();
    await page.getByRole('button', { name: 'Je n’ai plus ni l’appareil ni le code' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Recommencer' }).click();
    await page.waitForURL((url) => url.pathname === '/q/1');
    await hurryToReview(page);
    await sendAnswers(page);
    const third = await chromium.device();
    const late = await third.newPage();
    await arrive(late, link);
    await late.getByRole('link', { name: 'J’ai un code de reprise' }).waitFor();
    expect(await late.getByRole('button', { name: 'Je n’ai plus ni l’appareil ni le code' }).count()).toBe(0);
    const { session } = await rollClient(side.origins.roll).invitation.mutate({ code: codeOf(link) });
    expect(await refusal(rollClient(side.origins.roll, { session }).replace.mutate({}))).toMatchObject({
      code: 'replacement-used',
    });
    await Promise.all([first.close(), second.close(), third.close()]);
  }, 60_000);
});
