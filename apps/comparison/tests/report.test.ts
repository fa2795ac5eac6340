import { err } from '@miroir/basics';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { departure } from '../figures/cohorts/departure.ts';
import { unpackPlaces } from '../figures/map/places.ts';
import { expectationsOf } from '../server/report/expectations.ts';
import { mapOf } from '../server/report/map.ts';
import { overviewOf } from '../server/report/overview.ts';
import { participationOf } from '../server/report/participation.ts';
import { questionOf } from '../server/report/question.ts';
import type { ReportRequest } from '../server/report/reporter.ts';
import { sentimentOf } from '../server/report/sentiment.ts';
import { themeOf } from '../server/report/theme.ts';
import { call, cookieOf } from './call.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';
import { reporterOf } from './reporter-of.ts';
import { asymmetric, symmetric } from './simulate.ts';

let demo: DemoComparison;
const everyone = { employees: [], consumers: [] };
const reporter = () => reporterOf(demo);
function told(change: Partial<ReportRequest> = {}) {
  const found = reporter().told({
    locale: 'fr',
    campaign: null,
    round: null,
    theme: null,
    cohorts: everyone,
    ...change,
  });
  if (!found) throw new Error('nothing published');
  return found;
}

beforeEach(async () => {
  demo = await demoComparison();
});
afterEach(() => demo.comparison.close());

describe('the report of an asymmetric campaign', () => {
  beforeEach(async () => {
    await publishDemo(demo);
    await demo.comparison.collector.pull();
  });

  it('establishes the gap on repair, and the theme where consumers are loud and employees silent', () => {
    const view = overviewOf(told(), 'fr');
    expect(view.findings.some(({ theme, verdict }) => theme === 'repair' && verdict === 'established')).toBe(
      true,
    );
    expect(view.voices.find(({ theme }) => theme === 'repair')?.verdict).toBe('established');
    expect(view.basis.n).toEqual({ employees: 296, consumers: 1200 });
  });

  it('finds what both sides can commit to under a filter too', () => {
    const few = demo.campaign.cohorts.employees.cohorts[1]?.id ?? '';
    const view = told({ cohorts: { employees: [few], consumers: [] } });
    const rows = overviewOf(view, 'fr').common.filter(({ measure }) => measure === 'importance');
    expect(rows.length).toBeGreaterThan(0);
    for (const { figures } of rows) {
      if (figures.employees.state !== 'shown' || figures.consumers.state !== 'shown')
        throw new Error('no figure');
      expect(figures.employees.n).toBeLessThan(60);
      expect(Math.min(figures.employees.low, figures.consumers.low)).toBeGreaterThan(3);
    }
  });

  it('tells no gap beside a side that has no figure, which it would give away', () => {
    const cohorts = demo.campaign.cohorts.employees.cohorts.map(({ id }) => id);
    const views = [everyone, ...cohorts.map((id) => ({ employees: [id], consumers: [] }))].map((of) =>
      told({ cohorts: of }),
    );
    const tones = views.flatMap((view) => {
      const { themes, questions } = sentimentOf(view);
      return [...themes, ...questions];
    });
    for (const { gap, tones: pair } of tones)
      expect(gap !== null).toBe(pair.employees.state === 'shown' && pair.consumers.state === 'shown');
    for (const { gap, figures } of views.flatMap(({ rows }) => rows))
      if (gap) expect([figures.employees.state, figures.consumers.state]).toEqual(['shown', 'shown']);
  });

  it('tells no step of participation smaller than a later one, whatever the moment each count is of', async () => {
    const found = reporter().told({
      locale: 'fr',
      campaign: null,
      round: null,
      theme: null,
      cohorts: everyone,
    });
    if (!found) throw new Error('nothing published');
    const { employees } = found.data;
    const body = { ...employees.snapshot.body, waiting: 20 };
    const box = employees.box && {
      ...employees.box,
      body: {
        from: 'box' as const,
        at: '2026-11-18T00:00:00Z',
        answered: 290,
        days: [],
        withdrawn: 0,
        amended: null,
      },
    };
    const late = { ...employees, box, snapshot: { ...employees.snapshot, body } };
    const view = participationOf({ ...found, data: { ...found.data, employees: late } });
    const counts = view.funnels.employees.map(({ step, count }) => [step, count ?? 0] as const);
    expect(Object.fromEntries(counts)).toMatchObject({ answered: 315, entered: 296 });
    for (const { opened, n } of view.cohorts.employees)
      if (opened !== null && n !== null) expect(opened).toBeGreaterThanOrEqual(n);
    const values = counts.map(([, count]) => count);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it('says what is not known: a silent cohort, one that counts only in the whole, undecided gaps', () => {
    const kinds = overviewOf(told(), 'fr').unknowns.map(({ kind }) => kind);
    expect(kinds).toContain('cohort-silent');
    expect(kinds).toContain('cohort-whole-only');
  });

  it('tells what changed since the publication before', () => {
    const since = overviewOf(told(), 'fr').since;
    expect(since?.from.serials).toEqual({ employees: 1, consumers: 1 });
    expect(since?.added.consumers).toBe(360);
  });

  it('tells each change by name with what it was, and counts what did not change', () => {
    const view = told();
    const since = overviewOf(view, 'fr').since;
    if (!since) throw new Error('no publication before');
    expect(since.changes.length).toBeGreaterThan(0);
    for (const { row, was, how } of since.changes) {
      expect(was.id).toBe(row.id);
      if (how === 'verdict') expect(row.verdict).not.toBe(was.verdict);
      else expect(row.verdict).toBe(was.verdict);
    }
    const judged = view.rows.filter(({ verdict }) => !['beside', 'not-comparable'].includes(verdict));
    expect(since.changes.length + since.same).toBeGreaterThanOrEqual(judged.length);
  });

  it('compares with any earlier publication, opened again from what is stored', async () => {
    const first = overviewOf(told(), 'fr').since;
    const cohorts = demo.campaign.cohorts.consumers.cohorts.map(({ id }, index) => {
      return { id, headcount: null, people: [450, 400, 280, 160][index] ?? 80 };
    });
    const plan = { seed: 11, leaning: asymmetric.consumers, cohorts };
    await demo.portals.consumers.publish(plan, '2026-11-18T13:00:00Z');
    await demo.comparison.collector.pull();
    const view = told();
    const chosen = await reporter().earlier(view, 'fr', 'round-1~1.1');
    expect(chosen?.from.serials).toEqual({ employees: 1, consumers: 1 });
    const since = overviewOf(view, 'fr', chosen).since;
    expect(since?.added.consumers).toBe((first?.added.consumers ?? 0) + 90);
    const was = new Map(first?.changes.map((change) => [change.row.id, change.was]));
    for (const change of since?.changes ?? [])
      if (was.has(change.row.id)) expect(change.was).toEqual(was.get(change.row.id));
    expect(overviewOf(view, 'fr').since?.from.serials).toEqual({ employees: 1, consumers: 2 });
  });

  it('draws every publication of a question, the last one as the page has it', async () => {
    const view = told();
    const trend = await reporter().trend(view, 'fr', { since: null, lines: [] });
    expect(trend.lines.length).toBe(3);
    for (const { row, points, moves } of trend.lines) {
      expect(points.map(({ serials }) => serials.employees)).toEqual([1, 2]);
      expect(points.at(-1)?.figures).toEqual(row.figures);
      expect(points[1]?.joined).toEqual({ employees: true, consumers: true });
      const [then, now] = points.map(({ figures }) => figures.consumers);
      if (then?.state !== 'shown' || now?.state !== 'shown') throw new Error('no figure');
      expect(moves?.consumers.change?.value).toBeCloseTo(now.value - then.value, 9);
    }
  });

  it('lists every question without a figure on a side, and what one side alone was asked', () => {
    const view = told();
    const unknowns = overviewOf(view, 'fr').unknowns;
    const oneSided = unknowns.flatMap((each) => (each.kind === 'one-sided' ? each.labels : []));
    const asked = demo.campaign.questions.filter(
      ({ equivalence, kind }) => equivalence === 'one-sided' && !kind.endsWith('text'),
    );
    expect(oneSided.toSorted()).toEqual(asked.map(({ id }) => view.texts.label(id)).toSorted());
    const filtered = told({ cohorts: { employees: ['service'], consumers: [] } });
    const masked = overviewOf(filtered, 'fr').unknowns.filter(({ kind }) => kind === 'masked');
    const both = filtered.rows
      .filter(({ equivalence }) => equivalence !== 'one-sided')
      .map(({ question }) => question);
    expect(masked.length).toBe(new Set(both).size);
  });

  it('judges a theme within the family of the whole campaign, not more leniently', () => {
    const all = expectationsOf(told());
    const one = expectationsOf(told({ theme: 'repair' }));
    expect(one.basis.judging.family).toBe(all.basis.judging.family);
    expect(one.basis.judging.compared).toBeLessThan(all.basis.judging.compared);
    expect(one.rows.length).toBeLessThan(all.rows.length);
    for (const row of one.rows) expect(row).toEqual(all.rows.find(({ id }) => id === row.id));
  });

  it('judges one cohort among all pairs of cohorts, and a union not at all', () => {
    const judging = (employees: string[], consumers: string[] = []) =>
      expectationsOf(told({ cohorts: { employees, consumers } })).basis.judging;
    const whole = judging([]);
    const pair = judging(['dole']);
    expect(whole).toMatchObject({ scope: 'whole', detectable: null });
    expect(pair.scope).toBe('pair');
    expect(pair.family).toBeGreaterThan(5 * whole.family);
    expect(pair.family).toBe(judging(['lyon']).family);
    expect(pair.detectable).toBeGreaterThan(10);
    const union = expectationsOf(told({ cohorts: { employees: ['dole', 'lyon'], consumers: [] } }));
    expect(union.basis.judging).toMatchObject({ scope: 'exploration', family: 0, established: 0 });
    const said = new Set(union.rows.filter(({ gap }) => gap !== null).map(({ verdict }) => verdict));
    expect([...said].every((verdict) => verdict === 'exploration' || verdict === 'beside')).toBe(true);
  });

  it('names the cohorts that part from the rest of their own side, whatever is filtered', () => {
    const within = demo.campaign.questions.map(({ id }) => questionOf(told(), id)?.cohorts);
    const filtered = told({ cohorts: { employees: ['dole'], consumers: [] } });
    expect(demo.campaign.questions.map(({ id }) => questionOf(filtered, id)?.cohorts)).toEqual(within);
    const compared = within
      .flatMap((sides) => (sides ? [...sides.employees, ...sides.consumers] : []))
      .flatMap(({ figures }) => figures)
      .flatMap(({ within: found }) => found ?? []);
    expect(compared.length).toBeGreaterThan(50);
    // Half of the cases or a gap of nothing is never established.
    for (const { verdict, gap, standing } of compared)
      if (verdict === 'established') expect(standing?.value ?? 50 + gap.value).not.toBe(50);
  });

  it('adds up a filter of cohorts and names those that count in the whole only', () => {
    const view = told({ cohorts: { employees: ['dole', 'lyon', 'service'], consumers: [] } });
    expect(view.basis.n.employees).toBe(240);
    expect(view.basis.leftOut.employees).toEqual(['Service client']);
  });

  it('shows a filter of nothing but a masked cohort as suppressed, never as zero', () => {
    const { rows } = expectationsOf(told({ cohorts: { employees: ['service'], consumers: [] } }));
    const states = new Set(rows.map(({ figures }) => figures.employees.state));
    expect(states.has('shown')).toBe(false);
    expect(states.has('suppressed')).toBe(true);
  });

  it('never gives a rate where there is no list of people', () => {
    const view = participationOf(told());
    expect(view.funnels.consumers.every(({ share }) => share === null)).toBe(true);
    expect(view.funnels.employees.at(-1)).toMatchObject({ step: 'entered', count: 296, about: false });
    expect(view.cohorts.employees.find(({ id }) => id === 'service')).toMatchObject({
      n: null,
      rate: null,
      state: 'whole-only',
    });
  });

  it('tells the replacements that the roll told, and none while it told nothing', () => {
    const view = told();
    expect(participationOf(view).replacements).toEqual({ employees: 5, consumers: 5 });
    const data = { ...view.data, consumers: { ...view.data.consumers, roll: null } };
    expect(participationOf({ ...view, data }).replacements).toEqual({ employees: 5, consumers: null });
  });

  it('counts every comment of a side once a theme, and masks cohorts’ comments inside', () => {
    const view = sentimentOf(told());
    const repair = view.themes.find(({ id }) => id === 'repair');
    expect(repair?.tones.consumers).toMatchObject({ state: 'shown', unread: expect.any(Number) });
    const { n, unread } = (repair?.tones.consumers ?? { n: 0, unread: 0 }) as { n: number; unread: number };
    expect(unread).toBeGreaterThan(0);
    // The voices count them all, read or not.
    const voice = overviewOf(told(), 'fr').voices.find(({ theme }) => theme === 'repair');
    expect(n + unread).toBe(voice?.comments.consumers);
    expect(view.heat.employees.every(({ cells }) => cells.every(({ state }) => state !== 'shown'))).toBe(
      true,
    );
    expect(view.heat.consumers.some(({ cells }) => cells.some(({ state }) => state === 'shown'))).toBe(true);
  });

  it('opens every question and every theme of the campaign', () => {
    const view = told();
    for (const { id } of demo.campaign.questions) expect(questionOf(view, id)?.id).toBe(id);
    for (const { id } of demo.campaign.themes) expect(themeOf(view, id)?.id).toBe(id);
    expect(questionOf(view, 'no-such-question')).toBeNull();
  });

  it('answers from what it kept while nothing new is published', () => {
    const kept = reporter();
    const request = { locale: 'fr', campaign: null, round: null, theme: null, cohorts: everyone };
    expect(kept.told(request)?.page).toBe(kept.told({ ...request, locale: 'en' })?.page);
  });

  it('says the same of a pair of cohorts when it made the family of all pairs ahead', async () => {
    const ahead = reporter();
    await ahead.prepare();
    const [cohort = ''] = demo.campaign.cohorts.consumers.cohorts.map(({ id }) => id);
    const cohorts = { employees: [], consumers: [cohort] };
    const page = ahead.told({ locale: 'fr', campaign: null, round: null, theme: null, cohorts })?.page;
    expect(page).toEqual(told({ cohorts }).page);
    expect(page?.family).toBeGreaterThan(0);
  });
});

describe('the map of all cohorts', () => {
  it('frames the cohort that leans otherwise, and says which way', async () => {
    const [first] = demo.campaign.cohorts.employees.cohorts;
    const cohorts = demo.campaign.cohorts.employees.cohorts.map(({ id }, index) => ({
      id,
      headcount: 200,
      people: 120,
      ...(index === 0 ? { leaning: { ...symmetric.employees, opinion: () => -0.6 } } : {}),
    }));
    await demo.portals.employees.publish(
      { seed: 7, leaning: symmetric.employees, cohorts },
      '2026-11-18T12:00:00Z',
    );
    const clients = demo.campaign.cohorts.consumers.cohorts.map(({ id }) => ({
      id,
      headcount: null,
      people: 150,
    }));
    await demo.portals.consumers.publish(
      { seed: 8, leaning: symmetric.consumers, cohorts: clients },
      '2026-11-18T12:00:00Z',
    );
    await demo.comparison.collector.pull();
    const view = mapOf(told());
    expect(view.rows.length).toBeGreaterThan(10);
    expect(view.cohorts.employees[0]?.id).toBe(first?.id);
    const likert = view.outliers.filter(({ row }) => row.measure === 'favourable-share');
    const own = likert.filter(({ cohort }) => cohort === view.cohorts.employees[0]?.label);
    expect(own.length).toBeGreaterThan(2);
    for (const { cell } of own) {
      expect(departure(cell)).toBe('below');
      expect(cell.within.standing?.high ?? 0).toBeLessThan(50);
    }
    // The others have it among those they are compared with: if they depart, then to the other side.
    for (const { side, cohort, cell } of likert)
      if (cohort !== own[0]?.cohort) expect([side, departure(cell)]).toEqual(['employees', 'above']);
    // What the map frames is what the question's own page says.
    const line = view.rows.find(({ row }) => row.id === own[0]?.row.id);
    const page = questionOf(told(), line?.row.question ?? '');
    const shown = page?.cohorts.employees[0]?.figures[0];
    if (shown?.figure.state !== 'shown') throw new Error('a figure is shown');
    const { value, low, high, n } = shown.figure;
    const near = (exact = Number.NaN) => expect.closeTo(exact, 6) as number;
    expect(unpackPlaces(line?.cells.employees ?? '')[0]).toEqual({
      figure: { state: 'shown', value: near(value), low: near(low), high: near(high), n },
      gap: near(shown.within?.gap.value),
      verdict: shown.within?.verdict,
      departs: 'below',
    });
    expect(view.departures).toEqual({
      all: view.outliers.length,
      ofFirst: view.outliers.filter(({ cohort }) => cohort === view.outliers[0]?.cohort).length,
    });
    expect(view.linesLeft).toBe(0);
  });

  it('shows every cohort and question once, whatever the theme leaves', async () => {
    await publishDemo(demo);
    await demo.comparison.collector.pull();
    const all = mapOf(told());
    const questions = new Set(all.rows.map(({ row }) => row.question));
    expect(questions.size).toBe(new Set(expectationsOf(told()).rows.map(({ question }) => question)).size);
    const one = mapOf(told({ theme: 'repair' }));
    expect(one.rows.every(({ row }) => row.theme === 'repair')).toBe(true);
    expect(one.family).toEqual(all.family);
    for (const { cells } of all.rows) {
      expect(unpackPlaces(cells.employees)).toHaveLength(demo.campaign.cohorts.employees.cohorts.length);
      expect(unpackPlaces(cells.consumers)).toHaveLength(demo.campaign.cohorts.consumers.cohorts.length);
    }
  });
});

describe('a matrix', () => {
  it('puts each item in the corner that both its intervals lie in, and in none where one holds the middle', async () => {
    await publishDemo(demo);
    await demo.comparison.collector.pull();
    const quadrant = questionOf(told(), 'making-scales')?.quadrant;
    expect(quadrant?.items.length).toBe(4);
    for (const { places } of quadrant?.items ?? [])
      for (const place of [places.employees, places.consumers]) {
        if (!place) continue;
        const holds = [place.importance, place.satisfaction].some(({ low, high }) => low <= 3 && high >= 3);
        expect(place.corner === null).toBe(holds);
        if (!holds) expect(place.corner).toBe(place.satisfaction.value > 3 ? 'keep' : 'repair');
      }
    expect(questionOf(told(), 'repair-ease')?.quadrant).toBeNull();
  });
});

describe('the report of a symmetric campaign', () => {
  it('establishes nothing', async () => {
    await publishDemo(demo, symmetric);
    await demo.comparison.collector.pull();
    const view = overviewOf(told(), 'fr');
    expect(view.basis.judging.established).toBe(0);
    expect(view.voices.every(({ verdict }) => verdict !== 'established')).toBe(true);
    for (const { gap, verdict } of sentimentOf(told()).themes)
      expect(verdict).toBe(gap === null ? 'not-comparable' : 'uncalibrated');
  });
});

describe('the frame', () => {
  it('is asked for beside the overview: until both sides have published, that is nothing, and no refusal', async () => {
    const headers = { cookie: await cookieOf(demo, await demo.link()) };
    const input = { locale: 'fr', campaign: null, round: null, theme: null, cohorts: everyone };
    const overview = () => call(demo, 'report.overview', { input: { ...input, since: null }, headers });
    expect((await overview()).json().result).toEqual({ data: null });
    await publishDemo(demo);
    await demo.comparison.collector.pull();
    expect((await overview()).json().result.data).toMatchObject({ basis: { n: { consumers: 1200 } } });
    expect((await call(demo, 'report.expectations', { input, headers })).statusCode).toBe(200);
  });

  const sides = async () =>
    (await reporter().frame({ locale: 'en', campaign: null, round: null, lead: 'x' })).sides;

  it('says which publication of a side is shown, and which of its cohorts have no figure of their own', async () => {
    await publishDemo(demo);
    await demo.comparison.collector.pull();
    const view = await reporter().frame({ locale: 'en', campaign: null, round: null, lead: 'x' });
    expect(view.sides.employees).toMatchObject({ serial: 2, state: 'fresh', failure: null });
    expect(view.cohorts.employees.find(({ id }) => id === 'service')?.state).toBe('whole-only');
  });

  it('calls a side late a minute after its next release was due, and fresh again once it has come', async () => {
    const plan = (people: number) => ({
      seed: 5,
      leaning: asymmetric.employees,
      cohorts: demo.campaign.cohorts.employees.cohorts.map(({ id }) => ({ id, headcount: 120, people })),
    });
    const due = demo.clock.now() + 3_600_000;
    const nextDue = new Date(due).toISOString();
    await demo.portals.employees.publish(plan(40), '2026-11-18T13:30:00Z', { nextDue });
    await demo.comparison.collector.pull();
    demo.clock.set(due + 59_000);
    expect(await sides()).toMatchObject({ employees: { serial: 1, nextDue, state: 'fresh' } });
    demo.clock.set(due + 61_000);
    expect(await sides()).toMatchObject({ employees: { serial: 1, state: 'late', failure: null } });
    const later = new Date(due + 3_600_000).toISOString();
    await demo.portals.employees.publish(plan(60), '2026-11-18T15:01:00Z', { nextDue: later });
    await demo.comparison.collector.pull();
    expect(await sides()).toMatchObject({ employees: { serial: 2, state: 'fresh' } });
  });

  it('calls a side down while its portal does not answer, however late, with the last contact; not the other', async () => {
    await publishDemo(demo);
    await demo.comparison.collector.pull();
    const reachedAt = demo.clock.now();
    const silent = {
      chains: async () => err('unreachable' as const),
      snapshots: async () => err('unreachable' as const),
      calibration: async () => err('unreachable' as const),
      heartbeat: async () => err('unreachable' as const),
    };
    const answering = demo.clients.employees;
    demo.clients.employees = { box: silent, roll: silent };
    demo.clock.set(reachedAt + 7_200_000);
    await demo.comparison.collector.pull();
    expect(await sides()).toMatchObject({
      employees: { serial: 2, state: 'down', failure: 'unreachable', reachedAt },
      consumers: { serial: 2, state: 'fresh', failure: null },
    });
    demo.clients.employees = answering;
    await demo.comparison.collector.pull();
    expect(await sides()).toMatchObject({ employees: { state: 'fresh', failure: null } });
  });

  it('is helpful before anything is published', async () => {
    const view = await reporter().frame({ locale: 'fr', campaign: null, round: null, lead: 'x' });
    expect(view.sides.employees).toMatchObject({ serial: null, state: 'none' });
    expect(
      reporter().told({ locale: 'fr', campaign: null, round: null, theme: null, cohorts: everyone }),
    ).toBeNull();
  });
});
