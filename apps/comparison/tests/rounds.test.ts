import { fingerprint, questionFingerprints, questionnaireFor } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { questionFigures } from '@miroir/insight';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrameView } from '../contract/frame.ts';
import { overviewOf } from '../server/report/overview.ts';
import type { Release } from '../server/report/releases.ts';
import type { ReportRequest } from '../server/report/reporter.ts';
import { sinceOf } from '../server/report/since.ts';
import { trendOf } from '../server/report/trend.ts';
import { earlierCounts, publishedCounts } from '../server/take-away/counts/published-counts.ts';
import { roundValues } from '../server/take-away/values/trend-values.ts';
import { call, cookieOf } from './call.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';
import { reporterOf } from './reporter-of.ts';
import { nextVersion, publishTwoRounds, reshaped, reworded, secondRound } from './second-round.ts';
import { asymmetric, bodyOf, SimulatedPortal } from './simulate.ts';

let demo: DemoComparison;
const everyone = { employees: [], consumers: [] };
const first = () => demo.campaign.schedule.rounds[0]?.id ?? '';
const asked: ReportRequest = { locale: 'fr', campaign: null, round: null, theme: null, cohorts: everyone };
function toldAt(change: Partial<ReportRequest> = {}) {
  const told = reporterOf(demo).told({ ...asked, ...change });
  if (!told) throw new Error('nothing published');
  return told;
}
const reasons = async () => (await demo.comparison.collector.incidents()).map(({ reason }) => reason);

beforeAll(async () => {
  demo = await demoComparison();
  await publishTwoRounds(demo);
  await demo.comparison.collector.pull();
}, 60_000);
afterAll(() => demo.comparison.close());

describe('two rounds of a campaign', () => {
  it('are taken up without a restart, each with the version that it was asked under', async () => {
    expect(await reasons()).toEqual([]);
    const { collector } = demo.comparison;
    const at = (round: string) => ({ campaign: hestia.id, round });
    expect(collector.fingerprint(at(first()))).toBe(fingerprint(hestia));
    expect(collector.fingerprint(at(secondRound))).toBe(fingerprint(nextVersion));
    expect(collector.published('employees', at(first()))).toHaveLength(2);
    expect(collector.published('employees', at(secondRound)).map(({ serial }) => serial)).toEqual([1]);
    expect(collector.side('consumers', at(first()))?.box).not.toBeNull();
    expect(collector.side('consumers', at(secondRound))?.box).toBeNull();
  });

  it('are chosen by the address; without one the last that published is shown', async () => {
    const shown = async (round: string | null): Promise<FrameView> =>
      reporterOf(demo).frame({ locale: 'fr', campaign: hestia.id, round, lead: '' });
    const frame = await shown(null);
    expect(frame.round).toBe(secondRound);
    expect(frame.rounds.map(({ id, number }) => [id, number])).toEqual([
      [first(), 1],
      [secondRound, 2],
    ]);
    expect(frame.campaigns.map(({ id, rounds }) => [id, rounds.length])).toEqual([[hestia.id, 2]]);
    expect((await shown(first())).sides.consumers.serial).toBe(2);
    expect(toldAt({ round: first() }).campaign).toEqual(hestia);
    expect(toldAt().campaign).toEqual(nextVersion);
  });

  it('stand side by side where the question is the same: each figure is its own round’s, with its interval', async () => {
    const view = await reporterOf(demo).trend(toldAt(), 'fr', { since: null, lines: ['recommend'] });
    const [line] = view.lines;
    expect(line?.points.map(({ round, joined }) => [round, joined])).toEqual([
      [1, { employees: false, consumers: false }],
      [2, { employees: true, consumers: true }],
    ]);
    for (const [index, round] of [first(), secondRound].entries()) {
      const { figures } = toldAt({ round }).rows.find(({ id }) => id === line?.row.id) ?? {};
      expect(line?.points[index]?.figures, round).toEqual(figures);
    }
  });

  it('pass over a release in which nobody was counted: it has no column and cuts no thread', () => {
    const told = toldAt();
    const [before, now] = reporterOf(demo).releases(told);
    if (before === undefined || now?.publications.employees == null) throw new Error('two rounds');
    const nobody = { ...now.publications.employees, n: 0, wholeAt: () => ({ n: 0, counts: {} }) };
    const early = (key: string, at: Release['publications']): Release => ({ ...now, key, publications: at });
    const releases = [
      before,
      early('nobody', { employees: nobody, consumers: null }),
      early('one-side', { employees: now.publications.employees, consumers: null }),
      now,
    ];
    const view = trendOf({
      ...{ told, releases, choices: [], earlier: null, lines: ['recommend'], askedIn: () => null },
    });
    expect(view.lines[0]?.points.map(({ key, joined }) => [key, joined])).toEqual([
      [before.key, { employees: false, consumers: false }],
      ['one-side', { employees: true, consumers: false }],
      [now.key, { employees: true, consumers: true }],
    ]);
  });

  it('cut the thread where only the words changed, and say both wordings in the language they are of', async () => {
    const view = await reporterOf(demo).trend(toldAt(), 'fr', { since: null, lines: [reworded] });
    const [before, now] = view.lines[0]?.points ?? [];
    expect(now?.joined).toEqual({ employees: false, consumers: false });
    expect([before?.figures.employees.state, now?.figures.employees.state]).toEqual(['shown', 'shown']);
    const question = questionnaireFor(hestia, 'consumers').questions.find(({ id }) => id === reworded);
    expect(now?.reworded?.consumers).toEqual([
      { locale: 'fr', before: question?.text.fr, after: 'Autrement dit : le ferez-vous ?' },
    ]);
    expect(before?.reworded).toBeUndefined();
  });

  it('never join a question of another shape: its old figures are on no line, and no change of it is told', async () => {
    const told = toldAt();
    const view = await reporterOf(demo).trend(told, 'fr', { since: null, lines: [reshaped] });
    const [before] = view.lines[0]?.points ?? [];
    expect(before?.otherShape).toEqual({ employees: true, consumers: true });
    expect(before?.figures.employees).toEqual({ state: 'not-asked' });
    const moved = view.lines[0]?.moves;
    expect([moved?.employees.change, moved?.employees.verdict]).toEqual([null, 'not-comparable']);
    const changed = [...(view.since?.changes ?? [])].map(({ row }) => row.question);
    expect(changed).not.toContain(reshaped);
    expect(changed).not.toContain(reworded);
    // What the report counts as left out is what was left out.
    const then = await reporterOf(demo).earlier(told, 'fr', view.since?.from.key ?? null);
    if (!then) throw new Error('an earlier round');
    const was = new Map(then.told.rows.map((row) => [row.id, row]));
    const judged = ({ verdict }: { verdict: string }) => !['beside', 'not-comparable'].includes(verdict);
    const both = told.rows.filter((row) => {
      const old = was.get(row.id);
      return old && (judged(row) || judged(old));
    });
    const apart = both.filter(({ question }) => [reshaped, reworded].includes(question));
    expect(apart.length).toBeGreaterThan(0);
    expect(view.since?.reworded).toBe(apart.length);
    expect((view.since?.same ?? 0) + (view.since?.changes.length ?? 0)).toBe(both.length - apart.length);
  });

  it('compare an earlier round by what it was asked, and add nobody across rounds', async () => {
    const told = toldAt();
    const key = `${first()}~2.2`;
    const then = await reporterOf(demo).earlier(told, 'fr', key);
    expect(then?.told.campaign).toEqual(hestia);
    expect(then?.from.round).toBe(1);
    const since = sinceOf(told, then);
    expect(since?.otherRound).toBe(true);
    expect(since?.added).toEqual({ employees: null, consumers: null });
    // The same question has the figures of its own page then.
    const row = ({ rows }: Pick<typeof told, 'rows'>) =>
      rows.find(({ question }) => question === 'recommend');
    expect(then && row(then.told)).toEqual(row(toldAt({ round: first() })));
  });

  it('compare nothing where a filter’s cohort is no longer the same people', async () => {
    const moved = structuredClone(nextVersion);
    const cohort = moved.cohorts.employees.cohorts[0];
    if (!cohort || !('where' in cohort)) throw new Error('a list');
    const earlier = (campaign: typeof nextVersion) => {
      const told = { ...toldAt({ cohorts: { employees: [cohort.id], consumers: [] } }), campaign };
      return reporterOf(demo).earlier(told, 'fr', `${first()}~2.2`);
    };
    expect(await earlier(nextVersion)).not.toBeNull();
    cohort.where = { site: ['elsewhere'] };
    expect(await earlier(moved)).toBeNull();
  });

  it('leave with every question of both, a row a figure that names its round and what its question was', () => {
    const lines = reporterOf(demo).rounds(toldAt());
    const rows = lines.flatMap(roundValues);
    expect(new Set(rows.map(({ round }) => round))).toEqual(new Set([first(), secondRound]));
    const of = (question: string, round: string) =>
      rows.find((row) => row.question === question && row.round === round && row.side === 'consumers');
    expect(of('recommend', secondRound)).toMatchObject({ reason: 'same-question', state: 'shown' });
    expect(of(reworded, secondRound)).toMatchObject({ reason: 'reworded', state: 'shown' });
    expect(of(reshaped, first())).toMatchObject({
      reason: 'other-question',
      state: 'not-comparable',
      value: null,
    });
    const figure = toldAt({ round: first() }).rows.find(({ id }) => id === of('recommend', first())?.part);
    expect(figure?.figures.consumers).toMatchObject({
      value: of('recommend', first())?.value,
      low: of('recommend', first())?.low,
      n: of('recommend', first())?.n,
    });
    expect(reporterOf(demo).rounds(toldAt({ round: first() }))).toEqual([]);
  });

  it('leave as counts too, from which the same figures are computed, with what each question was', () => {
    const told = toldAt();
    const counts = publishedCounts(told, earlierCounts(told, reporterOf(demo).releases(told)));
    const [earlier] = counts.earlier;
    expect(counts.earlier).toHaveLength(1);
    expect(earlier?.consumers?.questions).toEqual(
      questionFingerprints(questionnaireFor(hestia, 'consumers')),
    );
    const then = toldAt({ round: first() });
    const question = hestia.questions.find(({ id }) => id === 'recommend');
    if (!question || !earlier?.consumers) throw new Error('a question');
    const side = { ...then.sides.consumers, published: { whole: earlier.consumers.whole, cohorts: {} } };
    expect(questionFigures(question, side)).toEqual(questionFigures(question, then.sides.consumers));
    expect(earlier.consumers.whole).toEqual(then.data.consumers.snapshot.body.whole);
  });

  it('are told by the overview of the later round only when they are asked for', () => {
    expect(overviewOf(toldAt(), 'fr').since).toBeNull();
  });
});

describe('several campaigns', () => {
  it('have chains, figures and pages of their own, and leads choose among them', async () => {
    const own = await demoComparison();
    await publishDemo(own);
    const other = { ...hestia, id: 'autre-campagne' };
    const portals = own.launch(other, first());
    await own.comparison.collector.pull();
    const headers = { cookie: await cookieOf(own, await own.link()) };
    const frame = async (campaign: string | null): Promise<FrameView> =>
      (await call(own, 'report.frame', { input: { locale: 'fr', campaign, round: null }, headers })).json()
        .result.data;
    expect((await frame('autre-campagne')).sides.employees.serial).toBeNull();
    expect((await frame(null)).campaignId).toBe(hestia.id);
    const plan = {
      seed: 9,
      leaning: asymmetric.employees,
      cohorts: other.cohorts.employees.cohorts.map(({ id }) => ({ id, headcount: 120, people: 40 })),
    };
    await portals.employees.publish(plan, '2026-11-20T12:00:00Z');
    await own.comparison.collector.pull();
    const shown = await frame(null);
    expect([shown.campaignId, shown.sides.employees.serial]).toEqual(['autre-campagne', 1]);
    expect((await frame(hestia.id)).sides.employees.serial).toBe(2);
    expect(shown.campaigns.map(({ id }) => id)).toEqual(['autre-campagne', hestia.id]);
    await own.comparison.close();
  }, 60_000);
});

describe('what belongs to another round', () => {
  const plan = {
    audience: 'employees' as const,
    seed: 3,
    leaning: asymmetric.employees,
    cohorts: hestia.cohorts.employees.cohorts.map(({ id }) => ({ id, headcount: 150, people: 80 })),
  };
  const sealedBy = (campaign: typeof hestia, round: string, header = {}) => {
    const portal = new SimulatedPortal(campaign, 'employees', demo.keys.employees, round);
    return portal.seal(bodyOf(campaign, plan, '2027-03-21T12:00:00Z'), header);
  };

  it('is refused by a chain that it is served in, and by a round that is no campaign’s', async () => {
    const own = await demoComparison();
    own.launch(nextVersion, secondRound);
    await publishDemo(own);
    const snapshots = own.clients.employees.box.snapshots;
    // A box that answers for the second round with what it published in the first.
    own.clients.employees = {
      ...own.clients.employees,
      box: {
        ...own.clients.employees.box,
        snapshots: (_id, after) => snapshots(own.portals.employees.chain, after),
        heartbeat: async () => ({ ok: true, value: own.portals.employees.heartbeats.box }),
      },
    };
    await own.comparison.collector.pull();
    const incidents = await own.comparison.collector.incidents();
    expect(incidents.map(({ reason, round }) => [reason, round])).toEqual([
      ['wrong-round', secondRound],
      ['wrong-round', secondRound],
    ]);
    expect(
      own.comparison.collector.published('employees', { campaign: hestia.id, round: secondRound }),
    ).toEqual([]);
    const strange = await sealedBy(hestia, 'round-9');
    expect(await own.comparison.collector.importFile(strange)).toEqual({
      accepted: false,
      reason: 'unknown-round',
    });
    await own.comparison.close();
  }, 60_000);

  it('is refused when it is of another version than the round has begun under, on either side', async () => {
    const head = demo.comparison.collector.side('employees', { campaign: hestia.id, round: first() });
    const sealed = await sealedBy(nextVersion, first(), { serial: 3, previous: head?.snapshot.hash });
    expect(await demo.comparison.collector.importFile(sealed)).toEqual({
      accepted: false,
      reason: 'unknown-fingerprint',
    });
  });

  it('is noted where a portal offers a round of a version that the comparison was not given', async () => {
    const own = await demoComparison();
    const portals = own.launch({ ...hestia, version: 7 }, first());
    const { chain } = portals.employees;
    const strange = { ...chain, campaign: 'inconnue', fingerprint: 'f'.repeat(64) };
    own.clients.employees = {
      ...own.clients.employees,
      box: { ...own.clients.employees.box, chains: async () => ({ ok: true, value: [strange] }) },
    };
    await own.comparison.collector.pull();
    expect(await own.comparison.collector.incidents()).toMatchObject([
      { audience: 'employees', campaign: 'inconnue', reason: 'unknown-fingerprint' },
    ]);
    const method = await reporterOf(own).method(asked);
    expect(method.incidents).toHaveLength(1);
    await own.comparison.close();
  }, 60_000);
});
