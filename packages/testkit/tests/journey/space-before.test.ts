import { type Campaign, defineCampaign } from '@miroir/campaign';
import { encodeRecoveryCode } from '@miroir/credential';
import { admitByOpenLink, createRollApi, createSpaceClient } from '@miroir/participant';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, sidewaysOverflow } from '../../src/browser/axe-clean.ts';
import { enterSpaceDesk } from '../../src/browser/enter-space-desk.ts';
import { keepPicture } from '../../src/browser/keep-picture.ts';
import { tabTo } from '../../src/browser/keyboard.ts';
import { type LaunchedBrowser, laptop, launchBrowser, phone } from '../../src/browser/launch-browser.ts';
import { openHestia } from '../../src/deployment/deploy-hestia.ts';
import { freePort } from '../../src/deployment/free-port.ts';
import {
  type SpacePerson,
  startTestPortal,
  type TestPortal,
  testClock,
  writeInSpace,
} from '../../src/portal/index.ts';
import { credentialOfSpace } from '../../src/portal/test-participant.ts';

const clock = testClock(Date.now());

/** A campaign whose consumers' texts are read before they appear. */
function readBefore(): Campaign {
  const { space, ...campaign } = openHestia(clock.now());
  if (space === undefined) throw new Error('the campaign has a space');
  return defineCampaign({
    ...campaign,
    space: { ...space, moderation: { employees: 'after', consumers: 'before' } },
  });
}

let portal: TestPortal;
let chromium: LaunchedBrowser;
let people: SpacePerson[];
let mine: Page;
let desk: Page;

async function comeIn(cohort: string): Promise<SpacePerson> {
  const { origins } = portal;
  const admitted = await admitByOpenLink(
    createRollApi({ origin: origins.roll, round: origins.round }),
    cohort,
  );
  if (!admitted.ok) throw new Error(JSON.stringify(admitted.error));
  const { secret, signature, keyId } = await credentialOfSpace(origins, admitted.value.session);
  const api = createSpaceClient({ origin: origins.space ?? '', round: origins.round });
  const registered = await api.register(secret, { signature, keyId });
  if (!registered.ok) throw new Error(JSON.stringify(registered.error));
  return { secret, api };
}

async function openPortal(): Promise<string> {
  const campaign = readBefore();
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  portal = await startTestPortal({
    ...{ audience: 'consumers', campaign, clock, space: true, scheduled: false },
    spaceDesk: { port, origin, databaseUri: undefined, passkeys: false },
    webRoot: new URL('../../../../apps/consumer-portal/dist/', import.meta.url),
  });
  const cohort = campaign.cohorts.consumers.cohorts[0]?.id ?? '';
  people = await Promise.all(Array.from({ length: 20 }, () => comeIn(cohort)));
  const [author] = people;
  if (author === undefined) throw new Error('nobody came');
  await author.api.beCalled(author.secret, { kind: 'pseudonym', name: 'Lame claire', role: '', skills: [] });
  const none = { need: '', benefit: '' };
  for (const [title, body] of [
    ['Vendre le moteur seul', 'J’aurais acheté le moteur, pas le volet entier.'],
    ['Mon réparateur', 'Appelez Bruno, au comptoir de Dole.'],
  ] as const)
    await writeInSpace(author, { theme: 'repair', manner: 'pseudonym', words: { title, body, ...none } });
  return origin;
}

const home = (): string => `${portal.origins.space}/r/${portal.origins.round}`;
const ownLine = (title: string) => mine.getByRole('listitem').filter({ hasText: title });

beforeAll(async () => {
  const [origin, browser] = await Promise.all([openPortal(), launchBrowser()]);
  chromium = browser;
  mine = await (await chromium.device()).newPage();
  await mine.goto(`${home()}/code`);
  const code = encodeRecoveryCode(people[0]?.secret ?? '', { audience: 'consumers', purpose: 'space' });
  await mine.getByLabel('Code de reprise de l’espace').fill(code);
  await mine.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  const who = { name: 'Inès B.', role: 'community-manager' } as const;
  desk = await enterSpaceDesk({ portal, origin, clock, chromium }, who);
}, 120_000);

afterAll(async () => {
  await chromium?.close();
  await portal?.stop();
});

describe('where the organiser reads before', () => {
  it('it is said before one writes, and one’s own texts say that they are being read', async () => {
    await ownLine('Vendre le moteur seul').getByText('Relu avant de paraître').waitFor();
    await mine.goto(`${home()}/write`);
    await mine.getByRole('heading', { name: 'Relu avant d’être publié' }).waitFor();
    await mine.setViewportSize(phone);
    expect([await sidewaysOverflow(mine), await axeFaults(mine)]).toEqual([0, []]);
    await keepPicture(mine, 'space-before-write-360');
    await mine.goto(home());
    await mine.getByRole('heading', { name: 'Relu avant d’être publié' }).waitFor();
    expect(await mine.getByText('Vendre le moteur seul').count()).toBe(0);
  });

  it('a moderator lets one text appear by the keyboard and turns another down, whose author reads why', async () => {
    await desk.getByRole('heading', { level: 1, name: '2 textes attendent une décision.' }).waitFor();
    const lists = desk.getByText('Listes de mots');
    await lists.click();
    await desk.getByRole('textbox', { name: 'français' }).fill('Bruno\ncomptoir');
    await desk.getByRole('button', { name: 'Enregistrer cette liste' }).first().click();
    await desk.getByText('De la liste : Bruno, comptoir').waitFor();
    const found: string[] = [];
    for (const viewport of [phone, laptop]) {
      await desk.setViewportSize(viewport);
      found.push(...(await axeFaults(desk)).map((fault) => `${viewport.width}: ${fault}`));
      expect(await sidewaysOverflow(desk)).toBe(0);
      await keepPicture(desk, `space-desk-before-${viewport.width}`);
    }
    expect(found).toEqual([]);
    const named = desk.getByRole('listitem', { name: 'Mon réparateur' });
    await named.getByText('Ne pas laisser paraître').click();
    await named.getByRole('radio', { name: 'Désigne une personne' }).check();
    await named.getByRole('button', { name: 'Ne pas publier' }).click();
    await desk.getByText('Non publié, et inscrit au journal.').waitFor();
    await tabTo(desk, desk.getByRole('checkbox', { name: 'Laisser paraître' }));
    await desk.keyboard.press('Space');
    await desk.getByRole('button', { name: 'Laisser paraître le texte coché' }).click();
    await desk.getByRole('heading', { level: 1, name: 'Rien n’attend de décision.' }).waitFor();
    await mine.goto(home());
    await mine.getByRole('link', { name: 'Vendre le moteur seul', exact: true }).waitFor();
    await mine.goto(`${home()}/mine`);
    await ownLine('Mon réparateur')
      .getByText(/Non publié, le .*désigne une personne\./)
      .waitFor();
    await ownLine('Mon réparateur').getByRole('button', { name: 'Demander un second avis' }).waitFor();
    expect(await axeFaults(mine)).toEqual([]);
  });
});
