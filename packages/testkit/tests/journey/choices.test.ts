import { type AskedQuestion, labelledParts, questionnaireFor } from '@miroir/campaign';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { choicesCampaign } from '../../src/browser/choices/campaign.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { press, tabTo } from '../../src/browser/keyboard.ts';
import { type LaunchedBrowser, launchBrowser, phone } from '../../src/browser/launch-browser.ts';
import { goOn, sendAnswers, title } from '../../src/browser/person.ts';
import { settled } from '../../src/browser/settled.ts';
import { spoken } from '../../src/browser/spoken.ts';
import { startTestPortal, type TestPortal, testPeople } from '../../src/portal/index.ts';

let portal: TestPortal;
let chromium: LaunchedBrowser;
const people: { device: BrowserContext; page: Page }[] = [];

/** Opens the next unused invitation on a phone of its own, at the first question. */
async function enter(touch = false): Promise<Page> {
  const device = await chromium.device({ viewport: phone, hasTouch: touch });
  const page = await device.newPage();
  const { code } = portal.invitations[people.length] ?? { code: '' };
  people.push({ device, page });
  await page.goto(`${portal.origins.roll}/i#${code}.${portal.launched.keyListDigest}`);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.waitForURL('**/q/1**');
  await title(page).waitFor();
  return page;
}

beforeAll(async () => {
  const clock = { now: () => Date.now() };
  [portal, chromium] = await Promise.all([
    startTestPortal({
      audience: 'employees',
      campaign: choicesCampaign(clock.now()),
      clock,
      people: testPeople(20, ['Lyon']),
      webRoot: new URL('../../../../apps/employee-portal/dist/', import.meta.url),
    }),
    launchBrowser(),
  ]);
}, 120_000);
afterAll(async () => {
  for (const { device } of people) await device.close();
  await chromium?.close();
  await portal?.stop();
});

const questions = () => questionnaireFor(portal.campaign, 'employees').questions;

function asked(id: string): AskedQuestion {
  const found = questions().find((question) => question.id === id);
  if (found === undefined) throw new Error(`${id} is not asked`);
  return found;
}

/** Goes to a question of the campaign, and waits for its controls. */
async function goTo(page: Page, id: string): Promise<void> {
  const number = questions().findIndex((question) => question.id === id) + 1;
  await page.goto(`${portal.origins.pages.box}/q/${number}`);
  await page.locator('fieldset input, fieldset select').first().waitFor();
}

/** The labels of the list as they stand on the page, "I don't know" aside. */
function labels(page: Page): Promise<string[]> {
  return page.locator('fieldset .opt:not(.apart) span, fieldset .item .label').allTextContents();
}

/** The row of an option, which is touched whole. */
const row = (page: Page, label: string) => page.locator('.opt', { hasText: label });

/** The same as the author wrote them. */
function written(id: string): string[] {
  return labelledParts(asked(id)).map(({ label }) => label.fr ?? '');
}

/** What the page shows is clean for axe and stays in the window; and is what a screen reader was given when somebody last read it. */
async function expectSound(page: Page, what: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await settled(page);
  await keepPicture(page, `choices ${what}`);
  expect(await axeFaults(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
}

async function expectSpoken(page: Page, of: string): Promise<void> {
  await expect(inOneOrder(await spoken(page))).toMatchFileSnapshot(`spoken/${of}.txt`);
}

/** The lines of options in the order of their labels: each device draws its own. */
function inOneOrder(lines: string): string {
  const all = lines.split('\n');
  const isOption = (line: string) => /^ +(checkbox|radio|StaticText) “(?!Je ne sais pas)/.test(line);
  const first = all.findIndex((line) => /^ +(checkbox|radio) /.test(line));
  const after = all.findIndex((line, at) => at > first && !isOption(line));
  return [...all.slice(0, first), ...all.slice(first, after).toSorted(), ...all.slice(after)].join('\n');
}

describe('a list in random order', () => {
  it('stands in another order on another device, the same at each visit, its last ones last', async () => {
    const [one, two] = [await enter(), await enter()];
    const seen = async (page: Page) => {
      const orders: string[][] = [];
      for (const id of ['travel', 'tools', 'rank']) {
        await goTo(page, id);
        orders.push(await labels(page));
      }
      return orders;
    };
    const [mine, theirs] = [await seen(one), await seen(two)];
    expect(await seen(one)).toEqual(mine);
    expect(mine).not.toEqual(theirs);
    for (const [index, id] of ['travel', 'tools', 'rank'].entries()) {
      expect(mine[index]?.toSorted()).toEqual(written(id).toSorted());
      if (id !== 'tools') expect(mine[index]?.at(-1)).toBe(written(id).at(-1));
    }
    await expectSound(one, 'ranking in random order');
  }, 120_000);

  it('is said back in the same order, and sent in the author’s, so that nothing sent tells it', async () => {
    const page = await enter();
    await goTo(page, 'tools');
    const shown = await labels(page);
    // From the last one shown to the first: neither order is that of the clicks.
    const mine = shown.slice(1, 4);
    for (const label of mine.toReversed()) await page.getByLabel(label, { exact: true }).check();
    await goOn(page).click();
    await page.waitForURL('**/q/3');
    await goOn(page).click();
    const said = page.locator('.review dd', { hasText: mine[0] ?? '' }).locator('span');
    expect((await said.first().textContent())?.split('\n')).toEqual(mine);
    const bodies: string[] = [];
    page.on('request', (request) => bodies.push(request.postData() ?? ''));
    await sendAnswers(page);
    const sent = bodies.filter((body) => body.includes('"tools":{"options"'));
    expect(sent).toHaveLength(1);
    const chosen = labelledParts(asked('tools')).filter(({ label }) => mine.includes(label.fr ?? ''));
    expect(sent[0]).toContain(`"tools":{"options":${JSON.stringify(chosen.map(({ id }) => id))}}`);
    expect(bodies.join()).not.toContain('order":"');
  }, 120_000);
});

describe('an option that is chosen alone', () => {
  it('clears the others by keyboard and by touch, says so, and is sent alone', async () => {
    const page = await enter(true);
    await goTo(page, 'tools');
    const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
    const told = page.locator('.vh[aria-live]');
    await expectSound(page, 'chosen alone');
    await expectSpoken(page, 'exclusive');
    for (const name of ['Des pièces', 'Du temps', 'Des outils']) {
      await tabTo(page, box(name));
      await press(page, 'Space');
      // From the first control again: the lists stand in an order of their own.
      await title(page).focus();
    }
    // As many as are allowed: the others wait, the one that is chosen alone does not.
    expect(await box('Un lieu').isDisabled()).toBe(true);
    await tabTo(page, box('Rien de tout cela'));
    await press(page, 'Space');
    expect(await told.textContent()).toMatch(/^Décoché\s: «\s\S+ \S+\s», «\s\S+ \S+\s» et «\s\S+ \S+\s»$/);
    expect(await page.locator('fieldset input:checked').count()).toBe(1);
    await expectSound(page, 'chosen alone, chosen');
    await row(page, 'Un lieu').tap();
    expect(await told.textContent()).toMatch(/^Décoché\s: «\sRien de tout cela\s»$/);
    expect(await box('Rien de tout cela').isChecked()).toBe(false);
    await row(page, 'Rien de tout cela').tap();
    await page.reload();
    expect(await box('Rien de tout cela').isChecked()).toBe(true);
    await goOn(page).click();
    await page.waitForURL('**/q/3');
    await goOn(page).click();
    await page.locator('.review dd', { hasText: 'Rien de tout cela' }).waitFor();
    const sent = page.waitForRequest((request) => (request.postData() ?? '').includes('"tools":'));
    await sendAnswers(page);
    expect((await sent).postData()).toContain('"tools":{"options":["nothing"]}');
  }, 120_000);
});

describe('an option that is said in own words', () => {
  it('opens a text under the list, wants it where the author does, and sends it only with its option', async () => {
    const page = await enter(true);
    await goTo(page, 'travel');
    const text = page.getByRole('textbox', { name: 'Comment donc ?' });
    expect(await text.count()).toBe(0);
    await tabTo(page, page.locator('fieldset input[type=radio]'));
    const wanted = page.getByRole('radio', { name: 'Autrement' });
    for (let step = 0; step < 10 && !(await wanted.isChecked()); step += 1) await press(page, 'ArrowDown');
    await goOn(page).click();
    const fault = 'Précisez votre réponse en quelques mots, ou choisissez-en une autre.';
    await page.getByRole('alert').getByRole('link', { name: fault }).click();
    expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
    await expectSound(page, 'said in own words, missing');
    await page.keyboard.type('En trottinette, avec Jeanne Martin');
    // Names are looked for here as in any text, on the device alone.
    await page.getByText('Quelqu’un se reconnaît peut-être dans ce texte').waitFor();
    await expectSound(page, 'said in own words');
    await expectSpoken(page, 'other');
    await goOn(page).click();
    await page.waitForURL('**/q/2');
    await page.goto(`${portal.origins.pages.box}/review`);
    await page.locator('.review dd q', { hasText: 'En trottinette' }).waitFor();
    // Another option: the text waits in the draft, and is neither said back nor sent.
    await goTo(page, 'travel');
    await row(page, 'À vélo').tap();
    expect(await text.count()).toBe(0);
    await page.goto(`${portal.origins.pages.box}/review`);
    await page.locator('.review dd', { hasText: 'À vélo' }).waitFor();
    expect(await page.locator('.review dd q').count()).toBe(0);
    const sent = page.waitForRequest((request) => (request.postData() ?? '').includes('"travel":'));
    await sendAnswers(page);
    expect((await sent).postData()).not.toContain('trottinette');
    await goTo(page, 'travel');
    await row(page, 'Autrement').tap();
    expect(await text.inputValue()).toBe('En trottinette, avec Jeanne Martin');
    await page.goto(`${portal.origins.pages.box}/review`);
    const changed = page.waitForRequest((request) => (request.postData() ?? '').includes('"travel":'));
    await sendAnswers(page);
    const body = (await changed).postData();
    expect(body).toContain('"travel":{"option":"else"}');
    expect(body).toContain(
      '"comments":{"travel":{"text":"En trottinette, avec Jeanne Martin","quotable":false}}',
    );
  }, 120_000);
});
