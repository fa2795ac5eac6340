import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../src/browser/axe-clean.ts';
import { recordOn, secretOn } from '../../src/browser/device-records.ts';
import {
  beginReadyOffline,
  everythingKept,
  readyOffline,
  sendWithoutNetwork,
} from '../../src/browser/kept-offline.ts';
import {
  begin,
  goOn,
  hurryToReview,
  jumpToReview,
  position,
  readCode,
  sendAnswers,
  title,
} from '../../src/browser/person.ts';
import { codeOf, type Side } from '../../src/browser/side.ts';
import { openStage } from '../../src/browser/stage.ts';

const stage = openStage();

const words = 'Une phrase que personne d’autre n’écrirait.';

const opened = (side: Side) => beginReadyOffline(stage.chromium, side);

describe('a reload without a network', () => {
  it('opens the questionnaire with its draft; what is sent then waits, and leaves when the network is back', async () => {
    const { device, page } = await opened(stage.world.employees);
    await page.locator('fieldset input[type=radio]').nth(2).check();
    await page.locator('textarea').fill(words);
    await goOn(page).click();
    await page.waitForURL('**/q/2**');
    await device.setOffline(true);
    await page.reload();
    await title(page).waitFor();
    expect(await position(page)).toMatch(/^2 \//);
    await page.getByText('cette page est celle que votre appareil a gardée').waitFor();
    await page.getByText('Enregistré sur cet appareil, hors ligne').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.goto(`${stage.world.employees.origins.pages.box}/q/1`);
    await title(page).waitFor();
    expect(await page.locator('fieldset input[type=radio]').nth(2).isChecked()).toBe(true);
    expect(await page.locator('textarea').inputValue()).toBe(words);
    await sendWithoutNetwork(device, page);
    await page.reload();
    await page.getByRole('heading', { name: 'Gardé hors ligne' }).waitFor();
    expect(await recordOn(page, 'outbox')).toMatchObject({ sheet: { answers: expect.any(Object) } });
    await device.setOffline(false);
    await page.getByRole('heading', { name: /Vos réponses sont envoyées/ }).waitFor();
    await page.reload();
    await title(page).waitFor();
    expect(await page.getByText('que votre appareil a gardée').count()).toBe(0);
    await device.close();
  }, 60_000);

  it('works while the server is down, and in the language the page was in', async () => {
    const side = stage.world.consumers;
    const { device, page } = await opened(side);
    await page.getByRole('button', { name: /^DE –/ }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'de');
    await page.reload();
    await readyOffline(page);
    await side.stopBox();
    await page.reload();
    await title(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    await page.getByText('Der Server hat nicht geantwortet').waitFor();
    await side.startBox();
    await page.getByRole('button', { name: 'Aktualisieren' }).click();
    await page.getByText('Der Server hat nicht geantwortet').waitFor({ state: 'detached' });
    await device.close();
  }, 60_000);
});

it('a page at rest does nothing: its catalog, once loaded, does not have it loaded again', async () => {
  const { device, page } = await opened(stage.world.consumers);
  await jumpToReview(page);
  const session = await device.newCDPSession(page);
  await session.send('Performance.enable');
  const inScripts = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  await page.waitForTimeout(1_000);
  const before = await inScripts();
  await page.waitForTimeout(1_500);
  // Seconds of the processor, not of the clock: a busy machine does not lengthen them much.
  expect((await inScripts()) - before).toBeLessThan(0.2);
  await device.close();
}, 30_000);

describe('what is kept for that', () => {
  it('is the page and its built files: no answer, no code, no secret, no answer of the server, no address of the hand-off', async () => {
    const side = stage.world.employees;
    const invitation = side.invitation();
    const device = await stage.chromium.device();
    const page = await device.newPage();
    const states: string[] = [];
    page.on('framenavigated', (frame) => states.push(...new URL(frame.url()).hash.slice(1).split('&')));
    await begin(page, side, invitation);
    await readyOffline(page);
    await page.locator('textarea').fill(words);
    await hurryToReview(page);
    await sendAnswers(page);
    const code = await readCode(page);
    // Every page once more by its own address, now that the worker is there, the hand-off's among them.
    for (const path of ['/q/3', '/results', '/privacy', '/code', '/sent', '/start', '/finish', '/q/1']) {
      await page.goto(`${side.origins.pages.box}${path}?lang=fr`);
      await title(page).waitFor();
    }
    await readyOffline(page);
    const kept = await everythingKept(page);
    expect(kept.length).toBeGreaterThan(8);
    const secret = await secretOn(page);
    const holding = JSON.stringify(await recordOn(page, 'holding'));
    const { proof, digest } = JSON.parse(holding);
    const forbidden = [
      words,
      secret,
      code,
      code.replaceAll('-', ''),
      codeOf(invitation),
      proof.signature,
      digest,
    ];
    // What anyone may know of the keys and of how people come is no secret of this person.
    const known = [side.keyListDigest, proof.keyId, 'invitation', 'open-link'];
    const parts = [...forbidden, ...states].filter((part) => part.length > 8 && !known.includes(part));
    expect(parts.length).toBeGreaterThan(7);
    for (const { url, headers, body } of kept) {
      const { pathname, search, hash } = new URL(url);
      expect(`${pathname}${search}${hash}`).toMatch(/^(?:\/assets\/[\w.-]+|\/r\/[0-9a-f]{24}\?lang=fr)$/);
      for (const part of parts) expect(`${url} ${headers.join(' ')} ${body}`, url).not.toContain(part);
      expect(headers.join()).not.toMatch(/^date:/m);
    }
    expect(kept.filter(({ url }) => !url.includes('/assets/'))).toHaveLength(1);
    expect(kept.map(({ url }) => url).join()).not.toMatch(/trpc|exchange|start|finish/);
    await device.close();
  }, 60_000);

  it('goes with the answers when a person clears the device, and is not there before a questionnaire is', async () => {
    const side = stage.world.consumers;
    const { device, page } = await opened(side);
    await page.getByRole('link', { name: 'Code de reprise' }).click();
    await page.getByRole('button', { name: 'Effacer de cet appareil' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
    await page.waitForURL(`${side.origins.roll}/**`);
    expect(await everythingKept(page)).toEqual([]);
    await page.goto(`${side.origins.pages.box}/privacy`);
    await title(page).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await everythingKept(page)).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    await device.close();
  }, 30_000);

  it('comes by a script that is never older than the server, and is refused nothing by the policy of the pages', async () => {
    const { device, page } = await opened(stage.world.consumers);
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.reload();
    await readyOffline(page);
    await jumpToReview(page);
    expect(refused).toEqual([]);
    const script = await fetch(`${stage.world.consumers.origins.box}/service-worker.js`);
    expect(script.headers.get('cache-control')).toBe('no-cache');
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    await device.close();
  }, 30_000);
});
