import { readFile } from 'node:fs/promises';
import { drawPng } from '@miroir/cli';
import { encodeRecoveryCode } from '@miroir/credential';
import { type SpaceDeskRole, verifyDigest } from '@miroir/space';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { enterSpaceDesk } from '../../src/browser/enter-space-desk.ts';
import { faultsInEachLook } from '../../src/browser/every-look.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { tabTo } from '../../src/browser/keyboard.ts';
import { type LaunchedBrowser, laptop, launchBrowser, phone } from '../../src/browser/launch-browser.ts';
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

const day = 86_400_000;
const now = Date.now();
const clock = testClock(now);
const campaign = openHestia(now);
const cohorts = campaign.cohorts.employees.kind === 'roll' ? campaign.cohorts.employees.cohorts : [];
const body = 'Le problème, c’est Bruno, au comptoir de Dole. Il vend un moteur avant d’ouvrir le coffre.';

let portal: TestPortal;
let chromium: LaunchedBrowser;
let people: SpacePerson[];
let origin: string;
let idea = '';
/** Another one that says the same, and one that bears a picture. */
let twin = '';
let illustrated = '';
/** The author's page and the community manager's, each on a device of their own. */
let mine: Page;
let desk: Page;

const person = (at: number): SpacePerson => {
  const found = people[at];
  if (found === undefined) throw new Error('nobody came');
  return found;
};

async function nextEdition(): Promise<void> {
  clock.advance(day);
  await portal.space?.portal.tick();
}

async function openPortal(): Promise<void> {
  const port = await freePort();
  origin = `http://localhost:${port}`;
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
    spaceDesk: { port, origin, databaseUri: undefined, passkeys: false },
    webRoot: new URL('../../../../apps/employee-portal/dist/', import.meta.url),
    scheduled: false,
  });
  people = await peopleInSpace(portal, 24);
  const words = { title: 'Ouvrir le coffre avant de vendre', body, need: '', benefit: '' };
  const plain = { title: 'Une autre idée', body: 'Elle ne nomme personne.', need: '', benefit: '' };
  idea = await writeInSpace(person(0), { theme: 'repair', words });
  const card = drawPng({ width: 40, height: 30, ground: [51, 102, 204], shapes: [], alt: '' });
  illustrated = await writeInSpace(person(1), {
    ...{ theme: 'repair', words: plain },
    picture: { data: card.toString('base64url'), alt: 'Une carte d’essai bleue' },
  });
  await writeInSpace(person(2), { theme: 'energy', words: plain });
  await nextEdition();
  await writeInSpace(person(3), {
    ...{ kind: 'comment', on: idea, stance: 'against' },
    words: { title: '', body: 'À Rennes non plus.', need: '', benefit: '' },
  });
  await writeInSpace(person(4), { theme: 'repair', words: { ...plain, title: 'Encore une' } });
  twin = await writeInSpace(person(6), {
    theme: 'repair',
    words: { ...plain, title: 'Ouvrir le coffre, puis vendre' },
  });
  await writeInSpace(person(5), { theme: 'repair', words: { ...plain, title: 'Et une dernière' } });
  await nextEdition();
  const agreed = await person(10).api.react(person(10).secret, { idea: twin, value: 'agree' });
  if (!agreed.ok) throw new Error(JSON.stringify(agreed.error));
  const reported = await person(9).api.report(person(9).secret, { target: idea, reason: 'names-a-person' });
  if (!reported.ok) throw new Error(JSON.stringify(reported.error));
}

/** Somebody at the desk, let in by a link. */
const enter = (name: string, role: SpaceDeskRole, locale = 'fr'): Promise<Page> =>
  enterSpaceDesk({ portal, origin, clock, chromium }, { name, role, locale });

/** « Mes contributions » of one of the people, on a device of theirs. */
async function openAs(at: number): Promise<Page> {
  const page = await (await chromium.device()).newPage();
  await page.goto(`${home()}/code`);
  const code = encodeRecoveryCode(person(at).secret, { audience: 'employees', purpose: 'space' });
  await page.getByLabel('Code de reprise de l’espace').fill(code);
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Mes contributions' }).waitFor();
  return page;
}

const home = (): string => `${portal.origins.space}/r/${portal.origins.round}`;
const ownLine = () => mine.getByRole('listitem').filter({ hasText: 'Ouvrir le coffre' });

beforeAll(async () => {
  [, chromium] = await Promise.all([openPortal(), launchBrowser()]);
  mine = await openAs(0);
  await ownLine().waitFor();
}, 120_000);

afterAll(async () => {
  await chromium?.close();
  await portal?.stop();
});

describe('a community manager', () => {
  it('finds what is reported with what stands around it, in both widths and lights', async () => {
    desk = await enter('Inès B.', 'community-manager');
    await desk.getByRole('heading', { level: 1, name: '1 texte attend une décision.' }).waitFor();
    await desk.getByText('Signalé : désigne une personne').waitFor();
    await desk.getByText('Après, 1 réponse : elle restera lisible').waitFor();
    await desk.getByRole('radio', { name: 'Désigne une personne', checked: true }).waitFor();
    expect(await faultsInEachLook(desk, 'space-desk')).toEqual([]);
  });

  it('underlines a sentence and hides the text by the keyboard; its author alone reads why', async () => {
    await tabTo(desk, desk.getByRole('button', { name: 'Le problème, c’est Bruno' }));
    await desk.keyboard.press('Space');
    await tabTo(desk, desk.getByRole('button', { name: 'Masquer' }));
    await desk.keyboard.press('Enter');
    await desk.getByText('Masqué, et inscrit au journal. Son auteur lit pourquoi.').waitFor();
    await desk.getByRole('heading', { level: 1, name: 'Rien n’attend de décision.' }).waitFor();
    await mine.reload();
    await ownLine()
      .getByText(/Masqué le .*désigne une personne\./)
      .waitFor();
    expect(await ownLine().locator('mark').allTextContents()).toEqual([
      'Le problème, c’est Bruno, au comptoir de Dole.',
    ]);
    const others = await person(7).api.idea(person(7).secret, idea);
    expect(others).toMatchObject({ ok: true, value: { state: 'hidden', reason: 'names-a-person' } });
    expect(JSON.stringify(others)).not.toContain('Bruno');
  });

  it('does not judge the appeal against their own act; somebody else gives the text back', async () => {
    await ownLine().getByRole('button', { name: 'Demander un second avis' }).click();
    await ownLine()
      .getByText(/quelqu’un d’autre répond ici d’ici le/)
      .waitFor();
    await keepPicture(mine, 'space-mine-appealed-1280');
    expect(await axeFaults(mine)).toEqual([]);
    await desk.reload();
    await desk.getByText('1 second avis porte sur une décision que vous avez prise').waitFor();
    expect(await desk.getByRole('button', { name: 'Rendre lisible' }).count()).toBe(0);
    const other = await enter('Claire D.', 'central-team', 'de');
    await other.setViewportSize(phone);
    expect([await sidewaysOverflow(other), await axeFaults(other)]).toEqual([0, []]);
    await keepPicture(other, 'space-desk-appeal-360-de');
    await other.locator('.case .btn.primary').click();
    await other.locator('.just-done span').waitFor();
    await mine.reload();
    await ownLine().getByText('Publié').waitFor();
    expect(await person(7).api.idea(person(7).secret, idea)).toMatchObject({ value: { state: 'published' } });
  });

  it('leaves a public trace without a name, that anybody takes away as a file', async () => {
    await mine.getByRole('link', { name: 'Journal de la modération' }).click();
    await mine.getByText('2 actes, chacun scellé au précédent.').waitFor();
    const rows = await mine.getByRole('row').allTextContents();
    expect(rows.slice(1).map((row) => row.replace(/^\d+\D+?(?=Relis|Masqu)/, ''))).toEqual([
      'Relisible de nouveauRien de contraire aux règles',
      'MasquéDésigne une personne',
    ]);
    for (const viewport of [phone, laptop]) {
      await mine.setViewportSize(viewport);
      expect([await sidewaysOverflow(mine), await axeFaults(mine)]).toEqual([0, []]);
      await keepPicture(mine, `space-log-${viewport.width}`);
    }
    const [file] = await Promise.all([
      mine.waitForEvent('download'),
      mine.getByRole('button', { name: 'Télécharger tout le journal (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('moderation.csv');
  });
});

describe('an idea', () => {
  it('is answered by a sponsor and the central team: nobody reads it before it is published', async () => {
    const sponsor = await enter('Sami T.', 'sponsor');
    const line = sponsor.getByRole('listitem', { name: 'Ouvrir le coffre avant de vendre' });
    await line.getByRole('button', { name: 'Répondre' }).click();
    await line.getByRole('radio', { name: 'Retenue', exact: true }).check();
    await line
      .getByRole('textbox', { name: 'Votre réponse' })
      .fill('Chaque comptoir ouvrira le coffre dès janvier.');
    await keepPicture(sponsor, 'space-desk-answer-1280');
    await line.getByRole('button', { name: 'Garder prête' }).click();
    await sponsor.getByText('1 réponse prête, visible de personne.').waitFor();
    expect(await sponsor.getByRole('button', { name: 'Publier les réponses prêtes' }).count()).toBe(0);
    await sponsor.setViewportSize(phone);
    expect([await sidewaysOverflow(sponsor), await axeFaults(sponsor)]).toEqual([0, []]);
    const before = await person(7).api.idea(person(7).secret, idea);
    expect(JSON.stringify(before)).not.toContain('dès janvier');
    const central = await enter('Claire D.', 'central-team');
    await central.getByRole('button', { name: 'Réponses', exact: true }).click();
    await central.getByRole('button', { name: 'Publier les réponses prêtes' }).click();
    await central.getByRole('button', { name: 'Publier maintenant, toutes ensemble' }).click();
    await central.getByText('Publié. Les auteurs et les lecteurs le lisent.').waitFor();
    expect(await axeFaults(central)).toEqual([]);
    await mine.goto(`${home()}/mine`);
    await ownLine().getByText('Chaque comptoir ouvrira le coffre dès janvier.').waitFor();
    await mine.goto(`${home()}/i/${idea}`);
    await mine.getByRole('region', { name: 'Réponse', exact: true }).getByText('Retenue').waitFor();
    expect(await axeFaults(mine)).toEqual([]);
    await keepPicture(mine, 'space-idea-answered-1280');
  });
});

describe('two ideas that say the same', () => {
  const acted = (text: string | RegExp) => desk.locator('.just-done').getByText(text).waitFor();
  const line = (title: string) => desk.getByRole('listitem', { name: title });
  const listed = async () => {
    const asked = { theme: null, language: null, order: 'recent', cursor: null, state: null } as const;
    const found = await person(7).api.list(person(7).secret, asked);
    return found.ok ? found.value.ideas.map(({ id }) => id) : [];
  };

  it('are joined in two presses by the keyboard; each page leads to the other', async () => {
    await desk.reload();
    await desk.getByRole('button', { name: 'Idées', exact: true }).click();
    await tabTo(
      desk,
      line('Ouvrir le coffre, puis vendre').getByRole('button', { name: 'Réunir à une autre' }),
    );
    await desk.keyboard.press('Enter');
    const other = desk.getByRole('button', { name: /^Ouvrir le coffre avant de vendre/ });
    await other.waitFor();
    await keepPicture(desk, 'space-desk-join-1280');
    expect(await axeFaults(desk)).toEqual([]);
    await tabTo(desk, other);
    await desk.keyboard.press('Enter');
    await acted(/^Réunies, et inscrit au journal/);
    expect(await listed()).not.toContain(twin);
    await mine.goto(`${home()}/i/${twin}`);
    const place = mine.getByRole('region', { name: 'Sa place dans l’espace' });
    await place.getByText('Réunie', { exact: true }).waitFor();
    expect(await axeFaults(mine)).toEqual([]);
    await keepPicture(mine, 'space-idea-joined-1280');
    await place.getByRole('link', { name: 'Ouvrir le coffre avant de vendre' }).click();
    await place.getByRole('link', { name: 'Ouvrir le coffre, puis vendre' }).waitFor();
  });

  it('ask whoever agreed with one about the other, in one gesture, and count nobody without it', async () => {
    const said = async (of: string) => {
      const found = await person(10).api.myReactions(person(10).secret, [of]);
      return found.ok ? found.value[of] : undefined;
    };
    const supporter = await openAs(10);
    await supporter.goto(home());
    const asked = supporter.getByRole('region', { name: 'Deux idées n’en font plus qu’une' });
    await asked.getByText('Vous étiez d’accord avec').waitFor();
    expect(await said(idea)).toBeUndefined();
    for (const viewport of [phone, laptop]) {
      await supporter.setViewportSize(viewport);
      expect([await sidewaysOverflow(supporter), await axeFaults(supporter)]).toEqual([0, []]);
      await keepPicture(supporter, `space-joined-ask-${viewport.width}`);
    }
    await asked.getByRole('button', { name: 'D’accord avec elle aussi' }).click();
    await asked.waitFor({ state: 'detached' });
    expect([await said(idea), await said(twin)]).toEqual([
      { value: 'agree', final: false },
      { value: 'agree', final: false },
    ]);
  });

  it('are two again by one press, with all that was theirs', async () => {
    await desk.locator('.just-done').getByRole('button', { name: 'Annuler' }).click();
    await acted(/^Séparées de nouveau/);
    expect(await listed()).toContain(twin);
    const again = await person(7).api.idea(person(7).secret, twin);
    expect(again).toMatchObject({ value: { arrangement: { joined: null }, trajectory: [{ what: 'born' }] } });
  });

  it('are moved, pinned and closed in place, and their authors read what and why', async () => {
    const own = line('Ouvrir le coffre avant de vendre');
    await own.getByRole('button', { name: 'Épingler', exact: true }).click();
    await acted(/^Épinglée en tête/);
    await own.getByRole('button', { name: 'Clore', exact: true }).click();
    await own.getByRole('button', { name: 'Une décision est prise' }).click();
    await acted(/^Close, et inscrit/);
    await mine.goto(`${home()}/mine`);
    await ownLine()
      .getByText(/une décision est prise\. Elle reste lisible/)
      .waitFor();
    await ownLine()
      .getByText(/^Épinglée en tête de son thème/)
      .waitFor();
    expect(await axeFaults(mine)).toEqual([]);
    const refused = await person(11).api.react(person(11).secret, { idea, value: 'agree' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'idea-closed' } });
    await mine.goto(`${home()}/i/${idea}`);
    await mine.getByText('Depuis le', { exact: false }).first().waitFor();
    expect(await mine.getByRole('button', { name: 'Publier' }).count()).toBe(0);
    expect(await axeFaults(mine)).toEqual([]);
  });

  it('are arranged in four languages on a phone', async () => {
    const found: unknown[] = [];
    for (const locale of ['fr', 'en', 'de', 'pt']) {
      const page = await enter('Inès B.', 'community-manager', locale);
      await page.setViewportSize(phone);
      await page.getByRole('navigation').getByRole('button').nth(1).click();
      const first = page.locator('.case').first();
      await first.locator('.actions .btn').nth(1).click();
      await first.locator('fieldset').waitFor();
      await keepPicture(page, `space-desk-ideas-360-${locale}`);
      found.push([await sidewaysOverflow(page), await axeFaults(page)]);
      await page.context().close();
    }
    expect(found).toEqual(Array(4).fill([0, []]));
  });
});

describe('the desk', () => {
  it('sees the picture of an idea that is reported', async () => {
    const sent = { target: illustrated, reason: 'confidential' } as const;
    expect(await person(9).api.report(person(9).secret, sent)).toMatchObject({ ok: true });
    await desk.reload();
    await desk.getByRole('img', { name: 'Une carte d’essai bleue' }).waitFor();
    const drawn = await desk
      .getByRole('img')
      .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth));
    expect(drawn).toContain(40);
  });

  it('is entered by a link that the central team makes, once, and left when they end it', async () => {
    const central = await enter('Claire D.', 'central-team');
    await central.getByRole('button', { name: 'Équipe', exact: true }).click();
    await central.getByRole('textbox', { name: 'Nom' }).fill('Léa M.');
    await central.getByRole('combobox', { name: 'Rôle' }).selectOption('moderator');
    await central.getByRole('button', { name: 'Faire une invitation' }).click();
    const url = await central.locator('.case code').textContent();
    const line = central.getByRole('listitem', { name: 'Léa M.' });
    await line.getByText('invitation pas encore utilisée').waitFor();
    for (const viewport of [phone, laptop]) {
      await central.setViewportSize(viewport);
      expect([await sidewaysOverflow(central), await axeFaults(central)]).toEqual([0, []]);
      await keepPicture(central, `space-desk-people-${viewport.width}`);
    }
    const invited = await (await chromium.device()).newPage();
    await invited.goto(url ?? '');
    await invited.locator('main .btn.primary').click();
    await invited.getByRole('button', { name: 'Idées', exact: true }).waitFor();
    expect(await invited.getByRole('button', { name: 'Équipe', exact: true }).count()).toBe(0);
    await line.getByRole('button', { name: 'Retirer l’accès' }).click();
    await line.getByRole('button', { name: 'Retirer l’accès maintenant' }).click();
    await line.waitFor({ state: 'detached' });
    await invited.reload();
    await invited.locator('main.space-desk').waitFor({ state: 'detached' });
    expect(await invited.locator('.case').count()).toBe(0);
  });
});

describe('what the organisation says', () => {
  it('is announced to everybody, commented in its own name and gathered in a digest that somebody takes away', async () => {
    const central = await enter('Claire D.', 'central-team');
    await central.getByRole('button', { name: 'Animer' }).click();
    const announce = central.getByRole('region', { name: 'Nouvelle annonce' });
    await announce.getByRole('textbox', { name: 'français' }).fill('Le comptoir de Dole vous reçoit jeudi.');
    await announce.getByRole('button', { name: 'Annoncer à tous' }).click();
    await central.getByText('Annoncé à tous, et inscrit au journal.').waitFor();
    await central.getByRole('button', { name: 'Réponses', exact: true }).click();
    const line = central.getByRole('listitem', { name: 'Encore une' });
    await line.getByRole('button', { name: 'Commenter au nom de l’organisation' }).click();
    await line.getByRole('textbox').fill('Merci. Nous relevons les prix des pièces.');
    await line.getByRole('button', { name: 'Garder comme modèle' }).click();
    await central.getByText('Enregistré. Personne d’autre que le bureau ne le lit.').waitFor();
    await line.getByRole('button', { name: 'Publier ce commentaire' }).click();
    await central.getByText('Publié dans les commentaires').waitFor();
    await tabTo(central, line.getByRole('button', { name: 'Mettre au bulletin' }));
    await central.keyboard.press('Enter');
    await line.getByRole('button', { name: 'Retirer du bulletin', pressed: true }).waitFor();
    const found: string[] = [];
    for (const viewport of [phone, laptop]) {
      await central.setViewportSize(viewport);
      for (const page of ['Réponses', 'Animer']) {
        await central.getByRole('button', { name: page, exact: true }).click();
        await keepPicture(central, `space-desk-${page === 'Animer' ? 'animate' : 'lists'}-${viewport.width}`);
        found.push(...(await axeFaults(central)).map((fault) => `${page} ${viewport.width}: ${fault}`));
        expect(await sidewaysOverflow(central)).toBe(0);
      }
    }
    expect(found).toEqual([]);
    await central.getByText('Merci. Nous relevons les prix des pièces.').waitFor();
    const digest = central.getByRole('region', { name: 'Bulletin', exact: true });
    await digest.getByRole('textbox', { name: 'Vos mots, en français' }).fill('Ce mois-ci, une idée.');
    await digest.getByRole('button', { name: 'Enregistrer ces mots' }).click();
    await central.getByText('Personne d’autre que le bureau ne lit ce bulletin').waitFor();
    await digest.getByRole('button', { name: 'Publier le bulletin' }).click();
    await digest.getByRole('button', { name: 'Publier ce qui est enregistré, pour tous' }).click();
    await central.getByText('Bulletin publié, le même pour tous').waitFor();
  });

  it('is read on the home, on the idea and on the digest’s page, in both widths', async () => {
    await mine.goto(home());
    await mine.getByText('Le comptoir de Dole vous reçoit jeudi.').waitFor();
    await mine.getByRole('heading', { name: 'La promesse, à ce jour' }).waitFor();
    const found = await axeFaults(mine);
    await keepPicture(mine, 'space-home-announced-1280');
    await mine.getByRole('link', { name: /Lire le bulletin du/ }).click();
    await mine.getByText('Ce mois-ci, une idée.').waitFor();
    for (const viewport of [phone, laptop]) {
      await mine.setViewportSize(viewport);
      expect(await sidewaysOverflow(mine)).toBe(0);
      found.push(...(await axeFaults(mine)));
      await keepPicture(mine, `space-digest-${viewport.width}`);
    }
    expect(found).toEqual([]);
    const [file] = await Promise.all([
      mine.waitForEvent('download'),
      mine.getByRole('button', { name: 'Télécharger le fichier signé (JSON)' }).click(),
    ]);
    const sealed = verifyDigest(await readFile(await file.path(), 'utf8'));
    const name = await mine.locator('.seal code').textContent();
    expect(sealed).toMatchObject({ ok: true, value: { serial: 1, keyName: name } });
    await mine.getByRole('link', { name: 'Encore une' }).click();
    await mine.getByText('Merci. Nous relevons les prix des pièces.').waitFor();
    await mine.getByText('De Hestia').waitFor();
    expect(await axeFaults(mine)).toEqual([]);
  });
});

describe('the promise', () => {
  it('is told by its day to who agreed, and is overdue at the desk once that day is over', async () => {
    const late = await writeInSpace(person(3), {
      theme: 'repair',
      words: { title: 'Une idée que cinq approuvent', body: 'Elle attend.', need: '', benefit: '' },
    });
    for (const at of [5, 6]) {
      const words = { title: `Une idée de plus, ${at}`, body: 'Elle accompagne.', need: '', benefit: '' };
      await writeInSpace(person(at), { theme: 'repair', words });
    }
    await nextEdition();
    for (let at = 10; at < 15; at += 1)
      await person(at).api.react(person(at).secret, { idea: late, value: 'agree' });
    await mine.goto(`${home()}/i/${late}`);
    await mine.getByRole('heading', { name: 'Une idée que cinq approuvent' }).waitFor();
    await nextEdition();
    const clockFor = async (at: number) => {
      const read = await person(at).api.idea(person(at).secret, late);
      return read.ok && read.value.state === 'published' ? read.value.promise?.state : read;
    };
    expect([await clockFor(10), await clockFor(0)]).toEqual(['due', undefined]);
    clock.advance(15 * day);
    await portal.space?.portal.tick();
    expect(await clockFor(10)).toBe('overdue');
    const sponsor = await enter('Sami T.', 'sponsor', 'pt');
    await sponsor.getByRole('button', { name: /^Em atraso/ }).click();
    await sponsor.getByRole('listitem', { name: 'Une idée que cinq approuvent' }).waitFor();
    await sponsor.setViewportSize(phone);
    expect([await sidewaysOverflow(sponsor), await axeFaults(sponsor)]).toEqual([0, []]);
    await keepPicture(sponsor, 'space-desk-overdue-360-pt');
    await mine
      .getByRole('radio', { name: 'D’accord', exact: true })
      .or(mine.getByRole('button', { name: 'D’accord', exact: true }))
      .first()
      .click();
    await mine.reload();
    await mine.getByText(/Réponse promise pour le .* elle est en retard/).waitFor();
    expect(await axeFaults(mine)).toEqual([]);
  });
});
