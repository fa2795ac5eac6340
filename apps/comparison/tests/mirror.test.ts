import { parseContent } from '@miroir/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonRow } from '../contract/figure.ts';
import type { MirrorView, Previews } from '../contract/mirror.ts';
import * as figures from '../figures/index.ts';
import { mirrorContents } from '../server/mirror/mirror-content.ts';
import { refusedFor } from '../server/quoted/quotable.ts';
import type { Told } from '../server/report/analysis.ts';
import { type LoopCampaign, loopCampaign, wholeRound } from './loop-campaign.ts';
import { reporterOf } from './reporter-of.ts';

let closed: LoopCampaign;
let page: Told;
const noWords = { employees: {}, consumers: {} };

beforeAll(async () => {
  closed = await loopCampaign({ final: true });
  const reporter = reporterOf(closed.demo);
  await reporter.ready(wholeRound, 'cohorts');
  const told = reporter.told(wholeRound);
  if (told === null) throw new Error('nothing is published');
  page = told;
}, 60_000);
afterAll(() => closed.demo.comparison.close());

const shown = () => page.rows.filter((row) => refusedFor(row) === null);
const contentsOf = (rows: readonly string[], told = page) =>
  mirrorContents(told, { rows, lead: noWords }, figures);

/** The page with one of its rows falsified: what no publication says. */
function planted(change: Partial<ComparisonRow>): { told: Told; row: string } {
  const [row] = shown();
  if (!row) throw new Error('nothing may be shown');
  return { told: { ...page, rows: [{ ...row, ...change }] }, row: row.id };
}

describe('what may be put face to face', () => {
  const figure = { state: 'shown', value: 50, low: 40, high: 60, n: 100 } as const;
  const faults: [string, Partial<ComparisonRow>, string][] = [
    [
      'a suppressed figure',
      { figures: { employees: { state: 'suppressed', reason: 'fewer-than-k' }, consumers: figure } },
      'suppressed',
    ],
    [
      'a figure of too few',
      { figures: { employees: figure, consumers: { state: 'too-few', n: 14 } } },
      'too-few',
    ],
    ['a verdict of too few', { verdict: 'too-few' }, 'too-few'],
    ['a question of one side', { equivalence: 'one-sided', only: 'employees' }, 'one-sided'],
    [
      'a figure that was not asked',
      { figures: { employees: figure, consumers: { state: 'not-asked' } } },
      'one-sided',
    ],
    ['an uncalibrated tone', { verdict: 'uncalibrated' }, 'uncalibrated'],
    ['a tone of two engines', { verdict: 'engines-differ' }, 'uncalibrated'],
    ['what has no verdict', { verdict: 'beside' }, 'no-verdict'],
    ['a publication that is not the last', { provisional: true }, 'not-final'],
  ];

  it.each(faults)('is not %s', (_what, change, refused) => {
    const { told, row } = planted(change);
    expect(contentsOf([row], told)).toEqual({ ok: false, error: { row, refused } });
  });

  it('is no row that the campaign has not, none at all, and no cohort of the other side', () => {
    expect(contentsOf(['no-such/row'])).toMatchObject({ error: { refused: 'unknown-row' } });
    expect(contentsOf([])).toMatchObject({ error: { refused: 'unknown-row' } });
    const narrowed = { ...page, filters: { theme: null, cohorts: { employees: ['dole'], consumers: [] } } };
    expect(contentsOf([shown()[0]?.id ?? ''], narrowed)).toMatchObject({ error: { refused: 'narrowed' } });
  });

  it('is what both sides published for good: nothing of a round that goes on', async () => {
    const open = await loopCampaign({ final: false });
    const view = await open.ask<MirrorView>('mirror.view', wholeRound);
    expect(view.final).toBe(false);
    expect(view.choices.filter(({ refused }) => refused === null)).toEqual([]);
    await open.demo.comparison.close();
  }, 60_000);
});

describe('what each portal opens', () => {
  it('is whole in every language, with the figures of the comparison and the heads of both chains', () => {
    const rows = shown()
      .map(({ id }) => id)
      .slice(0, 40);
    const made = contentsOf(rows);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    for (const audience of ['employees', 'consumers'] as const) {
      const parsed = parseContent(made.value[audience], { audience, locales: page.campaign.locales });
      expect(parsed).toEqual({ ok: true, value: made.value[audience] });
      expect(made.value[audience].items.map(({ id }) => id)).toEqual(rows);
      for (const item of made.value[audience].items)
        expect(page.rows.find(({ id }) => id === item.id)?.figures).toMatchObject(item.figures);
      expect(made.value[audience].publications.consumers.hash).toBe(page.data.consumers.snapshot.hash);
    }
  });

  it('holds groups of its own side alone', () => {
    const made = contentsOf([shown()[0]?.id ?? '']);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    for (const side of ['employees', 'consumers'] as const) {
      const own = page.campaign.cohorts[side].cohorts.map(({ id }) => id);
      const groups = made.value[side].items.flatMap((item) => item.groups.map(({ cohort }) => cohort));
      expect(groups).toEqual(own);
    }
  });

  it('is previewed as it is kept, and refused while a lead’s words miss a language', async () => {
    const { ask } = closed;
    const rows = shown()
      .map(({ id }) => id)
      .slice(0, 3);
    const write = (revision: number, lead: object) =>
      ask<{ revision: number }>('mirror.write', { ...wholeRound, revision, draft: { rows, lead } });
    const { revision } = await write(0, noWords);
    const first = await ask<{ ok: boolean; value: Previews }>('mirror.preview', wholeRound);
    expect(first.ok).toBe(true);
    expect(first.value.employees).toMatchObject({ kind: 'mirror', lead: null });
    await write(revision, { employees: { fr: 'Voici.' }, consumers: {} });
    const second = await ask<{ ok: boolean; error: { missing: string[] } }>('mirror.preview', wholeRound);
    expect(second.error.missing).toEqual(['en', 'de', 'pt'].map((locale) => `employees/lead: ${locale}`));
    expect(
      await closed.refusal('mirror.write', { ...wholeRound, revision, draft: { rows, lead: noWords } }),
    ).toBe('changed-meanwhile');
  });
});
