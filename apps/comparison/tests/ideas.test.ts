import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Audience, audiences } from '@miroir/basics';
import { hestia } from '@miroir/campaign/definitions';
import { wilson } from '@miroir/insight';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdeaListView, IdeasOverview, ProposalsView } from '../contract/ideas.ts';
import * as figures from '../figures/index.ts';
import { countedIdeas } from '../server/counted-in-spaces.ts';
import { exportFile } from '../server/take-away/formats.ts';
import { gather, materialOf } from '../server/take-away/material.ts';
import { call, cookieOf } from './call.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';
import { reporterOf } from './reporter-of.ts';
import { ideaId, SimulatedSpace } from './simulated-space.ts';

const k = hestia.privacy.k;
const spaces = {
  employees: new SimulatedSpace(hestia, 'employees'),
  consumers: new SimulatedSpace(hestia, 'consumers'),
};
/** A theme that both sides have. */
const theme = spaces.employees.themes.find((id) => spaces.consumers.themes.includes(id)) ?? '';
const [e1, e2, e3] = [1, 2, 3].map((n) => ideaId('employees', n)) as [string, string, string];
const [c1, c2] = [1, 2].map((n) => ideaId('consumers', n)) as [string, string];

const text = (id: string, title: string, body: string, language = 'fr') => ({
  ...{ id, theme, language, title, body, need: '', benefit: '' },
});
const lending = text(
  e1,
  'Prêter des cartes d’essai aux réparateurs',
  'Trois cartes électroniques par atelier suffiraient pour trouver une panne sans rien commander.',
);
const rotating = text(e2, 'Tourner entre les postes', 'Deux heures par poste fatiguent moins l’épaule.');
const lent = text(
  c1,
  'Que le réparateur ait des cartes d’essai',
  'Avec une carte électronique prêtée, mon atelier trouverait la panne le jour même.',
);
const slats = text(c2, 'Sell single slats', 'I broke one slat and had to buy the whole shutter.', 'en');

let demo: DemoComparison;
let cookie: string;

const asked = async <T>(procedure: string, input: object): Promise<T> => {
  const answer = await call(demo, procedure, { input, headers: { cookie } });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json().result.data;
};
const everything = {
  side: null,
  theme: null,
  language: null,
  place: 'all',
  search: '',
  order: 'agreed',
  page: 1,
};
const list = (change: object = {}) =>
  asked<IdeaListView>('ideas.list', { campaign: hestia.id, ...everything, ...change });
const overview = () => asked<IdeasOverview>('ideas.overview', { campaign: hestia.id });
const proposals = () => asked<ProposalsView>('ideas.proposals', { campaign: hestia.id });
const idsOf = ({ items }: IdeaListView): string[] => items.map(({ id }) => id);
const pull = async (): Promise<void> => {
  await demo.comparison.spaces.pull();
  await demo.comparison.ideas.refresh();
};

beforeAll(async () => {
  demo = await demoComparison({ figures, spaces });
  await publishDemo(demo);
  await demo.comparison.collector.pull();
  cookie = await cookieOf(demo, await demo.link());
  const told = (id: string) => ({ id, ideas: 10, comments: 15, additions: 0, skills: { repair: 5 } });
  await spaces.employees.count({
    participants: 40,
    themes: [told(theme)],
    ideas: [
      { id: e1, theme, agree: 18, disagree: 2, unsure: 0 },
      { id: e2, theme, agree: 6, disagree: 6, unsure: 1 },
      { id: e3, theme, agree: k, disagree: 0, unsure: 0 },
    ],
  });
  await spaces.employees.tell([lending, rotating], [{ id: e3, why: 'not-allowed' }]);
  await spaces.consumers.count({
    participants: 55,
    themes: [{ ...told(theme), skills: {} }],
    ideas: [{ id: c1, theme, agree: 30, disagree: 3, unsure: 3 }],
  });
  await spaces.consumers.tell([lent, slats]);
  await pull();
}, 60_000);
afterAll(() => demo.comparison.close());

describe('ideas of both sides', () => {
  it('are counted by theme and side, and agreement is that of those who reacted, by Wilson', async () => {
    const { sides, themes } = await overview();
    expect(sides.employees).toMatchObject({ participants: 40, counted: 3, texts: 2, k });
    expect(sides.consumers).toMatchObject({ participants: 55, counted: 1, texts: 2 });
    const here = themes.find(({ id }) => id === theme)?.sides.employees;
    expect(here).toMatchObject({
      ideas: 10,
      comments: 15,
      counts: { agree: 24 + k, disagree: 8, unsure: 1 },
    });
    expect(here?.skills).toEqual([{ skill: 'repair', count: 5 }]);
    // Twenty people at least are behind the opinions of the theme: no interval is narrower than theirs.
    expect(here?.people).toBe(Math.max(20, k));
    const { items } = await list();
    for (const { counts, agreement } of items) {
      if (counts === null) continue;
      const n = counts.agree + counts.disagree + counts.unsure;
      const { estimate, low, high } = wilson(counts.agree, n);
      expect([agreement?.value, agreement?.low, agreement?.high]).toEqual(
        [estimate, low, high].map((share) => expect.closeTo(100 * share, 9)),
      );
    }
  });

  it('are told in words where their texts crossed, and with the reason where they did not', async () => {
    const { items, total } = await list();
    expect(total).toBe(5);
    expect(items.find(({ id }) => id === e1)?.text?.title).toBe(lending.title);
    expect(items.find(({ id }) => id === e3)).toMatchObject({ text: null, absence: 'not-allowed' });
    expect(
      items.find(({ id }) => id === c2),
      'too few reacted to it',
    ).toMatchObject({ counts: null });
  });

  it('are searched in any language, and filtered by side, theme, language and place', async () => {
    expect(idsOf(await list({ search: 'réparateurs cartes' })).sort()).toEqual([c1, e1].sort());
    expect(idsOf(await list({ search: 'shutters' }))).toEqual([c2]);
    expect(idsOf(await list({ side: 'consumers' })).sort()).toEqual([c1, c2].sort());
    expect(idsOf(await list({ language: 'en' }))).toEqual([c2]);
    expect((await list({ theme: 'elsewhere' })).total).toBe(0);
    expect(idsOf(await list({ order: 'divided' }))[0]).toBe(e2);
    expect(idsOf(await list({ order: 'reacted' }))[0]).toBe(c1);
  });

  it('are proposed as one by their words, and are on both sides once a lead says so, until it is taken back', async () => {
    const { proposed } = await proposals();
    expect(proposed.map(({ employees, consumers }) => [employees.id, consumers.id])).toEqual([[e1, c1]]);
    const pair = { campaign: hestia.id, employees: e1, consumers: c1 };
    await asked('ideas.decide', { ...pair, verdict: 'confirmed' });
    expect((await proposals()).proposed).toEqual([]);
    expect(idsOf(await list({ place: 'both' })).sort()).toEqual([c1, e1].sort());
    expect(idsOf(await list({ place: 'inside' })).sort()).toEqual([e2, e3].sort());
    expect(idsOf(await list({ place: 'outside' }))).toEqual([c2]);
    expect((await overview()).matched).toBe(1);
    await asked('ideas.decide', { ...pair, verdict: 'refused' });
    expect((await list({ place: 'both' })).total).toBe(0);
    expect((await proposals()).refused).toHaveLength(1);
    await asked('ideas.decide', { ...pair, verdict: null });
    expect((await proposals()).proposed).toHaveLength(1);
    const strange = await call(demo, 'ideas.decide', {
      input: { ...pair, employees: c1, verdict: 'confirmed' },
      headers: { cookie },
    });
    expect(strange.statusCode).toBe(404);
  });

  it('are joined by nobody who only reads', async () => {
    const viewer = await cookieOf(demo, await demo.link('Viewer', 'viewer'));
    const input = { campaign: hestia.id, employees: e1, consumers: c1, verdict: 'confirmed' };
    expect((await call(demo, 'ideas.decide', { input, headers: { cookie: viewer } })).statusCode).toBe(403);
    expect(
      (await call(demo, 'ideas.list', { input: { campaign: hestia.id, ...everything } })).statusCode,
    ).toBe(401);
  });

  it('are taken away with every figure that the pages show, and each equals a recount', async () => {
    const nothing = { employees: [], consumers: [] };
    const request = { locale: 'fr' as const, campaign: null, round: null, theme: null, cohorts: nothing };
    const parts = { reporter: reporterOf(demo), ideas: demo.comparison.ideas };
    const material = materialOf([...((await gather(parts, request, 'csv')) ?? [])]);
    const { body } = await exportFile('csv', material, figures);
    const rows: Record<string, string>[] = parse(String(body), { columns: true, bom: true });
    const { items } = await list();
    for (const { id, side, counts, agreement, text: words } of items) {
      const own = rows.filter(({ figure, part }) => figure === 'idea' && part === id);
      const of = (measure: string) => own.find((row) => row.measure === measure);
      expect(of('agree')?.value).toBe(counts === null ? '' : String(counts.agree));
      expect(of('agree')?.side).toBe(side);
      expect(of('agreement-of-those-who-reacted')?.low ?? '').toBe(
        agreement === null ? '' : String(agreement.low),
      );
      if (words !== null) expect(of('agree')?.label).toContain(words.title);
    }
    // The theme's opinions are the sum of its ideas'.
    const sum = (measure: 'agree' | 'disagree' | 'unsure', side: Audience) =>
      items.reduce((all, idea) => all + (idea.side === side ? (idea.counts?.[measure] ?? 0) : 0), 0);
    for (const side of audiences)
      for (const measure of ['agree', 'disagree', 'unsure'] as const) {
        const row = rows.find(
          (each) =>
            each.figure === 'ideas' && each.theme === theme && each.side === side && each.measure === measure,
        );
        expect(row?.value).toBe(String(sum(measure, side)));
      }
    const drawn = figures.pageFigures(figuresTelling(material), material.pages);
    const paper = drawn.filter(({ id }) => id.startsWith('ideas-'));
    expect(paper.map(({ id }) => id)).toEqual(['ideas-themes', 'ideas-agreed']);
    for (const { notes } of paper) expect(notes.join(' ')).toContain('Ceux qui ont réagi');
    for (const format of ['pdf', 'pptx', 'xlsx'] as const)
      expect((await exportFile(format, material, figures)).body.length).toBeGreaterThan(1000);
  });

  it('are those that decisions answer: counted ones alone, since the day they were, with the titles that crossed', () => {
    const { counted, titles } = countedIdeas(demo.comparison.spaces);
    expect(counted(hestia.id).employees.map(({ id, since }) => [id, since])).toEqual(
      [e1, e2, e3].map((id) => [id, '2026-11-18']),
    );
    expect(counted(hestia.id).consumers.map(({ id }) => id)).toEqual([c1]);
    expect(titles(hestia.id)).toMatchObject({ [e1]: lending.title, [e3]: null, [c2]: slats.title });
  });

  it('are gone in words with the next texts: from the list, from search, from proposals and from the disk', async () => {
    expect(isOnDisk(lent.title), 'it is found as long as it is there').toBe(true);
    await spaces.consumers.tell([slats], [{ id: c1, why: 'gone' }]);
    await pull();
    expect((await list()).items.find(({ id }) => id === c1)).toMatchObject({ text: null, absence: 'gone' });
    expect(idsOf(await list({ search: 'réparateurs cartes' }))).toEqual([e1]);
    expect((await proposals()).proposed).toEqual([]);
    expect(isOnDisk(lent.title)).toBe(false);
  });

  it('stay as they were when a space tells less than before, and the refusal is noted', async () => {
    await spaces.employees.count({ participants: 40, ideas: [] });
    await pull();
    expect((await overview()).sides.employees?.counted).toBe(3);
    const incidents = await demo.comparison.collector.incidents();
    expect(incidents.map(({ reason, round }) => `${round} ${reason}`)).toContain('all fallen-figure');
  });
});

function figuresTelling({ locale, frame, filters }: ReturnType<typeof materialOf>) {
  return { ...figures.wordsOf(locale, frame.timeZone, frame.names), frame, filters };
}

/** Whether a text is in any file, as it is or as base64url, wherever its bytes fall among those of a seal. */
function isOnDisk(words: string): boolean {
  const spelt = [0, 1, 2].map((offset) =>
    Buffer.from(`${'x'.repeat(offset)}${words}`)
      .toString('base64url')
      .slice(4, 28),
  );
  return filesIn(demo.dataDir).some((path) => {
    const bytes = readFileSync(path);
    return [words, ...spelt].some((each) => bytes.includes(Buffer.from(each)));
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : statSync(path).isFile() ? [path] : [];
  });
}
