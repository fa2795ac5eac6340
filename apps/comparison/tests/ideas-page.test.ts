import { axeFaults, sidewaysOverflow } from '@miroir/testkit/browser/axe-clean';
import { type LaunchedBrowser, laptop, launchBrowser, phone } from '@miroir/testkit/browser/launch-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whole } from './walk/states.ts';
import { enter, open, openState, settled, type Walked } from './walk/walked.ts';

let walked: Walked;
let launched: LaunchedBrowser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [walked, launched] = await Promise.all([openState(whole), launchBrowser()]);
  ({ page, complaints } = await enter(walked, launched, 'fr'));
}, 120_000);
afterAll(async () => {
  await launched?.close();
  await walked?.close();
});

const searched = () => Object.fromEntries(new URL(page.url()).searchParams);
const shown = (on: Page) => on.locator('.idea-list > ol > li h3').allTextContents();
const box = (on: Page) => on.getByRole('searchbox', { name: 'Chercher dans les textes transmis' });

describe('the page of ideas', () => {
  it('has all that it asks for in its address: who follows a link sees the same', async () => {
    await open(page, walked, 'ideas');
    const all = await shown(page);
    expect(all.length).toBeGreaterThan(2);
    expect(searched()).toEqual({});
    await page.getByRole('combobox', { name: 'Côté' }).selectOption('employees');
    await page.getByRole('combobox', { name: 'Où l’idée est née' }).selectOption('inside');
    await page.getByRole('combobox', { name: 'Tri' }).selectOption('divided');
    await expect.poll(searched).toEqual({ side: 'employees', born: 'inside', by: 'divided' });
    const [first = ''] = await shown(page);
    const word = /\p{L}{5,}/u.exec(first)?.[0] ?? '';
    await box(page).pressSequentially(word);
    await expect.poll(() => searched().find).toBe(word);
    await settled(page);
    const narrowed = await shown(page);
    expect(narrowed).toContain(first);
    const colleague = await (await launched.device({ locale: 'fr', viewport: laptop })).newPage();
    await colleague.goto(`${walked.origin}/comparison/sign-in#${await walked.demo.link('Claire D.')}`);
    await colleague.locator('.btn.primary').click();
    await colleague.waitForURL((url) => url.pathname === '/comparison/');
    await colleague.goto(page.url());
    await settled(colleague);
    expect(await box(colleague).inputValue()).toBe(word);
    expect(await colleague.getByRole('combobox', { name: 'Côté' }).inputValue()).toBe('employees');
    expect(await shown(colleague)).toEqual(narrowed);
    await colleague.context().close();
  });

  it('takes each back out of its address, and leaves none of it to other pages', async () => {
    await box(page).fill('');
    await expect.poll(() => searched().find).toBeUndefined();
    expect(await page.getByRole('link', { name: 'Attentes', exact: true }).getAttribute('href')).not.toMatch(
      /side=|born=|by=/,
    );
    await page.getByRole('combobox', { name: 'Côté' }).selectOption('');
    await page.getByRole('combobox', { name: 'Où l’idée est née' }).selectOption('all');
    await page.getByRole('combobox', { name: 'Tri' }).selectOption('agreed');
    await expect.poll(searched).toEqual({});
  });

  it('keeps every letter that is typed while the address follows, and opens unfiltered from a mangled one', async () => {
    await box(page).pressSequentially('une idée que l’on écrit longtemps', { delay: 40 });
    expect(await box(page).inputValue()).toBe('une idée que l’on écrit longtemps');
    await expect.poll(() => searched().find).toBe('une idée que l’on écrit longtemps');
    await open(page, walked, 'ideas?side=nobody&born=9&by=loudest&page=-3&tongue=%3Cb%3E');
    expect((await shown(page)).length).toBeGreaterThan(2);
  });

  it('holds in a phone’s width and in a laptop’s, and the browser has nothing to say', async () => {
    const found: unknown[] = [];
    for (const viewport of [phone, laptop]) {
      await page.setViewportSize(viewport);
      found.push([await sidewaysOverflow(page), await axeFaults(page)]);
    }
    expect(found).toEqual([
      [0, []],
      [0, []],
    ]);
    expect(complaints).toEqual([]);
  });
});
