import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Audience, audiences } from '@miroir/basics';
import type { Amendment } from '@miroir/campaign';
import { questionnaireFor } from '@miroir/campaign';
import { testCampaign } from '@miroir/campaign/testing';
import {
  type AmendedRound,
  type AmendmentNotice,
  acceptAmendment,
  generateSealKeys,
  noticeOf,
  sealAmendment,
  unamended,
} from '@miroir/exchange';
import { ledgerFile, ledgerFolder } from '@miroir/exchange/amendment-ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonRow } from '../contract/figure.ts';
import type { FrameView } from '../contract/frame.ts';
import type { QuestionView } from '../contract/question.ts';
import { amendmentsOf } from '../server/report/amendments.ts';
import { call, cookieOf } from './call.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';

const keys = generateSealKeys();
const campaign = testCampaign();
const round = campaign.schedule.rounds[0]?.id ?? '';
const both = (text: string) => ({ fr: text, en: `${text} (en)` });
const no = { roll: null, box: null };

type Sides = Readonly<Record<Audience, AmendedRound>>;
type Changes = Readonly<Record<Audience, Amendment>>;

/** A round amended by the changes given, in order, with the files that were sealed. */
async function amended(of: typeof campaign, ...all: Changes[]): Promise<{ sides: Sides; files: string[] }> {
  let sides: Sides = {
    employees: unamended(questionnaireFor(of, 'employees')),
    consumers: unamended(questionnaireFor(of, 'consumers')),
  };
  const files: string[] = [];
  const id = of.schedule.rounds[0]?.id ?? '';
  for (const changes of all) {
    const file = await sealAmendment(keys.privateKey, sides, {
      round: id,
      at: Date.UTC(2026, 2, 12),
      changes,
    });
    if (!file.ok) throw new Error(file.error.fault);
    files.push(JSON.stringify(file.value));
    const next: Partial<Record<Audience, AmendedRound>> = {};
    for (const audience of audiences) {
      const pins = { audience, round: id, comparisonKey: keys.publicKey };
      const done = await acceptAmendment(sides[audience], file.value[audience], pins);
      if (!done.ok) throw new Error(done.error);
      next[audience] = done.value.amended;
    }
    sides = { ...sides, ...next };
  }
  return { sides, files };
}

/** Puts sealed files where the comparison keeps them. */
function keep({ dataDir, campaign: { id, schedule } }: DemoComparison, files: readonly string[]): void {
  const folder = ledgerFolder(dataDir, { campaign: id, round: schedule.rounds[0]?.id ?? '' });
  mkdirSync(folder, { recursive: true });
  for (const [index, file] of files.entries()) writeFileSync(ledgerFile(folder, index + 1), file);
  const { publicKey } = keys;
  writeFileSync(join(dataDir, 'comparison-key.json'), JSON.stringify({ comparisonKey: publicKey }));
}

const same = (change: Amendment): Changes => ({ employees: change, consumers: change });
const close = same({ kind: 'close', closes: '2026-03-31T18:00' });
const again = same({ kind: 'close', closes: '2026-03-31T12:00' });
const text = same({
  kind: 'text',
  changes: [{ path: ['questions', 'ease', 'text'], text: both('Réparer, est-ce facile ?') }],
});
const oneSide: Changes = {
  employees: { kind: 'announce', text: both('Le bureau ferme lundi.') },
  consumers: { kind: 'announce', text: null },
};

describe('what the comparison tells of amendments', () => {
  it('is each in order: a close from what it was to what it is, a text in both wordings, who is told what', async () => {
    const { sides } = await amended(campaign, close, again, text, oneSide);
    const views = amendmentsOf({
      ...{ campaign, round, locale: 'fr', ledger: sides },
      heartbeats: { employees: no, consumers: no },
      releases: { employees: [], consumers: [] },
    });
    expect(views.map(({ what }) => what)).toEqual([
      { kind: 'close', from: '2026-03-30T16:00:00.000Z', to: '2026-03-31T16:00:00.000Z' },
      { kind: 'close', from: '2026-03-31T16:00:00.000Z', to: '2026-03-31T10:00:00.000Z' },
      {
        kind: 'text',
        texts: [{ audience: null, before: 'Réparer est-il facile ?', after: 'Réparer, est-ce facile ?' }],
      },
      { kind: 'announce', texts: [{ audience: 'employees', text: 'Le bureau ferme lundi.' }] },
    ]);
    expect(views.map(({ missing }) => missing)).toEqual(Array.from({ length: 4 }, () => [...audiences]));
  });

  it('names the first release that lists a text, and what one side did alone from its last release', async () => {
    const { sides } = await amended(campaign, text);
    const [told] = sides.consumers.amendments.map(noticeOf);
    if (told === undefined) throw new Error('nothing told');
    const own: AmendmentNotice = {
      kind: 'people',
      serial: 1,
      hash: 'h'.repeat(43),
      at: '2026-03-14T09:00:00.000Z',
      added: { dole: 2, lyon: 1 },
    };
    const views = amendmentsOf({
      ...{ campaign, round, locale: 'fr', ledger: sides },
      heartbeats: { employees: no, consumers: no },
      releases: {
        employees: [
          { serial: 4, notices: [own] },
          { serial: 5, notices: [own] },
        ],
        consumers: [
          { serial: 7, notices: [] },
          { serial: 8, notices: [told] },
        ],
      },
    });
    expect(views[0]?.release).toEqual({ employees: null, consumers: 8 });
    // Before the two that are at hand there may have been another that lists it.
    expect(views[1]).toMatchObject({
      serial: null,
      what: { kind: 'people', audience: 'employees', people: 3 },
      release: { employees: null, consumers: null },
      missing: [],
    });
  });
});

describe('a page of the comparison', { timeout: 60_000 }, () => {
  let demo: DemoComparison;
  beforeAll(async () => {
    demo = await demoComparison();
  }, 60_000);
  afterAll(() => demo.comparison.close());

  it('says which side has not applied an amendment, until both processes of it say that they have', async () => {
    const headers = { cookie: await cookieOf(demo, await demo.link()) };
    const frame = async (): Promise<FrameView> => {
      const input = { locale: 'fr', campaign: null, round: null };
      const said = await call(demo, 'report.frame', { input, headers });
      return said.json().result.data;
    };
    const ask = async () => (await frame()).amendments;
    expect(await ask()).toEqual([]);
    const { sides, files } = await amended(
      demo.campaign,
      same({ kind: 'close', closes: '2026-11-26T12:00' }),
    );
    keep(demo, files);
    expect(await ask()).toMatchObject([{ serial: 1, missing: ['employees', 'consumers'] }]);
    // Wherever the round is named with its dates, they are those of now.
    const [choice] = (await frame()).rounds;
    expect(choice?.closes).toBe('2026-11-26T11:00:00.000Z');
    const at = '2026-11-18T13:00:00Z';
    const said = { answered: 0, days: [], withdrawn: 0 };
    const entries = { openedByCohort: {}, days: [], weeks: [], headcounts: null, replacements: 0 };
    const amendedIn = (audience: Audience) => ({ serial: 1, hash: sides[audience].chain.head?.hash ?? '' });
    for (const audience of audiences)
      await demo.portals[audience].beat({ from: 'box', at, amended: amendedIn(audience), ...said });
    await demo.portals.employees.beat({
      ...{ from: 'roll', at, opened: 0, amended: amendedIn('employees') },
      ...entries,
    });
    await demo.comparison.collector.pull();
    expect(await ask()).toMatchObject([{ missing: ['consumers'] }]);
  });
});

describe('figures whose question was corrected', { timeout: 60_000 }, () => {
  let demo: DemoComparison;
  let headers: { cookie: string };
  const request = {
    ...{ locale: 'fr', campaign: null, round: null, theme: null },
    cohorts: { employees: [], consumers: [] },
  };
  const ask = async <T>(procedure: string, input: object): Promise<T> => {
    const response = await call(demo, procedure, { input, headers });
    if (response.statusCode !== 200) throw new Error(`${procedure}: ${response.body}`);
    return response.json().result.data;
  };
  const freeze = (row: ComparisonRow | undefined): Promise<{ id: string }> =>
    ask('readings.freeze', { ...request, asked: { kind: 'comparison', row: row?.id }, note: '' });
  beforeAll(async () => {
    demo = await demoComparison();
    await publishDemo(demo);
    await demo.comparison.collector.pull();
    headers = { cookie: await cookieOf(demo, await demo.link()) };
  }, 60_000);
  afterAll(() => demo.comparison.close());

  it('bear the words of now, say what was read before on which side, and leave readings of then as they were', async () => {
    const [asked] = demo.campaign.questions.filter(
      ({ equivalence, kind }) => equivalence !== 'one-sided' && kind === 'likert',
    );
    const question = asked?.id ?? '';
    const view = () => ask<QuestionView>('report.question', { ...request, question });
    const before = await view();
    expect(before.corrected).toEqual([]);
    const reading = await freeze(before.rows[0]);
    const wording = (fr: string) =>
      Object.fromEntries(demo.campaign.locales.map((tag) => [tag, tag === 'fr' ? fr : `${fr} (${tag})`]));
    const correct = (member: string, fr: string): Amendment => ({
      kind: 'text',
      changes: [{ path: ['questions', question, member], text: wording(fr) }],
    });
    const member = asked?.short === undefined ? 'text' : 'short';
    const { files } = await amended(
      demo.campaign,
      { employees: correct(member, 'Corrigé'), consumers: { kind: 'text', changes: [] } },
      same(correct(member, 'Corrigé encore')),
    );
    keep(demo, files);
    await ask('report.frame', { locale: 'fr', campaign: null, round: null });
    const after = await view();
    expect(after.label).toBe('Corrigé encore');
    expect(after.rows[0]?.label).toBe('Corrigé encore');
    const at = '2026-03-12T00:00:00.000Z';
    expect(after.corrected).toEqual([
      { at, audience: 'employees', before: before.label },
      { at, audience: 'employees', before: 'Corrigé' },
      { at, audience: 'consumers', before: expect.any(String) },
    ]);
    expect(await ask('readings.recount', reading)).toBe('same');
    expect(await ask('readings.recount', await freeze(after.rows[0]))).toBe('same');
  });
});
