import { localDay } from '@miroir/campaign';
import { type BankPicture, drawPng } from '@miroir/cli';
import { encodeRecoveryCode } from '@miroir/credential';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { readyOffline } from '../../src/browser/kept-offline.ts';
import { tabTo } from '../../src/browser/keyboard.ts';
import { type LaunchedBrowser, laptop, launchBrowser, phone } from '../../src/browser/launch-browser.ts';
import { arrive } from '../../src/browser/person.ts';
import { sharedTexts, translate } from '../../src/browser/translating.ts';
import { openHestia } from '../../src/deployment/deploy-hestia.ts';
import {
  peopleInSpace,
  type SpacePerson,
  startTestPortal,
  type TestPortal,
  testClock,
  writeInSpace,
} from '../../src/portal/index.ts';

const day = 86_400_000;
const now = Date.now();
const clock = testClock(now);
const campaign = openHestia(now);
const card = {
  title: 'Vendre la carte électronique sans le moteur',
  body: 'On refuse des réparations faute de pouvoir commander la carte seule. '.repeat(4),
};
const foam = {
  title: 'Renvoyer les cales de mousse au lieu de les jeter',
  body: 'Elles arrivent neuves et finissent à la benne le jour même : <b>voir</b> https://exemple.test/mousse',
};
const drawing: BankPicture = {
  ...{ width: 320, height: 200, ground: [240, 240, 235] },
  alt: 'Trois cartes dans un tiroir',
  shapes: [40, 130, 220].map((left) => ({
    kind: 'box',
    at: [left, 60],
    size: [60, 80],
    colour: [46, 110, 84],
  })),
};
const german = {
  title: 'Den Motor über Nacht schlafen lassen',
  body: 'Ein Empfänger verbraucht das ganze Jahr.',
};

let portal: TestPortal;
let chromium: LaunchedBrowser;
let device: BrowserContext;
let page: Page;
let people: SpacePerson[];
let ideas: string[];

const cohorts = campaign.cohorts.employees.kind === 'roll' ? campaign.cohorts.employees.cohorts : [];

/** A space that twenty-four people hold the credential of; three wrote, and six said what they think of one idea. */
async function openPortal(): Promise<void> {
  portal = await startTestPortal({
    audience: 'employees',
    campaign,
    clock,
    people: cohorts.flatMap(({ id, where }) =>
      Array.from({ length: 20 }, (_, at) => ({
        ref: `${id}-${at}@example.org`,
        columns: Object.fromEntries(Object.entries(where).map(([name, values]) => [name, values[0] ?? ''])),
      })),
    ),
    space: true,
    webRoot: new URL('../../../../apps/employee-portal/dist/', import.meta.url),
    scheduled: false,
  });
  people = await peopleInSpace(portal, 24);
  const [first, second, third] = people;
  if (first === undefined || second === undefined || third === undefined) throw new Error('nobody came');
  const none = { need: '', benefit: '' };
  ideas = [
    await writeInSpace(first, { theme: 'repair', words: { ...card, need: 'Réparer', benefit: '' } }),
    await writeInSpace(second, { theme: 'materials', words: { ...foam, ...none } }),
    await writeInSpace(third, { theme: 'energy', language: 'de', words: { ...german, ...none } }),
  ];
  await nextEdition();
  for (const { secret, api } of people.slice(5, 11))
    await api.react(secret, { idea: ideas[0] ?? '', value: 'agree' });
  await nextEdition();
}

/** A day later, with its editions made. */
async function nextEdition(): Promise<void> {
  clock.advance(day);
  await portal.space?.portal.tick();
}

const home = (): string => `${portal.origins.space}/r/${portal.origins.round}`;
const link = (at: number): string =>
  `${portal.origins.roll}/i#${portal.invitations[at]?.code}.${portal.launched.keyListDigest}`;
const card1 = () => page.getByRole('listitem').filter({ hasText: card.title });

beforeAll(async () => {
  [, chromium] = await Promise.all([openPortal(), launchBrowser()]);
  device = await chromium.device();
  page = await device.newPage();
}, 120_000);

afterAll(async () => {
  await chromium?.close();
  await portal?.stop();
});

describe('the space of employees, on one device', () => {
  it('is read with a credential alone', async () => {
    await page.goto(home());
    await page.getByRole('link', { name: 'Prendre mon accès' }).waitFor();
    expect(await page.getByText(card.title).count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('opens from one’s invitation, with its aim and its ideas', async () => {
    await arrive(page, link(30));
    await page.getByRole('button', { name: 'Entrer dans l’espace d’idées' }).click();
    await page.waitForURL((url) => url.href.startsWith(home()));
    await page.getByRole('heading', { level: 1, name: /à vous de dire par où commencer/ }).waitFor();
    await card1().waitFor();
    expect(await page.locator('.letter').count()).toBe(3);
    // What somebody wrote is text: no markup, no live link.
    await page.getByText('<b>voir</b> https://exemple.test/mousse').waitFor();
    expect(await page.locator('a[href*="exemple.test"]').count()).toBe(0);
    await keepPicture(page, 'space-home-1280');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('shows what others think after one’s own opinion, nowhere before', async () => {
    expect(await card1().getByText('6 d’accord').count()).toBe(0);
    await card1().getByRole('button', { name: 'Pas d’accord' }).click();
    await card1().getByText('6 d’accord').waitFor();
    await card1().getByText('Votre avis : pas d’accord.').waitFor();
    const show = page.getByLabel('Montrer', { exact: true });
    for (const [state, ideas] of [
      ['said', 1],
      ['own', 0],
      ['to-say', 2],
      ['', 3],
    ] as const) {
      await show.selectOption(state);
      await expect
        .poll(() => page.locator('section[aria-busy=false] > .letters > .letter').count())
        .toBe(ideas);
    }
  });

  it('finds by words, and says where', async () => {
    await page.getByRole('searchbox', { name: 'Chercher' }).fill('carte électronique');
    await page.getByText('1 idée trouvée').waitFor();
    expect(await card1().locator('h3 mark').allTextContents()).toContain('carte');
    await page.getByRole('searchbox', { name: 'Chercher' }).fill('');
  });

  it('takes an idea written offline once the network is back, after near ideas were shown beside its title', async () => {
    await page.getByRole('link', { name: 'Proposer une idée' }).click();
    await page.getByLabel('Votre idée en une phrase').fill('Prêter des cartes électroniques d’essai');
    await page.getByRole('button', { name: `C’est la mienne : ${card.title}` }).waitFor();
    await page.getByLabel('Racontez').fill('Trois cartes suffiraient, comme le dit Marc Lelong à qui veut.');
    await page.getByText('un nom : « Marc Lelong »').waitFor();
    await page.getByLabel('Racontez').fill('Trois cartes prêtées à chaque réparateur suffiraient.');
    await page.getByText('un nom : « Marc Lelong »').waitFor({ state: 'detached' });
    await page.getByLabel('Thème', { exact: true }).selectOption('repair');
    await page.getByLabel('Choisir une image').setInputFiles({
      ...{ name: 'IMG_2041 Camille Roux.png', mimeType: 'image/png' },
      buffer: drawPng({ ...drawing, alt: '' }),
    });
    await page.getByLabel('Ce qu’on y voit').fill(drawing.alt);
    await page.getByRole('img', { name: drawing.alt }).waitFor();
    expect(await page.content()).not.toContain('Camille');
    await keepPicture(page, 'space-write-1280');
    expect(await axeFaults(page)).toEqual([]);
    await readyOffline(page, []);
    await device.setOffline(true);
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText('Pas encore partie').waitFor();
    // Without a network every page opens again, and says so; the text waits.
    for (const path of ['/write', '/mine']) {
      await page.goto(`${home()}${path}`);
      await page.getByText('ces pages s’ouvrent avec ce que votre appareil a gardé').waitFor();
      await page.locator('main h1').waitFor();
    }
    await page.getByText('Pas encore partie').waitFor();
    await device.setOffline(false);
    await page.getByText('Attend une édition').waitFor();
    await page.getByText('ces pages s’ouvrent avec').waitFor({ state: 'detached' });
    expect(await page.getByText('Pas encore partie').count()).toBe(0);
    expect(await page.getByText('Attend une édition').count()).toBe(1);
    // Before its edition the picture is here for its author, drawn from memory.
    const shown = page.getByRole('img', { name: drawing.alt });
    await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320);
    expect(await shown.getAttribute('src')).toMatch(/^blob:/);
    await page.getByRole('button', { name: 'Récrire' }).click();
    await page.getByLabel('Titre').fill('Prêter des cartes à chaque atelier');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Prêter des cartes à chaque atelier').waitFor();
    await keepPicture(page, 'space-mine-1280');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('keeps a draft through a reload, and takes a comment by the keyboard', async () => {
    await page.goto(`${home()}/i/${ideas[1]}`);
    const text = page.getByLabel('Ce que vous savez, ce que vous avez vu');
    // Sent empty, one is led to what is missing, in the order of the page, and told what it is.
    await page.getByRole('button', { name: 'Envoyer' }).click();
    const first = page.getByRole('radio', { name: 'Pour' });
    await expect.poll(() => first.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await expect.poll(() => text.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await text.getAttribute('aria-describedby')).toMatch(/-wrong /);
    await text.fill('La navette repart à vide le vendredi.');
    await page.getByText('Une seule fois').waitFor();
    await page.reload();
    await text.waitFor();
    await expect.poll(() => text.inputValue()).toBe('La navette repart à vide le vendredi.');
    await tabTo(page, page.getByRole('radio', { name: 'Pour' }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: 'Envoyer' }));
    await page.keyboard.press('Enter');
    await page.getByText('C’est envoyé : cela paraîtra avec une édition.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'En faire une priorité' }).click();
    await page.getByText('C’est une de vos priorités.').waitFor();
    await keepPicture(page, 'space-idea-1280');
    // On paper there is what is read, and nothing to press.
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1, name: foam.title }).isVisible()).toBe(true);
    expect(await page.getByText(foam.body).isVisible()).toBe(true);
    for (const name of ['Envoyer', 'Ne plus en faire une priorité'])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    expect(await axeFaults(page)).toEqual([]);
  });

  it('opens without a network what was read last, says of which day it is, and tells no total that was not told', async () => {
    await page.goto(home());
    await card1().waitFor();
    await readyOffline(page, []);
    await device.setOffline(true);
    await page.goto(home());
    await page.getByText('gardé par votre appareil').waitFor();
    await page.getByText('3 idées gardées ici').waitFor();
    expect(await card1().getByText('6 d’accord').count()).toBe(1);
    expect(await page.locator('.letter').filter({ hasText: foam.title }).locator('.tally').count()).toBe(0);
    await page.getByLabel('Montrer', { exact: true }).selectOption('said');
    await page.getByText('1 idée gardée ici').waitFor();
    await page.getByLabel('Montrer', { exact: true }).selectOption('');
    await keepPicture(page, 'space-home-offline-1280');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: foam.title, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: foam.title }).waitFor();
    await page.getByText('gardé par votre appareil').waitFor();
    await keepPicture(page, 'space-idea-offline-1280');
    // One that was listed and never opened is not here, and says so.
    await page.goto(`${home()}/i/${ideas[2]}`);
    await page.getByRole('heading', { level: 1, name: 'Cette idée ne s’affiche pas' }).waitFor();
    await page.goto(`${home()}/i/${ideas[1]}`);
    await page.getByText('gardé par votre appareil').waitFor();
    await device.setOffline(false);
    await page.getByText('gardé par votre appareil').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: foam.title }).waitFor();
  });

  it('fits a phone in German, English and Portuguese, each in its own words', async () => {
    await page.setViewportSize(phone);
    for (const [path, there] of [
      ['', '.letter'],
      [`/i/${ideas[1]}`, 'textarea'],
      ['/write', 'textarea'],
      ['/mine', '.letter'],
      ['/about', 'h2'],
      ['/log', 'h1'],
    ] as const) {
      const said = new Set<string>();
      for (const locale of ['pt', 'en', 'de']) {
        await page.goto(`${home()}${path}?lang=${locale}`);
        await page.locator('main:not([aria-busy]) h1').waitFor();
        await page.locator(`main ${there}`).first().waitFor();
        expect([path, locale, await sidewaysOverflow(page)]).toEqual([path, locale, 0]);
        said.add((await page.locator('main').textContent()) ?? '');
        await keepPicture(page, `space-360-${locale}${path.slice(0, 3).replace('/', '-')}`);
      }
      expect([path, said.size]).toEqual([path, 3]);
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.setViewportSize(laptop);
  });

  it('is opened by its own code on a second device, where a text is withdrawn', async () => {
    await page.goto(`${home()}/mine?lang=fr`);
    await page.getByRole('button', { name: 'Le montrer' }).click();
    // Of this page the code is printed, and no text of one's own beside it.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.code-shown').isVisible()).toBe(true);
    expect(await page.locator('.letter').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    const code = (await page.locator('.code-shown code').textContent()) ?? '';
    const other = await chromium.device();
    const second = await other.newPage();
    await second.goto(`${home()}/code`);
    await second.getByLabel('Code de reprise de l’espace').fill(code.toLowerCase());
    await second.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    const mine = second.getByRole('listitem').filter({ hasText: 'Prêter des cartes' });
    await mine.getByRole('button', { name: 'Retirer' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
    await mine.waitFor({ state: 'detached' });
    // Another person's code asks before what is here of the first one goes.
    const secret = people[19]?.secret ?? '';
    await second.goto(`${home()}/code`);
    await second
      .getByLabel('Code de reprise de l’espace')
      .fill(encodeRecoveryCode(secret, { audience: 'employees', purpose: 'space' }));
    await second.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await second.getByRole('heading', { name: 'Un autre accès est sur cet appareil' }).waitFor();
    await second.getByRole('button', { name: 'Effacer l’autre, et ouvrir' }).click();
    await second.getByText('Vous n’avez encore rien écrit.').waitFor();
    await other.close();
  });

  it('refuses in the person’s language what is no picture, or too large to be read', async () => {
    const file = (name: string, mimeType: string, text: string) => ({
      name,
      mimeType,
      buffer: Buffer.from(text),
    });
    await page.goto(`${home()}/write?lang=fr`);
    const choose = page.getByLabel('Choisir une image');
    await choose.setInputFiles(file('a.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'));
    await page.getByText('Seules les images fixes en JPEG, PNG ou WebP').waitFor();
    await choose.setInputFiles(file('a.png', 'image/png', '\x89PNG'));
    await page.getByText('Cette image ne se laisse pas dessiner').waitFor();
    const send = async (procedure: string, bytes: number) => {
      const answered = await portal.space?.portal.app.inject({
        method: 'POST',
        url: `/trpc/${portal.origins.round}/${procedure}`,
        headers: { 'content-type': 'application/json', 'x-miroir-locale': 'de' },
        payload: JSON.stringify({ text: 'a'.repeat(bytes) }),
      });
      return [answered?.statusCode, answered?.json().error.data.miroir.code, answered?.json().error.message];
    };
    const tooLarge = [413, 'too-large', expect.stringMatching(/^Die Anfrage ist zu groß\. .*kleineres Bild/)];
    expect(await send('contribute', 10_000_000)).toEqual(tooLarge);
    expect(await send('react', 300_000)).toEqual(tooLarge);
    expect((await send('contribute', 3_900_000))[1]).toBe('malformed');
    // What a page would not send: the space says so itself, of each kind of fault in a sentence of its own.
    const [person] = people.slice(18);
    if (person === undefined) throw new Error('nobody came');
    const whole = drawPng({ ...drawing, alt: '' });
    for (const [sent, said] of [
      [
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
        'Cette image ne peut pas être prise',
      ],
      [whole.subarray(0, whole.length / 2), 'Cette image est incomplète ou abîmée'],
      [drawPng({ ...drawing, width: 17_000, height: 1000, shapes: [] }), 'Cette image a trop de points'],
    ] as const) {
      const picture = { data: sent.toString('base64url'), alt: 'Une carte' };
      const written = writeInSpace(person, {
        theme: 'energy',
        words: { ...card, need: '', benefit: '' },
        picture,
      });
      await expect(written).rejects.toThrow(said);
    }
  });

  it('is not broken by hostile texts on a phone: they are text, and run nothing', async () => {
    const [first, second, third, fourth] = people.slice(14);
    if (!first || !second || !third || !fourth) throw new Error('nobody came');
    const tower = `Z${'\u0351\u0489'.repeat(60)}`;
    const texts = [
      'W'.repeat(80),
      'javascript:alert(1) <img src=x onerror=alert(1)>',
      `${tower}\u202E 👩‍👩‍👧‍👦\u2066${tower}`,
    ];
    const written: string[] = [];
    for (const [at, person] of [first, second, third].entries()) {
      const title = texts[at] ?? '';
      const body = `${title} `.repeat(8) + 'x'.repeat(300);
      const words = { title, body, need: 'n'.repeat(300), benefit: body.slice(0, 290) };
      const picture = {
        data: drawPng({ ...drawing, width: 1200, height: 30 }).toString('base64url'),
        alt: 'a'.repeat(200),
      };
      written.push(await writeInSpace(person, { theme: 'energy', words, picture }));
    }
    await nextEdition();
    // Three authors make an edition: each has a pseudonym, and the last one can help.
    const names = ['M'.repeat(40), `W${'i'.repeat(38)}W`, '👩‍👩‍👧‍👦 <b>Lame</b>'];
    for (const [at, { secret, api }] of [second, third, fourth].entries()) {
      const skills = at === 2 ? (['repair'] as const) : [];
      await api.beCalled(secret, { kind: 'pseudonym', name: names[at] ?? '', role: '', skills: [...skills] });
      await writeInSpace(
        { secret, api },
        {
          ...{ kind: 'comment', on: written[0] ?? '', stance: 'help', manner: 'pseudonym' },
          words: { title: '', body: texts.join(' ').repeat(4), need: '', benefit: '' },
        },
      );
    }
    await nextEdition();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
    await page.setViewportSize(phone);
    for (const path of ['', ...written.map((id) => `/i/${id}`)]) {
      await page.goto(`${home()}${path}?lang=fr`);
      await page.locator('main:not([aria-busy]) h1').waitFor();
      await page.locator('.letter, .comments').first().waitFor();
      if (path !== '') await page.getByRole('img').waitFor();
      await keepPicture(page, `space-hostile${path.slice(0, 5).replaceAll('/', '-')}`);
      expect([path, await sidewaysOverflow(page)]).toEqual([path, 0]);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.locator('[href^="javascript"], img[src="x"], [onerror]').count()).toBe(0);
    }
    expect(dialogs).toEqual([]);
    await page.goto(`${home()}/i/${written[0]}?lang=fr`);
    await page.getByText('Parmi ceux qui proposent leur aide : réparation').waitFor();
    await page.getByRole('button', { name: 'Utile' }).first().click();
    await page.getByText('Noté utile').waitFor();
    await page.reload();
    await page.getByText('Noté utile').waitFor();
    await page.setViewportSize(laptop);
  });

  it('keeps what two tabs write of one idea, and sends it once', async () => {
    const other = await device.newPage();
    for (const tab of [page, other]) {
      await tab.goto(`${home()}/write?lang=fr`);
      await tab.getByLabel('Racontez').waitFor();
    }
    await page.getByLabel('Votre idée en une phrase').fill('Une idée à deux mains');
    await other.getByLabel('Racontez').fill('Écrite dans deux onglets.');
    await expect.poll(() => page.getByLabel('Racontez').inputValue()).toBe('Écrite dans deux onglets.');
    const title = other.getByLabel('Votre idée en une phrase');
    await expect.poll(() => title.inputValue()).toBe('Une idée à deux mains');
    await page.getByLabel('Thème', { exact: true }).selectOption('repair');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    const sent = page.getByRole('listitem').filter({ hasText: 'Une idée à deux mains' });
    await sent.getByText('Attend une édition').waitFor();
    expect(await sent.count()).toBe(1);
    // The other one has nothing left to send.
    await expect.poll(() => title.inputValue()).toBe('');
    await other.close();
  });

  it('goes on under a browser’s translation, which moves every text', async () => {
    const other = await device.newPage();
    const errors: string[] = [];
    other.on('pageerror', ({ message }) => errors.push(message));
    await other.addInitScript(translate);
    await other.goto(`${home()}?lang=en`);
    const card = other.getByRole('listitem').filter({ hasText: foam.title });
    await card.getByRole('button', { name: 'Agree', exact: true }).click();
    await card.getByRole('button', { name: 'Change' }).click();
    await card.getByRole('button', { name: 'Withdraw my opinion' }).click();
    await card.getByRole('button', { name: 'Agree', exact: true }).waitFor();
    await other.getByRole('searchbox').fill('mousse');
    await other.getByText('1 idea found').waitFor();
    expect(await other.evaluate(sharedTexts)).toEqual([]);
    await card.getByRole('link', { name: foam.title, exact: true }).click();
    await other.getByRole('heading', { level: 1, name: foam.title }).waitFor();
    const text = other.locator('.comment-form textarea').first();
    await text.fill('Written under a translation.');
    await other.getByRole('radio', { name: 'Once only' }).waitFor();
    await other.getByRole('button', { name: 'Erase this draft' }).click();
    await expect.poll(() => text.inputValue()).toBe('');
    expect(await other.evaluate(sharedTexts)).toEqual([]);
    for (const path of ['/write', '/mine', '/about', '/log']) {
      await other.goto(`${home()}${path}?lang=en`);
      await other.locator('main:not([aria-busy]) h1').waitFor();
      expect([path, await other.evaluate(sharedTexts)]).toEqual([path, []]);
    }
    expect(errors).toEqual([]);
    await other.close();
  });

  it('tells at the next visit what came since the last one', async () => {
    const before = localDay(clock.now(), campaign.schedule.timeZone);
    const [first, second, third] = people.slice(11);
    if (first === undefined || second === undefined || third === undefined) throw new Error('nobody came');
    const words = { title: 'Une idée du lendemain', body: 'Elle paraît demain.', need: '', benefit: '' };
    for (const person of [first, second, third]) await writeInSpace(person, { theme: 'energy', words });
    await nextEdition();
    await page.goto(home());
    // Theirs, and the one that two tabs wrote.
    await page.getByText('4 idées nouvelles').waitFor();
    expect(before < localDay(clock.now(), campaign.schedule.timeZone)).toBe(true);
  });
});
