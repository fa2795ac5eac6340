import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { draftOn, secretOn } from '../../src/browser/device-records.ts';
import { arrive, begin, firstCohort, hurryToReview, sendAnswers, title } from '../../src/browser/person.ts';
import { codeOf, type Side } from '../../src/browser/side.ts';
import { openStage } from '../../src/browser/stage.ts';
import { boxClient, refusal, rollClient } from '../../src/portal/index.ts';

const stage = openStage();

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
    at: ({ origins }) => `${origins.pages.box}/start**`,
    arrives: false,
  },
  {
    name: 'on the box’s page, before it could draw',
    at: ({ origins }) => `${origins.box}/assets/blind-rsa-**`,
    arrives: false,
  },
  {
    name: 'after the draw, before the roll’s page',
    at: ({ origins }) => `${origins.pages.roll}/issue**`,
    arrives: false,
  },
  { name: 'before the roll was asked', at: ({ origins }) => `${origins.api.roll}/issue**`, arrives: false },
  {
    name: 'after the roll signed, before its answer came',
    at: ({ origins }) => `${origins.api.roll}/issue**`,
    arrives: true,
  },
  {
    name: 'with the signature, before the box’s page',
    at: ({ origins }) => `${origins.pages.box}/finish**`,
    arrives: false,
  },
  {
    name: 'before the credential is registered',
    at: ({ origins }) => `${origins.api.box}/register**`,
    arrives: false,
  },
  {
    name: 'after it is registered, before the answer came',
    at: ({ origins }) => `${origins.api.box}/register**`,
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
    // The page of that name is a GET; what is signed is posted.
    if (request.method() === 'POST' && new URL(request.url()).pathname.endsWith('/issue'))
      asked.push(request.postData() ?? '');
  });
  return asked;
}

/** One person with the same door open twice, before either is clicked. */
async function twoTabs(side: Side) {
  const device = await stage.chromium.device();
  const asked = blindedValues(device);
  const link = side.door();
  const tabs = [await device.newPage(), await device.newPage()];
  const cohort = side.audience === 'consumers' ? firstCohort(side) : undefined;
  const starts: Locator[] = [];
  for (const tab of tabs) starts.push(await arrive(tab, link, cohort));
  return { device, asked, tabs, starts };
}

/** Both tabs show the first question, and hold one credential. */
async function bothGoOn(tabs: readonly Page[]): Promise<void> {
  for (const tab of tabs) {
    await tab.waitForURL((url) => url.pathname.endsWith('/q/1'));
    await title(tab).waitFor();
  }
  const [one, other] = await Promise.all(tabs.map(secretOn));
  expect(one).toBe(other);
  expect(one).not.toBe('');
}

describe.each(['employees', 'consumers'] as const)('a tab of one of the %s, closed', (audience) => {
  it.each(moments)('$name, then the link reopened: one credential, and it works', async (moment) => {
    const side = stage.world[audience];
    const device = await stage.chromium.device();
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
        boxClient(side.origins)
          .open.mutate({ secret })
          .then(
            ({ sheet }) => sheet,
            () => 'unknown',
          ),
      )
      .toBeNull();
    await device.close();
  });
});

describe('the hand-off', () => {
  it('resumes on the same device and sends what is written there', async () => {
    const side = stage.world.employees;
    const device = await stage.chromium.device();
    const link = side.door();
    const page = await device.newPage();
    await begin(page, side, link);
    await page.locator('fieldset input[type=radio]').first().check();
    await expect.poll(() => draftOn(page)).toMatchObject({ changed: true });
    await page.close();
    const again = await device.newPage();
    await begin(again, side, link);
    expect(await again.locator('fieldset input:checked').count()).toBe(1);
    await hurryToReview(again);
    await sendAnswers(again);
    await device.close();
  });

  it('takes a fragment out of the address before anything else', async () => {
    const side = stage.world.employees;
    const device = await stage.chromium.device();
    const page = await device.newPage();
    await arrive(page, side.door());
    expect(page.url()).toBe(`${side.origins.pages.roll}?lang=fr`);
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.waitForURL((url) => url.pathname.endsWith('/q/1'));
    expect(new URL(page.url()).hash).toBe('');
    await device.close();
  });

  it('started in two tabs at once draws and issues one credential', async () => {
    for (const side of [stage.world.employees, stage.world.consumers]) {
      const { device, asked, tabs, starts } = await twoTabs(side);
      await Promise.all(starts.map((start) => start.click()));
      await bothGoOn(tabs);
      expect(new Set(asked).size).toBe(1);
      await device.close();
    }
  });

  it('clicked in a second tab when the first one is through goes on with what that one holds', async () => {
    for (const side of [stage.world.employees, stage.world.consumers]) {
      const { device, asked, tabs, starts } = await twoTabs(side);
      // The order a busy machine gives: the second tab still shows the landing of before.
      for (const [index, start] of starts.entries()) {
        await start.click();
        await tabs[index]?.waitForURL((url) => url.pathname.endsWith('/q/1'));
      }
      await bothGoOn(tabs);
      expect(asked).toHaveLength(1);
      await device.close();
    }
  });

  it('burns nobody’s issuance for a forged link', async () => {
    const side = stage.world.employees;
    const link = side.invitation();
    const device = await stage.chromium.device();
    const asked = blindedValues(device);
    const page = await device.newPage();
    await arrive(page, link);
    // Whoever can make this person open a link has them ask for bytes of their own: the state is not this tab's.
    const forged = `${side.origins.pages.roll}/issue?lang=fr#${'0'.repeat(32)}&${'A'.repeat(342)}`;
    await page.goto(forged);
    await page.getByRole('heading', { name: 'Ce lien n’a pas été ouvert d’ici' }).waitFor();
    const elsewhere = await device.newPage();
    await elsewhere.goto(forged);
    await elsewhere.getByRole('heading', { name: 'Ce lien n’a pas été ouvert d’ici' }).waitFor();
    expect(asked).toEqual([]);
    await begin(page, side, link);
    expect(asked).toHaveLength(1);
    await device.close();
  });

  it('forgets no request that waits for a link made of public values', async () => {
    const side = stage.world.employees;
    const link = side.invitation();
    const device = await stage.chromium.device();
    const asked = blindedValues(device);
    const signed = moments.find(({ name }) => name.startsWith('after the roll signed'));
    if (signed === undefined) throw new Error('no such moment');
    await closeAt(device, side, link, signed);
    const { keys } = await boxClient(side.origins).keys.query();
    const page = await device.newPage();
    for (const key of keys) {
      const admission = ['invitation', 'open-link'][keys.indexOf(key) % 2];
      const parts = ['f'.repeat(32), key.id, side.keyListDigest, admission];
      await page.goto(`${side.origins.pages.box}/start?lang=fr#${parts.join('&')}`);
      await page.getByRole('heading', { name: 'Une participation attend déjà sur cet appareil' }).waitFor();
    }
    await begin(page, side, link);
    expect(new Set(asked).size).toBe(1);
    await device.close();
  });

  it('lets a person who waits for nothing of it start their own where somebody else’s request waits', async () => {
    const side = stage.world.employees;
    const device = await stage.chromium.device();
    const asked = blindedValues(device);
    const drawn = moments.find(({ name }) => name.startsWith('after the draw'));
    if (drawn === undefined) throw new Error('no such moment');
    await closeAt(device, side, side.invitation(), drawn);
    const page = await device.newPage();
    await (await arrive(page, side.invitation())).click();
    await page.getByRole('heading', { name: 'Une participation attend déjà sur cet appareil' }).waitFor();
    await page.getByRole('button', { name: 'Commencer ma participation' }).click();
    await page.waitForURL((url) => url.pathname.endsWith('/q/1'));
    expect(asked).toHaveLength(1);
    await device.close();
  });

  it('reads a link through what mail programs, trackers and hands do to it', async () => {
    const side = stage.world.employees;
    const device = await stage.chromium.device();
    const link = side.invitation();
    const [before = '', behind = ''] = link.split('#');
    const miswritten = [
      ...['>', ').', ',', ';', '%20%C2%BB', '?utm_source=mail', '&fbclid=IwAR0x', '%E2%80%8B'].map(
        (tail) => link + tail,
      ),
      `${before}%23${behind}`,
      `${before}?utm_source=mail%23${behind}`,
      `${before}?utm_source=mail#${behind}`,
      `${before}#${behind.slice(0, 30)}%E2%80%8B${behind.slice(30)}`,
    ];
    for (const text of miswritten) {
      const page = await device.newPage();
      await arrive(page, text);
      expect(page.url()).not.toContain(behind.slice(0, 22));
      await page.close();
    }
    await begin(await device.newPage(), side, `${before}%23${behind}%3E`);
    await device.close();
  });

  it('calls a cut link incomplete, in the person’s language, and takes the whole one pasted over it', async () => {
    const side = stage.world.employees;
    const device = await stage.chromium.device();
    const asked = blindedValues(device);
    const link = side.invitation();
    const said = {
      fr: 'Ce lien est incomplet',
      en: 'This link is incomplete',
      de: 'Dieser Link ist unvollständig',
      pt: 'Este link está incompleto',
    };
    const whole = link.split('#')[1] ?? '';
    const page = await device.newPage();
    for (const [locale, words] of Object.entries(said)) {
      for (const length of [10, 22, 23, 40, whole.length - 1]) {
        await page.goto('about:blank');
        await page.goto(`${side.origins.roll}/i?lang=${locale}#${whole.slice(0, length)}`);
        await page.getByText(words).waitFor();
      }
    }
    expect(await page.getByRole('button', { name: /^(Começar|Retomar)$/ }).count()).toBe(0);
    await page.goto(`${side.origins.pages.box}/start?lang=fr#${'1'.repeat(32)}&${whole.slice(0, 40)}`);
    await page.getByRole('heading', { name: said.fr }).waitFor();
    await page.goto(`${side.origins.roll}/i?lang=fr#${whole.slice(0, 40)}`);
    await page.getByText(said.fr).waitFor();
    expect(asked).toEqual([]);
    await page.goto(`${side.origins.roll}/i?lang=fr#${whole}`);
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    await device.close();
  });

  it('stops, and says so, at a link that announces other keys', async () => {
    const side = stage.world.employees;
    const device = await stage.chromium.device();
    const asked = blindedValues(device);
    const page = await device.newPage();
    const link = `${side.origins.roll}/i#${codeOf(side.invitation())}.${'A'.repeat(43)}`;
    await (await arrive(page, link)).click();
    await page.getByRole('heading', { name: 'Nous nous arrêtons ici, par prudence' }).waitFor();
    expect(asked).toEqual([]);
    await device.close();
  });

  it('never shows one person’s answers to the next on a shared device', async () => {
    const side = stage.world.employees;
    const device = await stage.chromium.device();
    const page = await device.newPage();
    await begin(page, side);
    await page.locator('fieldset input[type=radio]').first().check();
    await (await arrive(page, side.door())).click();
    await page.getByRole('heading', { name: 'Quelqu’un a déjà répondu sur cet appareil' }).waitFor();
    await page.getByRole('button', { name: 'Commencer ma participation' }).click();
    await page.waitForURL((url) => url.pathname.endsWith('/q/1'));
    await title(page).waitFor();
    expect(await page.locator('fieldset input:checked').count()).toBe(0);
    await device.close();
  });

  it('asks who comes by an open link where someone answered, and lets each of two go their own way', async () => {
    const side = stage.world.consumers;
    const device = await stage.chromium.device();
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
    await page.waitForURL((url) => url.pathname.endsWith('/q/1'));
    await title(page).waitFor();
    expect(await page.locator('fieldset input:checked').count()).toBe(1);
    await comeAgain();
    await page.getByRole('button', { name: 'Je suis une autre personne' }).click();
    await page.waitForURL((url) => url.pathname.endsWith('/q/1'));
    await title(page).waitFor();
    expect(await page.locator('fieldset input:checked').count()).toBe(0);
    expect(await secretOn(page)).not.toBe(first);
    await device.close();
  });

  it('elsewhere asks for the code, or gives one replacement, counted, and no second one', async () => {
    const side = stage.world.employees;
    const link = side.door();
    const first = await stage.chromium.device();
    await begin(await first.newPage(), side, link);
    const second = await stage.chromium.device();
    const page = await second.newPage();
    await arrive(page, link);
    await page.getByRole('link', { name: 'J’ai un code de reprise' }).waitFor();
    await page.getByRole('button', { name: 'Je n’ai plus ni l’appareil ni le code' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Recommencer' }).click();
    await page.waitForURL((url) => url.pathname.endsWith('/q/1'));
    await hurryToReview(page);
    await sendAnswers(page);
    const third = await stage.chromium.device();
    const late = await third.newPage();
    await arrive(late, link);
    await late.getByRole('link', { name: 'J’ai un code de reprise' }).waitFor();
    expect(await late.getByRole('button', { name: 'Je n’ai plus ni l’appareil ni le code' }).count()).toBe(0);
    const { session } = await rollClient(side.origins).invitation.mutate({ code: codeOf(link) });
    expect(await refusal(rollClient(side.origins, { session }).replace.mutate({}))).toMatchObject({
      code: 'replacement-used',
    });
    // Whoever goes on all the same is refused, and led to where the code is asked for.
    await late.getByRole('button', { name: 'Reprendre' }).click();
    await late.getByRole('heading', { name: 'L’accès n’a pas été délivré' }).waitFor();
    await late.getByRole('button', { name: 'J’ai un code de reprise' }).click();
    await late.getByRole('heading', { name: 'Reprendre avec un code' }).waitFor();
    await Promise.all([first.close(), second.close(), third.close()]);
  });
});
