import { existsSync } from 'node:fs';
import { isOverview } from '@miroir/testkit/browser/comparison-page';
import { type LaunchedBrowser, launchBrowser } from '@miroir/testkit/browser/launch-browser';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';

/** Questions that a lead asks, each answered within two actions of the overview by a sentence that is read here. */
const port = 4380 + Number(process.env.VITEST_POOL_ID ?? 1);
const origin = `http://localhost:${port}`;
const built = new URL('../dist/', import.meta.url);

let demo: DemoComparison;
let launched: LaunchedBrowser;
let page: Page;
let actions = 0;

const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const h1 = async () => plain(await page.getByRole('heading', { level: 1 }).textContent());
const cardOf = (heading: string) =>
  page.locator('.card', { has: page.getByRole('heading', { name: heading }) });

/** One action of the lead. */
async function act(doing: () => Promise<unknown>): Promise<void> {
  actions += 1;
  await doing();
}

/** Back on the overview, before a question. */
async function ask(path = ''): Promise<void> {
  actions = 0;
  await page.goto(`${origin}/comparison/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const tab = (name: string) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name });

beforeAll(async () => {
  if (!existsSync(built)) throw new Error('Build the pages first: pnpm run build');
  demo = await demoComparison({ port, origin, webRoot: built });
  await publishDemo(demo);
  await demo.comparison.collector.pull();
  await demo.comparison.server.listen({ port, host: '127.0.0.1' });
  launched = await launchBrowser();
  const device = await launched.device();
  page = await device.newPage();
  await page.goto(`${origin}/comparison/sign-in#${await demo.link()}`);
  await page.getByRole('button', { name: 'Ouvrir la comparaison' }).click();
  await page.waitForURL(isOverview);
}, 120_000);
afterAll(async () => {
  await launched.close();
  await demo.comparison.close();
});

describe('ten questions of a lead', { timeout: 60_000 }, () => {
  it('where do we disagree most: the first reading, with its interval, its verdict and both n', async () => {
    await ask();
    const first = page.locator('article.read').first();
    const said = plain(await first.textContent());
    expect(said).toMatch(/chez les salariés, .* chez les clients/);
    expect(said).toMatch(/Écart de \d+ points \[\d+ ; \d+\]/);
    expect(said).toMatch(/\d+ réponses des salariés, [\d ]+ des clients/);
    expect(said).toMatch(/à ce stade/);
    expect(actions).toBe(0);
  });

  it('is a low voice on a theme a finding: established, on so many comments', async () => {
    await ask();
    expect(plain(await cardOf('Qui a pris la parole').locator('.say').textContent())).toMatch(
      /fait surtout parler dehors : \d+ commentaires pour 100 clients, \d+ pour 100 salariés\. C’est établi, sur \d+ commentaires des salariés et [\d ]+ des clients\./,
    );
  });

  it('which site is silent: by name, with its rate, where it is more than chance', async () => {
    await ask();
    await act(() => tab('Participation').click());
    await page.waitForURL(/participation/);
    await expect
      .poll(h1)
      .toMatch(
        /C’est « Usine de Rennes » qui se tait : \d+ % de la liste comptent, contre \d+ % pour les autres\. C’est établi/,
      );
    expect(actions).toBeLessThanOrEqual(2);
  });

  it('what can both commit to: what is for sure above the middle on both sides', async () => {
    await ask();
    const line = cardOf('Ce à quoi les deux côtés peuvent s’engager').locator('li').first();
    expect(plain(await line.textContent())).toMatch(
      /chez les salariés et .* chez les clients, chaque intervalle du même côté du milieu\. \d+ réponses des salariés, [\d ]+ des clients\./,
    );
  });

  it('is the tone really worse: how many comments were read, and that nothing is concluded', async () => {
    await ask();
    await act(() => tab('Sentiment').click());
    await page.waitForURL(/sentiment/);
    await expect
      .poll(h1)
      .toMatch(
        /^Salariés : \d+ commentaires lus, \d+ non lus?\. Clients : .*n’est pas étalonné : aucun écart n’en est un constat\.$/,
      );
    expect(actions).toBeLessThanOrEqual(2);
  });

  it('what changed: by name, with what it was and what it is', async () => {
    await ask();
    const lines = await cardOf('Ce qui a changé').locator('li').allTextContents();
    expect(lines.map(plain).join('\n')).toMatch(/\d+ de plus chez les clients/);
    expect(lines.map(plain).join('\n')).toMatch(
      / : salariés (de .+ à |toujours ).+, clients (de .+ à |toujours )/,
    );
  });

  it('what was asked to one side only: each question by name, with its answers', async () => {
    await ask();
    const card = cardOf('Ce que nous ne savons pas');
    await act(() => card.getByRole('button', { name: /et \d+ autres/ }).click());
    const said = plain(await card.textContent());
    expect(said).toMatch(/demandé aux salariés seulement, jusqu’à \d+ réponses/);
    expect(said).toMatch(/demandé aux clients seulement, jusqu’à [\d ]+ réponses/);
  });

  it('one cohort against one group of customers: how many on each side, and how sure', async () => {
    await ask();
    const menus = page.locator('details.cohorts');
    const choose = (at: number, name: string) =>
      act(async () => {
        await menus.nth(at).locator('summary').click();
        await menus.nth(at).getByRole('checkbox', { name }).check();
      });
    const labels = [demo.campaign.cohorts.employees, demo.campaign.cohorts.consumers].map(
      ({ cohorts }) => cohorts[0]?.label.fr ?? '',
    );
    await choose(0, labels[0] ?? '');
    await choose(1, labels[1] ?? '');
    await expect
      .poll(async () => plain(await page.locator('.under').textContent()))
      .toMatch(/^150 salariés et 420 clients : .*fausses découvertes tenues sous 5 %\.$/);
    expect(actions).toBe(2);
  });

  it('filters leave no trace in the history: Back leaves the page', async () => {
    await ask('participation');
    await tab('Vue d’ensemble').click();
    await page.waitForURL(isOverview);
    const menu = page.locator('details.cohorts').first();
    await menu.locator('summary').click();
    await menu.getByRole('checkbox').nth(1).check();
    await page.waitForURL(/in=/);
    await page.goBack();
    await page.waitForURL(/participation/);
  });

  it('give me slides: a file, in two actions', async () => {
    await ask();
    await act(() => page.getByText('Emporter').click());
    const download = page.waitForEvent('download');
    await act(() => page.getByRole('button', { name: 'Diapositives PPTX' }).click());
    expect((await download).suggestedFilename()).toMatch(/\.pptx$/);
    expect(actions).toBe(2);
  });

  it('what next: what is missing to decide', async () => {
    await ask();
    expect(plain(await cardOf('Ce que nous ne savons pas').locator('.say').textContent())).toMatch(
      /^Pour décider, il manque de quoi trancher \d+ comparaisons et assez de réponses dans \d+ cohortes\.$/,
    );
  });
});

describe('a page read aloud', { timeout: 60_000 }, () => {
  it('is read in two minutes: 320 words at most', async () => {
    await ask();
    await act(() => tab('Lectures').click());
    await act(() => page.getByRole('link', { name: 'Lire à voix haute, deux minutes' }).click());
    await page.waitForURL(/aloud/);
    const parts = page.locator('article.aloud > h1, article.aloud section > *');
    await parts.last().waitFor();
    const said = (await parts.allTextContents()).join(' ');
    expect(said).toContain('Ce que nous ne savons pas');
    expect(said.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu)?.length).toBeLessThanOrEqual(320);
  });
});

describe('a reading', { timeout: 60_000 }, () => {
  it('is frozen where it is read, found again with its note, and counted again to the same', async () => {
    await ask();
    const card = page.locator('article.read').first();
    const sentence = plain(await card.locator('h2').textContent());
    await card.getByRole('button', { name: 'Figer cette lecture' }).click();
    await card.getByRole('link', { name: 'Figée' }).click();
    const reading = page.locator('article.reading', { hasText: 'Figée par' }).first();
    await reading.waitFor();
    expect(plain(await reading.locator('h2.t').textContent())).toBe(sentence);
    await reading.getByRole('button', { name: 'Ajouter une note' }).click();
    await reading.getByLabel('Note').fill('À porter au comité.');
    await reading.getByRole('button', { name: 'Enregistrer la note' }).click();
    await reading.getByText('À porter au comité.').waitFor();
    await reading.getByRole('button', { name: 'Recompter' }).click();
    await reading.getByText('la lecture est la même, chiffre pour chiffre').waitFor();
  });

  it('is read by whoever holds a shared link, without a way to anything else', async () => {
    await ask('readings');
    await page.getByLabel('Titre').fill('Comité');
    await page.getByRole('button', { name: 'Faire le lien' }).click();
    const url = await page.getByLabel('Lien à transmettre').inputValue();
    const stranger = await (await launched.device()).newPage();
    await stranger.goto(url);
    await stranger.getByRole('heading', { level: 1, name: 'Comité' }).waitFor();
    expect(await stranger.locator('article.reading').count()).toBe(1);
    expect(await stranger.getByRole('button').count()).toBe(0);
    await stranger.goto(`${origin}/comparison/`);
    await stranger.waitForURL(/sign-in/);
  });
});

describe('an address', { timeout: 60_000 }, () => {
  const where = () => {
    const { pathname, search, hash } = new URL(page.url());
    return `${pathname}${search}${hash}`;
  };
  const place = () => `/comparison/campaigns/${demo.campaign.id}/${demo.campaign.schedule.rounds[0]?.id}`;

  it('of before is completed with campaign and round, and keeps its filters and its place on the page', async () => {
    await ask('questions/repair-ease?in=dole#content');
    await page.waitForURL(/campaigns/);
    expect(where()).toBe(`${place()}/questions/repair-ease?in=dole#content`);
    await ask('expectations?round=round-1&theme=repair');
    await page.waitForURL(/campaigns/);
    expect(where()).toBe(`${place()}/expectations?theme=repair`);
  });

  it('asks for each thing once, also where it has yet to be completed', async () => {
    const asked: string[] = [];
    const note = (request: Request) => {
      const name = /trpc\/(report\.\w+)/.exec(request.url())?.[1];
      if (name) asked.push(name);
    };
    page.on('request', note);
    for (const [path, name] of [
      ['', 'report.overview'],
      ['sentiment', 'report.sentiment'],
      ['aloud', 'report.overview'],
    ] as const) {
      await page.goto('about:blank');
      asked.length = 0;
      await page.goto(`${origin}/comparison/${path}`, { waitUntil: 'networkidle' });
      expect(
        asked.sort((a, b) => a.localeCompare(b)),
        path,
      ).toEqual(['report.frame', name]);
    }
    page.off('request', note);
  });

  it('carries both on every page, whatever leads there', async () => {
    await ask();
    await page.waitForURL(isOverview);
    for (const link of await page.locator('a[href]').all()) {
      const href = (await link.getAttribute('href')) ?? '';
      if (!href.startsWith('#')) expect(href.startsWith(place()), href).toBe(true);
    }
    await tab('Sentiment').click();
    await page.waitForURL(/sentiment/);
    expect(where()).toBe(`${place()}/sentiment`);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(where()).toBe(`${place()}/sentiment`);
  });

  it('of another campaign leads nowhere, and of a round that is not opens the one that is', async () => {
    await ask('campaigns/another/round-1/expectations');
    expect(await h1()).toBe('Cette page n’existe pas.');
    await ask(`campaigns/${demo.campaign.id}/round-9/expectations`);
    await page.waitForURL(/round-1/);
    expect(where()).toBe(`${place()}/expectations`);
    const said = page.getByText('Cette manche n’existe pas ici : round-9.');
    await said.waitFor();
    await tab('Sentiment').click();
    await page.waitForURL(/sentiment/);
    expect(await said.count()).toBe(0);
  });

  it('that compares with what was never published, or follows what is not asked, says so and what is shown', async () => {
    await ask('expectations/trend?since=round-1~7.7&lines=recommend.nothing');
    await page.getByText('Cette publication n’existe pas ici : round-1~7.7.').waitFor();
    await page.getByText('Cette question n’a pas de fil ici : nothing.').waitFor();
    await ask('?since=round-1~7.7');
    await page.getByText('Cette publication n’existe pas ici : round-1~7.7.').waitFor();
    await ask('questions/recommend?row=nothing');
    await page.getByText('Cette ligne n’existe pas ici : nothing.').waitFor();
    await ask('expectations/trend?since=round-1~1.1&lines=recommend');
    expect(await page.getByText('n’existe pas ici').count()).toBe(0);
  });
});
