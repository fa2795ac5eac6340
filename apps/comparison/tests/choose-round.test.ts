import { type LaunchedBrowser, launchBrowser } from '@miroir/testkit/browser/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reshaped, reworded, secondRound } from './second-round.ts';
import { states } from './walk/states.ts';
import { enter, open, openState, settled, type Walked } from './walk/walked.ts';

let walked: Walked;
let launched: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  const state = states.find(({ name }) => name === 'two rounds');
  if (!state) throw new Error('no state of two rounds');
  [walked, launched] = await Promise.all([openState(state), launchBrowser()]);
  ({ page } = await enter(walked, launched, 'fr'));
}, 120_000);
afterAll(async () => {
  await launched?.close();
  await walked?.close();
});

const path = () => new URL(page.url()).pathname;
const place = (round: string) => `/comparison/campaigns/${walked.demo.campaign.id}/${round}`;
const first = () => walked.demo.portals.employees.chain.round;

describe('a lead of several rounds', { timeout: 60_000 }, () => {
  it('chooses one in the frame; the page, its filters and its links follow', async () => {
    await open(page, walked, 'expectations?theme=repair');
    await page.waitForURL(/campaigns/);
    expect(path()).toBe(`${place(secondRound)}/expectations`);
    const chooser = page.getByRole('combobox', { name: 'Campagne et manche' });
    await chooser.selectOption({ value: `${walked.demo.campaign.id}/${first()}` });
    await page.waitForURL((url) => url.pathname === `${place(first())}/expectations`);
    await settled(page);
    expect(new URL(page.url()).searchParams.get('theme')).toBe('repair');
    await expect.poll(() => chooser.inputValue()).toBe(`${walked.demo.campaign.id}/${first()}`);
    await page.getByText('n° 2').first().waitFor();
    const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
    for (const link of await links.all()) expect(await link.getAttribute('href')).toContain(place(first()));
    await page.reload();
    await settled(page);
    expect(await chooser.inputValue()).toBe(`${walked.demo.campaign.id}/${first()}`);
  });

  it('reads on a question’s page what it came to round by round, and both wordings where they changed', async () => {
    await open(page, walked, `questions/${reworded}`);
    const line = page.locator('.trend-line');
    await line.waitFor();
    const said = (await line.textContent()) ?? '';
    expect(said).toContain('manche 2');
    expect(said).toContain('Les volets Hestia sont fabriqués dans de bonnes conditions');
    expect(said).toContain('Autrement dit');
    await open(page, walked, `questions/${reshaped}`);
    await line.getByText('Posée autrement').waitFor();
  });
});
