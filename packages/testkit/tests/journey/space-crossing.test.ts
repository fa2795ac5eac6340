import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { enterSpaceDesk } from '../../src/browser/enter-space-desk.ts';
import { faultsInEachLook } from '../../src/browser/every-look.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { tabTo } from '../../src/browser/keyboard.ts';
import { type LaunchedBrowser, laptop, launchBrowser, phone } from '../../src/browser/launch-browser.ts';
import { walkedLanguages } from '../../src/browser/windows.ts';
import { openHestia } from '../../src/deployment/deploy-hestia.ts';
import { freePort } from '../../src/deployment/free-port.ts';
import {
  peopleInSpace,
  type SpacePerson,
  startTestPortal,
  type TestPortal,
  testClock,
  writeInSpace,
} from '../../src/portal/index.ts';

const clock = testClock(Date.now());
const campaign = openHestia(clock.now());
const cohorts = campaign.cohorts.employees.kind === 'roll' ? campaign.cohorts.employees.cohorts : [];

const lending = {
  title: 'Prêter des cartes d’essai aux réparateurs',
  body: 'Trois cartes par atelier suffiraient à trouver une panne sans rien commander.',
  need: 'Un réparateur renonce quand il ne sait pas quelle pièce est en panne.',
  benefit: 'Moins de moteurs remplacés entiers.',
};
const naming = {
  ...{ title: 'Relire les notices à voix haute', need: '', benefit: '' },
  body: 'Demandez à Bruno, au comptoir de Dole. Il les lit aux clients.',
};
const german = {
  title: 'Reparaturanleitungen in Umverpackungskartons beilegen',
  body: 'Eine einzige Seite würde genügen, gedruckt auf dem Verpackungsbegleitschein.',
  ...{ need: '', benefit: '' },
};

let portal: TestPortal;
let chromium: LaunchedBrowser;
let people: SpacePerson[];
let origin: string;
let desk: Page;
let named = '';

const person = (at: number): SpacePerson => {
  const found = people[at];
  if (found === undefined) throw new Error('nobody came');
  return found;
};
const enter = (name: string, role: 'community-manager' | 'central-team' | 'sponsor', locale = 'fr') =>
  enterSpaceDesk({ portal, origin, clock, chromium }, { name, role, locale });
const tab = (page: Page, name = 'Vers l’autre côté') => page.getByRole('button', { name, exact: true });
const lineOf = (title: string) => desk.getByRole('listitem', { name: title });

async function openPortal(): Promise<void> {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  portal = await startTestPortal({
    ...{ audience: 'employees', campaign, clock, space: true, scheduled: false },
    people: cohorts.flatMap(({ id, where }) =>
      Array.from({ length: 20 }, (_, at) => ({
        ref: `${id}-${at}@example.org`,
        columns: Object.fromEntries(Object.entries(where).map(([name, values]) => [name, values[0] ?? ''])),
      })),
    ),
    spaceDesk: { port, origin, databaseUri: undefined, passkeys: false },
    webRoot: new URL('../../../../apps/employee-portal/dist/', import.meta.url),
  });
  people = await peopleInSpace(portal, 24);
  await writeInSpace(person(0), { theme: 'repair', quotable: true, words: lending });
  named = await writeInSpace(person(1), { theme: 'repair', quotable: true, words: naming });
  await writeInSpace(person(2), { theme: 'energy', quotable: true, language: 'de', words: german });
  await writeInSpace(person(3), {
    theme: 'energy',
    words: { title: 'Une idée qui reste ici', body: 'Son auteur n’a rien permis.', need: '', benefit: '' },
  });
  clock.advance(86_400_000);
  await portal.space?.portal.tick();
}

beforeAll(async () => {
  [, chromium] = await Promise.all([openPortal(), launchBrowser()]);
  desk = await enter('Inès B.', 'community-manager');
}, 120_000);

afterAll(async () => {
  await chromium?.close();
  await portal?.stop();
});

describe('what may be read on the other side', () => {
  it('waits for somebody to read it, where its author allows it alone, in both widths and lights', async () => {
    await tabTo(desk, tab(desk));
    await desk.keyboard.press('Enter');
    await desk
      .getByRole('heading', { level: 1, name: '3 idées attendent d’être relues pour l’autre côté.' })
      .waitFor();
    expect(await desk.getByText('Une idée qui reste ici').count()).toBe(0);
    expect(await faultsInEachLook(desk, 'space-crossing')).toEqual([]);
  });

  it('is said to name nobody by the keyboard, and that is taken back by one press', async () => {
    await tabTo(desk, lineOf(lending.title).getByRole('button', { name: 'Personne n’y est nommé' }));
    await desk.keyboard.press('Enter');
    await desk.getByText('Sans nom : le texte pourra passer de l’autre côté.').waitFor();
    await desk.getByRole('heading', { level: 2, name: '1 idée relue, sans nom' }).waitFor();
    await desk
      .getByRole('heading', { level: 1, name: '2 idées attendent d’être relues pour l’autre côté.' })
      .waitFor();
    await desk.getByRole('button', { name: 'Annuler' }).click();
    await desk.getByText('Ce texte ne passera plus de l’autre côté.').waitFor();
    expect(await desk.getByRole('button', { name: 'Ne plus transmettre' }).count()).toBe(0);
    await lineOf(lending.title).getByRole('button', { name: 'Personne n’y est nommé' }).click();
    await lineOf(lending.title).getByRole('button', { name: 'Ne plus transmettre' }).waitFor();
  });

  it('is read anew where its author changed it meanwhile: nothing is decided about other words', async () => {
    const next = { ...naming, body: naming.body.replace('à Bruno, au comptoir de Dole', '[…]') };
    const erased = await person(1).api.erase(person(1).secret, { id: named, next });
    expect(erased).toMatchObject({ ok: true });
    await lineOf(naming.title).getByRole('button', { name: 'Personne n’y est nommé' }).click();
    await desk.getByText('Son auteur vient d’effacer un passage : relisez ce texte, puis décidez.').waitFor();
    await lineOf(naming.title).getByText('Demandez […]').waitFor();
    expect(await desk.getByText('Bruno').count()).toBe(0);
    await keepPicture(desk, 'space-crossing-changed-1280');
    expect(await axeFaults(desk)).toEqual([]);
    await lineOf(naming.title).getByRole('button', { name: 'Personne n’y est nommé' }).click();
    await desk.getByRole('heading', { level: 2, name: '2 idées relues, sans nom' }).waitFor();
  });

  it('is seen by the central team, who leaves it to the others, and by no sponsor', async () => {
    const central = await enter('Claire D.', 'central-team');
    await tab(central).click();
    await central.getByRole('heading', { level: 2, name: '2 idées relues, sans nom' }).waitFor();
    expect(await central.locator('.case .btn').count()).toBe(0);
    const sponsor = await enter('Sami T.', 'sponsor');
    expect(await tab(sponsor).count()).toBe(0);
    await Promise.all([central.context().close(), sponsor.context().close()]);
  });

  it('is a line of the public log each time, without the idea', async () => {
    const log = await person(5).api.moderation(person(5).secret);
    if (!log.ok) throw new Error(JSON.stringify(log.error));
    expect(log.value.lines.map(({ what }) => what)).toEqual(['clear', 'clear', 'hold', 'clear']);
    expect(JSON.stringify(log.value)).not.toContain(named);
  });
});

describe('every page of the desk', () => {
  it.each(walkedLanguages)('holds in a phone’s width and in a laptop’s, in %s', async (locale) => {
    const found: unknown[] = [];
    for (const [name, role] of [
      ['Inès B.', 'community-manager'],
      ['Claire D.', 'central-team'],
    ] as const) {
      const page = await enter(name, role, locale);
      const tabs = page.getByRole('navigation').getByRole('button');
      for (let at = 0; at < (await tabs.count()); at += 1) {
        await tabs.nth(at).click();
        for (const viewport of [phone, laptop]) {
          await page.setViewportSize(viewport);
          await keepPicture(page, `space-desk-tab-${role}-${at}-${viewport.width}-${locale}`);
          found.push([await sidewaysOverflow(page), await axeFaults(page)]);
        }
      }
      await page.context().close();
    }
    expect(found).toEqual(found.map(() => [0, []]));
    expect(found.length).toBeGreaterThan(15);
  });
});
