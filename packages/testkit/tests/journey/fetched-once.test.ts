import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { arrive, firstCohort, progress } from '../../src/browser/person.ts';
import type { Side } from '../../src/browser/side.ts';
import { openStage } from '../../src/browser/stage.ts';

const stage = openStage();

it('between the click and the first question no built file travels: the landing fetched the box’s too', async () => {
  for (const side of [stage.world.employees, stage.world.consumers]) {
    const device = await stage.chromium.device();
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
    const awaited = await filesAwaited(side);
    expect(awaited.length).toBeGreaterThan(8);
    expect(travelled.filter((url) => awaited.includes(url))).toEqual([]);
    expect(refused).toEqual([]);
    await device.close();
  }
}, 60_000);

/** The built files a person waits for from the click on: those of the hand-off's pages and of the question. */
async function filesAwaited({ audience, origins }: Side): Promise<string[]> {
  const app = audience === 'employees' ? 'employee-portal' : 'consumer-portal';
  const plan = new URL(`../../../../apps/${app}/dist/pages.json`, import.meta.url);
  const pages = JSON.parse(await readFile(plan, 'utf8')) as Record<string, { fr: { now: string[] } }>;
  const of = (page: string, origin: string) => (pages[page]?.fr.now ?? []).map((file) => `${origin}${file}`);
  const ofBox = ['start', 'finish', 'questionnaire'].flatMap((page) => of(page, origins.box));
  return [...ofBox, ...of('issue', origins.roll)];
}
