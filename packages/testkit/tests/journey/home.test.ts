import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemRandom } from '@miroir/credential';
import { generateSealKeys } from '@miroir/exchange';
import { type Launched, launchPortal } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waterBoard, waterCampaign } from '../../src/browser/agents-and-users.ts';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { secretOn } from '../../src/browser/device-records.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { readyOffline } from '../../src/browser/kept-offline.ts';
import { type LaunchedBrowser, laptop, launchBrowser, phone } from '../../src/browser/launch-browser.ts';
import { arrive, goOn, hurryToReview, sendAnswers, title } from '../../src/browser/person.ts';
import {
  credentialByInvitation,
  send,
  startTestPortal,
  type TestPortal,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const day = 86_400_000;
const now = Date.now();
const clock = testClock(now - 30 * day);
const past = { id: 'round-1', opens: now - 40 * day, days: 20 };
const first = waterCampaign({ id: 'water', title: 'L’eau du robinet', rounds: [past] });
const next = waterCampaign({
  id: 'water',
  title: 'L’eau du robinet',
  rounds: [past, { id: 'round-2', opens: now - 2 * day, days: 20 }],
});
const bills = waterCampaign({
  id: 'bills',
  title: 'La facture',
  rounds: [{ id: 'round-1', opens: now - day, days: 30 }],
});
const rivers = waterCampaign({
  id: 'rivers',
  title: 'Les rivières',
  rounds: [{ id: 'round-1', opens: now + 10 * day, days: 20 }],
});

let settings: string;
let portal: TestPortal;
let second: Launched;
let other: Launched;
let chromium: LaunchedBrowser;
let device: BrowserContext;
let page: Page;

async function launch(campaign: typeof first, round = 'round-1'): Promise<Launched> {
  const { audience, dataDir } = portal.target;
  const { roll, box } = portal.origins;
  const comparisonKey = generateSealKeys().publicKey;
  const rest = { origins: { roll, box }, comparisonKey, engine, clock, random: systemRandom };
  const launched = await launchPortal({ audience, dataDir }, { campaign, round, ...rest });
  if (!launched.ok) throw new Error(JSON.stringify(launched.error));
  return launched.value;
}

/** A first round that twelve people answered, over by now, with two open ones and one to come beside it. */
async function openPortal(): Promise<void> {
  settings = await mkdtemp(join(tmpdir(), 'mh-'));
  const communityFile = join(settings, 'community.json');
  await writeFile(communityFile, JSON.stringify({ ...waterBoard, mark: 'mark.svg' }));
  const drop = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M1 0l1 2h-2z"/></svg>';
  await writeFile(join(settings, 'mark.svg'), drop);
  portal = await startTestPortal({
    audience: 'consumers',
    campaign: first,
    clock,
    people: testPeople(20, ['Dole']),
    webRoot: new URL('../../../../apps/consumer-portal/dist/', import.meta.url),
    settings: { communityFile },
    scheduled: false,
  });
  const sheet = { answers: { ease: { option: 'mid' } }, comments: {} };
  const { fingerprint } = portal.launched;
  for (const { code } of portal.invitations.slice(0, 12))
    await send(portal.origins, await credentialByInvitation(portal.origins, code), { fingerprint, sheet });
  clock.set(now);
  await portal.box.portal.tick();
  second = await launch(next, 'round-2');
  other = await launch(bills);
  await launch(rivers);
  await portal.roll.portal.tick();
  await portal.box.portal.tick();
}

beforeAll(async () => {
  [chromium] = await Promise.all([launchBrowser(), openPortal()]);
  device = await chromium.device({ viewport: phone });
  page = await device.newPage();
}, 120_000);
afterAll(async () => {
  await chromium?.close();
  await portal?.stop();
  await rm(settings, { recursive: true, force: true });
});

const home = async (): Promise<void> => {
  await page.goto(`${portal.origins.box}/?lang=fr`);
  await title(page).waitFor();
};
/** One campaign's line in a list of the home. */
const lineOf = (list: string, campaign: string) =>
  page
    .locator('section', { has: page.getByRole('heading', { name: list, exact: true }) })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: campaign }) });
const says = (list: string, campaign: string, words: string | RegExp) =>
  lineOf(list, campaign).getByText(words).waitFor();

/** The personal link of the person whose reference this is: the same person in each round. */
function linkOf({ invitations, keyListDigest }: Launched, ref: string): string {
  const { code } = invitations.find((each) => each.ref === ref) ?? { code: '' };
  return `${portal.origins.roll}/i?lang=fr#${code}.${keyListDigest}`;
}

async function enter(launched: Launched, ref: string): Promise<void> {
  await (await arrive(page, linkOf(launched, ref))).click();
  await page.waitForURL(`${portal.origins.box}/r/${launched.name}/q/**`);
  await title(page).waitFor();
}

/** On a phone and on a laptop: the company's own name, its sides' own names, nothing beyond the window, nothing for axe. */
async function faults(where: string): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [phone, laptop]) {
    await page.setViewportSize(viewport);
    const shown = `${where} ${viewport.width}`;
    const text = `${await page.title()} ${await page.locator('body').textContent()}`;
    if (!text.includes('Régie des eaux')) found.push(`${shown}: whose it is, is not said`);
    const foreign = /salarié|\bclient|hestia|employé/iu.exec(text)?.[0];
    if (foreign !== undefined) found.push(`${shown}: ${foreign}`);
    const beyond = await sidewaysOverflow(page);
    if (beyond > 0) found.push(`${shown}: ${beyond} px beyond the window`);
    await keepPicture(page, `home ${shown}`);
  }
  await page.setViewportSize(phone);
  return [...found, ...(await axeFaults(page)).map((fault) => `${where}: ${fault}`)];
}

describe('the home of a company whose sides have names of their own', () => {
  const found: string[] = [];
  const person = 'dole-15@example.org';
  let secret = '';

  it('lists what is open, coming and over, and that nothing is begun on this device', async () => {
    await home();
    await page.getByRole('heading', { level: 1, name: 'Deux campagnes sont ouvertes.' }).waitFor();
    await page.getByText(/^Espace usagers/).waitFor();
    await page.getByText(/^Les agents ne voient rien de vos réponses/).waitFor();
    for (const campaign of ['L’eau du robinet', 'La facture'])
      await says('Ouvertes', campaign, 'Pas commencé');
    const coming = lineOf('À venir', 'Les rivières').getByRole('link', { name: /Ajouter à mon agenda/ });
    const calendar = new URL((await coming.getAttribute('href')) ?? '', page.url());
    expect((await page.request.get(calendar.href)).status()).toBe(200);
    await says('Terminées', 'L’eau du robinet', 'aucune réponse depuis cet appareil');
    found.push(...(await faults('fresh')));
  }, 60_000);

  it('tells what is begun, is one click away from a question, and goes on where it was', async () => {
    await page.goto(linkOf(second, person));
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    found.push(...(await faults('landing')));
    await enter(second, person);
    found.push(...(await faults('question')));
    await page.locator('fieldset input[type=radio]').first().check();
    await goOn(page).click();
    await page.waitForURL('**/q/2**');
    secret = await secretOn(page);
    // A page that wears a mark of the company's own is kept like any other.
    await readyOffline(page);
    await device.setOffline(true);
    await page.reload();
    await page.getByText('cette page est celle que votre appareil a gardée').waitFor();
    await device.setOffline(false);
    await page.reload();
    await page.getByRole('banner').getByRole('link', { name: 'Régie des eaux' }).click();
    await page.getByRole('heading', { level: 1, name: /Vous avez commencé/ }).waitFor();
    await says('Ouvertes', 'L’eau du robinet', '1 réponse sur cet appareil');
    await says('Ouvertes', 'La facture', 'Pas commencé');
    found.push(...(await faults('begun')));
    await lineOf('Ouvertes', 'L’eau du robinet')
      .getByRole('link', { name: /^Reprendre/ })
      .click();
    await page.waitForURL(`**/r/${second.name}/**`);
    await title(page).waitFor();
    expect(await secretOn(page)).toBe(secret);
    await hurryToReview(page);
    found.push(...(await faults('review')));
    await sendAnswers(page);
    found.push(...(await faults('sent')));
  }, 90_000);

  it('keeps a second credential, of nothing in common, for a second round of the same person', async () => {
    await enter(other, person);
    const another = await secretOn(page);
    expect(another).not.toBe('');
    expect(another).not.toBe(secret);
    await hurryToReview(page);
    await sendAnswers(page);
    await home();
    await page.getByRole('heading', { level: 1, name: /Vous avez répondu partout/ }).waitFor();
    for (const campaign of ['L’eau du robinet', 'La facture']) await says('Ouvertes', campaign, 'Envoyé');
    found.push(...(await faults('answered')));
  }, 60_000);

  it('names every campaign that is begun on a device, not one of them', async () => {
    const [usual, another] = [page, await chromium.device({ viewport: phone })];
    page = await another.newPage();
    try {
      for (const launched of [second, other]) await enter(launched, 'dole-14@example.org');
      await home();
      const both = page.getByRole('heading', { level: 1, name: /Vous avez commencé « .+ » et « .+ »\./ });
      await both.waitFor();
      for (const named of ['L’eau du robinet', 'La facture'])
        expect(await both.textContent()).toContain(named);
    } finally {
      await another.close();
      page = usual;
    }
  }, 60_000);

  it('opens the results of a round that is over, and is the way back from them', async () => {
    await lineOf('Terminées', 'L’eau du robinet')
      .getByRole('link', { name: /^Voir les résultats/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /Ce qu’ont dit 12/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/r/${portal.launched.name}/results`);
    await page.getByText('Les résultats des deux côtés se sont ouverts au même moment, le').waitFor();
    found.push(...(await faults('results')));
    await page.goto(page.url().replace('/results', '/privacy'));
    await title(page).waitFor();
    found.push(...(await faults('privacy')));
    await page.getByRole('banner').getByRole('link', { name: 'Régie des eaux' }).click();
    await page.getByRole('heading', { name: 'Ouvertes', exact: true }).waitFor();
    expect(found).toEqual([]);
  }, 60_000);
});
