import { invitationLink } from '@miroir/launch';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { tabTo } from '../../src/browser/keyboard.ts';
import { type LaunchedBrowser, laptop, launchBrowser, phone } from '../../src/browser/launch-browser.ts';
import { type LoopWorld, startLoopWorld } from '../../src/browser/loop-world.ts';
import { arrive, hurryToReview, sendAnswers } from '../../src/browser/person.ts';
import { walkedLanguages } from '../../src/browser/windows.ts';

const day = 86_400_000;
const hour = 3_600_000;
const sides = ['employees', 'consumers'] as const;
const languages = { fr: 'français', en: 'anglais', de: 'allemand', pt: 'portugais' } as const;
const said = {
  gap: { employees: 'Le prix avant la visite', consumers: 'Vous saurez le prix' },
  idea: { employees: 'La carte se vendra seule', consumers: 'Une pièce, et pas tout le moteur' },
};

let world: LoopWorld;
let chromium: LaunchedBrowser;
let employee: BrowserContext;
let lead: Page;
beforeAll(async () => {
  chromium = await launchBrowser();
  employee = await chromium.device({ viewport: phone });
  world = await startLoopWorld(async ({ portals }, { code }) => {
    const page = await employee.newPage();
    const { origins, launched } = portals.employees;
    const start = await arrive(page, invitationLink(origins.roll, code, launched.keyListDigest));
    await start.click();
    await page.waitForURL(({ pathname }) => pathname.includes('/q/'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await hurryToReview(page);
    await sendAnswers(page);
    await page.close();
  });
}, 180_000);
afterAll(async () => {
  await chromium?.close();
  await world?.stop();
});

/** A page of a portal's box as somebody reads it at the world's moment. */
async function portalPage(side: (typeof sides)[number], path: string): Promise<Page> {
  const device = side === 'employees' ? employee : await chromium.device({ viewport: phone });
  const page = await device.newPage();
  await page.clock.setSystemTime(world.clock.now());
  await page.goto(`${world.portals[side].origins.pages.box}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
async function heads(path: string, name: string | RegExp): Promise<void> {
  for (const side of sides) {
    const page = await portalPage(side, path);
    await page.getByRole('heading', { name }).first().waitFor();
    await page.close();
  }
}
async function signIn(): Promise<void> {
  await lead?.context().close();
  lead = await (await chromium.device()).newPage();
  await lead.goto(await world.comparison.lead());
  await press(lead.getByRole('button', { name: 'Ouvrir la comparaison' }));
  await lead.waitForURL(/\/campaigns\//);
}
async function open(path: string): Promise<void> {
  await lead.goto(`${world.comparison.origin}/comparison/${path}`);
  await lead.getByRole('heading', { level: 1 }).waitFor();
}
/** By the keyboard alone: Tab until it has the focus, which is seen at each step, then Enter or Space. */
async function press(wanted: Locator, key = 'Enter'): Promise<void> {
  await wanted.first().waitFor();
  await tabTo(lead, wanted);
  await lead.keyboard.press(key);
}
async function type(wanted: Locator, text: string): Promise<void> {
  await tabTo(lead, wanted);
  await lead.keyboard.insertText(text);
}
/** Days that are typed alike whichever of day and month comes first. */
function doubleDay(from: number, step: 1 | -1): { typed: string; at: number } {
  for (let at = from; ; at += step * day) {
    const [year, month, date] = new Date(at).toISOString().slice(0, 10).split('-');
    if (month === date) return { typed: `${month}${date}${year}`, at };
  }
}
async function typeDay(label: string, typed: string): Promise<void> {
  await tabTo(lead, lead.getByLabel(label));
  await lead.keyboard.type(typed);
}
async function clean(page: Page, name: string): Promise<void> {
  for (const viewport of [phone, laptop]) {
    await page.setViewportSize(viewport);
    expect(await sidewaysOverflow(page), `${name} at ${viewport.width}`).toBe(0);
    expect(await axeFaults(page), `${name} at ${viewport.width}`).toEqual([]);
  }
  await keepPicture(page, name);
}

/** Writes the decision of the open page: both sides' words in every language. */
async function decide(words: Readonly<Record<(typeof sides)[number], string>>, due: string): Promise<void> {
  await lead.getByRole('radio', { name: 'À l’étude' }).waitFor();
  await tabTo(lead, lead.getByRole('radio', { checked: true }));
  await lead.keyboard.press('ArrowRight');
  await typeDay('Décidée le', doubleDay(world.minute, -1).typed);
  await typeDay('Échéance', due);
  for (const language of Object.values(languages)) {
    await press(
      lead
        .getByRole('group', { name: 'Langue des textes' })
        .getByRole('button', { name: new RegExp(`^${language}`) }),
    );
    await type(lead.getByLabel('Responsable, par sa fonction'), `Le service client (${language})`);
    const [inside, outside] = [lead.getByLabel('Titre').nth(0), lead.getByLabel('Titre').nth(1)];
    await type(inside, words.employees);
    await type(outside, words.consumers);
    for (const at of [0, 1])
      await type(lead.getByLabel('Texte', { exact: true }).nth(at), `Deux phrases. (${language})`);
  }
  await lead.getByText('Rien ne manque').waitFor();
  await press(lead.getByRole('button', { name: 'Enregistrer le brouillon' }));
  await lead.getByText('Enregistré. Il ne se lit nulle part hors d’ici.').waitFor();
}
async function publish(): Promise<void> {
  await open('decisions');
  await press(lead.getByRole('button', { name: 'Signer et envoyer' }));
  await lead.getByText('Scellé. Chaque portail l’ouvrira à l’heure dite.').waitFor();
}

describe('the loop, by the keyboard alone on the lead’s side', { timeout: 180_000 }, () => {
  it('opens nothing before a lead composed, previewed and signed, and then both sides at one minute', async () => {
    await heads('/mirror?lang=fr', 'Le miroir n’est pas encore ouvert');
    await signIn();
    await open('mirror');
    const choices = lead.getByRole('checkbox', { disabled: false });
    await press(choices.and(lead.getByLabel(/Faire réparer après la garantie/)).first(), 'Space');
    await press(choices.last(), 'Space');
    await press(lead.getByRole('button', { name: 'Enregistrer' }));
    await lead.getByText('Tout est enregistré').waitFor();
    for (const side of ['Salariés', 'Clients'])
      await lead.getByRole('region', { name: side }).getByRole('heading', { level: 3 }).waitFor();
    await clean(lead, 'loop-compose');
    await press(lead.getByRole('button', { name: 'Signer et envoyer' }));
    await lead.getByText('Scellé. Chaque portail l’ouvrira à l’heure dite.').waitFor();
    await world.at(world.minute - hour);
    await heads('/mirror?lang=fr', 'Le miroir n’est pas encore ouvert');
    await world.at(world.minute);
    await heads('/mirror?lang=fr', /sur\s10 chez les salariés/);
  });

  it('shows an employee both sides and the answer of this device, and nobody else’s to a stranger', async () => {
    const page = await portalPage('employees', '/mirror?lang=fr');
    await page.getByText('Vous aviez répondu « Très difficile ».').waitFor();
    await clean(page, 'loop-mirror');
    await page.close();
    const stranger = await portalPage('consumers', '/mirror?lang=fr');
    await stranger.getByText('Aucune réponse de votre part n’est gardée').waitFor();
    await stranger.context().close();
  });

  const due = () => doubleDay(world.minute + 4 * day, 1);

  it('answers a gap and an idea, each worded twice, and tells both sides together', async () => {
    await signIn();
    await open('questions/repair-ease');
    await press(lead.getByRole('button', { name: /^Décider/ }).first());
    await decide(said.gap, due().typed);
    await clean(lead, 'loop-decision');
    await open('ideas');
    await press(lead.getByRole('button', { name: /^Décider/ }).first());
    await decide(said.idea, due().typed);
    await publish();
    await clean(lead, 'loop-decisions');
    await heads('/decisions?lang=fr', 'Pas encore de décision');
    await world.at(world.clock.now() + 2 * hour);
    for (const side of sides) {
      const page = await portalPage(side, '/decisions?lang=fr');
      for (const words of Object.values(said)) {
        await page.getByRole('heading', { name: words[side] }).waitFor();
        const other = words[side === 'employees' ? 'consumers' : 'employees'];
        expect(await page.getByText(other).count()).toBe(0);
      }
      await clean(page, `loop-told-${side}`);
      await page.close();
    }
  });

  it('leads from the question and from its results to what is decided of them', async () => {
    for (const path of ['/mirror?lang=fr', '/results?lang=fr']) {
      const page = await portalPage('employees', path);
      await page
        .getByRole('link', { name: `Ce que nous décidons : ${said.gap.employees}` })
        .first()
        .click();
      await page.waitForURL(/\/decisions\?lang=fr#d-/);
      await page.getByRole('heading', { name: said.gap.employees }).waitFor();
      await page.close();
    }
  });

  it('is read in other languages on both sides, at both widths, and its summary prints on one sheet', async () => {
    for (const side of sides)
      for (const path of ['/mirror', '/decisions', '/summary']) {
        const page = await portalPage(side, `${path}?lang=fr`);
        const french = await page.locator('nav.places').textContent();
        for (const language of walkedLanguages.filter((each) => each !== 'fr')) {
          await page.goto(`${world.portals[side].origins.pages.box}${path}?lang=${language}`);
          await page.getByRole('heading', { level: 1 }).waitFor();
          expect(await page.evaluate(() => document.documentElement.lang)).toMatch(
            new RegExp(`^${language}`),
          );
          expect(await page.locator('nav.places').textContent()).not.toBe(french);
          await clean(page, `loop${path.replace('/', '-')}-${side}-${language}`);
        }
        if (path === '/summary') {
          const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
          expect(sheets?.length).toBe(1);
        }
        await page.close();
      }
  });

  it('keeps the keyboard of whoever reads in sight, and opens what is folded by it', async () => {
    for (const path of ['/mirror', '/decisions', '/summary']) {
      const page = await portalPage('employees', `${path}?lang=fr`);
      await tabTo(page, page.getByRole('contentinfo').getByRole('link').last());
      const folded = page.locator('main summary').first();
      if (await folded.count()) {
        await tabTo(page, folded);
        await page.keyboard.press('Enter');
        await page.locator('main details[open]').first().waitFor();
      }
      await page.close();
    }
  });

  it('is late on both sides by the calendar alone, until a lead says on both that it is done', async () => {
    await world.at(due().at + 3 * day);
    for (const side of sides) {
      const page = await portalPage(side, '/decisions?lang=fr');
      await page
        .getByText(/En retard de \d+ jours/)
        .first()
        .waitFor();
      expect(await page.getByText(/En retard de \d+ jours/).count()).toBe(2);
      await page.close();
    }
    await signIn();
    await open('decisions');
    await press(lead.getByRole('link', { name: said.gap.employees }));
    await lead.getByRole('radio', { name: 'Faite' }).waitFor();
    await tabTo(lead, lead.getByRole('radio', { checked: true }));
    await press(lead.getByRole('radio', { checked: true }), 'ArrowRight');
    await lead.keyboard.press('ArrowRight');
    expect(await lead.getByRole('radio', { name: 'Faite' }).isChecked()).toBe(true);
    await press(lead.getByRole('button', { name: 'Enregistrer le brouillon' }));
    await lead.getByText('Enregistré. Il ne se lit nulle part hors d’ici.').waitFor();
    await publish();
    await world.at(world.clock.now() + 2 * hour);
    for (const side of sides) {
      const page = await portalPage(side, '/decisions?lang=fr');
      const card = page.locator('.decision', { hasText: said.gap[side] });
      await card.getByText('Faite', { exact: true }).first().waitFor();
      expect(await page.getByText(/En retard de \d+ jours/).count()).toBe(1);
      await page.close();
    }
  });
});
