import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../../src/browser/launch-browser.ts';
import { arrive, firstCohort, progress } from '../../src/browser/person.ts';
import { startWorld, type World } from '../../src/browser/world.ts';

let world: World;
let chromium: LaunchedBrowser;
beforeAll(async () => {
  [world, chromium] = await Promise.all([startWorld(), launchBrowser()]);
}, 90_000);
afterAll(async () => {
  await chromium?.close();
  await world?.stop();
});

it('between the click and the first question no built file travels: the landing fetched the box’s too', async () => {
  for (const side of [world.employees, world.consumers]) {
    const device = await chromium.device();
    const page = await device.newPage();
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    const session = await device.newCDPSession(page);
    await session.send('Network.enable');
    const start = await arrive(
      page,
      side.door(),
      side.audience === 'consumers' ? firstCohort(side) : undefined,
    );
    await page.waitForLoadState('networkidle');
    const travelled: string[] = [];
    const inMemory = new Set<string>();
    session.on('Network.requestServedFromCache', ({ requestId }) => inMemory.add(requestId));
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const kept = response.fromDiskCache === true || response.fromPrefetchCache === true;
      if (response.url.includes('/assets/') && !kept && !inMemory.has(requestId))
        travelled.push(response.url);
    });
    await start.click();
    await progress(page).waitFor();
    // What is fetched behind the question nobody waits for.
    const later = /box-client|dist-|pages-beyond|composed-fields|interrupted|keep-offline|words|fr-/;
    expect(travelled.filter((url) => !later.test(url))).toEqual([]);
    expect(refused).toEqual([]);
    await device.close();
  }
}, 60_000);
