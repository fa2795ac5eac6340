import { recountPortal } from '@miroir/launch';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openComparison, signIn } from '../../src/browser/comparison-page.ts';
import { type LaunchedBrowser, launchBrowser } from '../../src/browser/launch-browser.ts';
import { startWorld, type World } from '../../src/browser/world.ts';
import { answerAll } from './answer-all.ts';
import { people, questions, statements } from './pew-2025.ts';
import { countsOf, publishedCampaign, publishedSheets } from './published-campaign.ts';
import { type ReadRow, readRows } from './read-rows.ts';

/** The experts all, and the adults as many as are played: a sample at `npm test`. */
const asked = { employees: people.experts, consumers: Math.min(people.adults, inject('publishedAdults')) };

/** Every published share of both audiences, by the label of its row. */
const published = questions.flatMap(({ id, asks, shares }) =>
  shares.map(({ answer, experts, adults }) => ({
    id,
    label: shares.length === 1 ? asks : `${asks} : ${answer}`,
    experts,
    adults,
  })),
);

let world: World;
let chromium: LaunchedBrowser;
let page: Page;
let rows: ReadRow[] = [];
const released: Record<string, number> = {};

beforeAll(async () => {
  const campaign = publishedCampaign(Date.now());
  // More are invited than answer, as in any survey.
  const invited = 2 * asked.employees;
  [world, chromium] = await Promise.all([
    startWorld({ campaign, comparison: true, invited }),
    launchBrowser(),
  ]);
  for (const audience of ['employees', 'consumers'] as const) {
    const side = world[audience];
    await answerAll(side, campaign, publishedSheets(side.questionnaire, asked[audience]));
    released[audience] = await world.release(audience);
  }
  page = await signIn(await chromium.device(), world);
  rows = await readRows(page, world);
}, 300_000);
afterAll(async () => {
  await chromium?.close();
  await world?.stop();
});

const rowOf = (label: string): ReadRow | undefined => rows.find((row) => row.label === label);

it('takes at least twenty questions that were asked of both audiences, each with the address it was read at', () => {
  expect(questions.length).toBeGreaterThanOrEqual(20);
  expect(questions.filter(({ at }) => !at.startsWith('https://'))).toEqual([]);
});

it('feeds counts that round to every published share', () => {
  for (const question of questions) {
    for (const audience of ['employees', 'consumers'] as const) {
      const counts = countsOf(question, audience, asked[audience]);
      const shares = counts.map((count) => Math.round((100 * count) / asked[audience]));
      const told = question.shares.map(({ experts, adults }) =>
        audience === 'employees' ? experts : adults,
      );
      expect(shares.slice(0, -1), question.id).toEqual(told);
      expect(Math.min(...counts), question.id).toBeGreaterThanOrEqual(0);
    }
  }
});

describe.each(['employees', 'consumers'] as const)('the box of the %s', (audience) => {
  it('counts everyone once, in sums that a recount gives again', async () => {
    expect(released[audience]).toBe(asked[audience]);
    const counted = await recountPortal(world[audience].target);
    expect(counted?.equal).toBe(true);
  });
});

describe('the comparison', () => {
  it('shows each published share of both audiences, to the rounding, with its exact number of answers', () => {
    const shown = published.map(({ label }) => {
      const { experts, adults, n } = rowOf(label) ?? {};
      return { label, experts, adults, n };
    });
    const n = { experts: asked.employees, adults: asked.consumers };
    expect(shown).toEqual(published.map(({ label, experts, adults }) => ({ label, experts, adults, n })));
  });

  it('shows each gap with its sign and its size', () => {
    const gaps = published.map(({ label }) => [label, rowOf(label)?.gap]);
    expect(gaps).toEqual(published.map(({ label, experts, adults }) => [label, experts - adults]));
  });

  it.each(statements)('agrees with what was published in words: $says', ({ question, points }) => {
    const label = published.find(({ id }) => id === question)?.label ?? '';
    expect(rowOf(label)?.gap).toBe(points);
  });

  it('puts the widest of the published gaps first, and names it on the overview', async () => {
    const width = ({ experts, adults }: { experts: number; adults: number }) => Math.abs(experts - adults);
    const [widest] = published.toSorted((a, b) => width(b) - width(a));
    const shown = rows.filter(({ label }) => published.some((each) => each.label === label));
    expect(shown[0]?.label).toBe(widest?.label);
    await openComparison(page, world, '');
    const [, answer = ''] = widest?.label.split(' : ') ?? [];
    await page.getByText(`« ${answer} »`).first().waitFor();
  });
});
