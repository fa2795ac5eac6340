import { questionnaireFor, roundAt } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { createBulletinClient, generateSealKeys, sealBulletin, sealOpening } from '@miroir/exchange';
import { mirrorFixture } from '@miroir/exchange/testing';
import { type LaunchedBrowser, launchBrowser, phone } from '../src/browser/launch-browser.ts';
import { openHestia } from '../src/deployment/deploy-hestia.ts';
import { startTestPortal, type TestPortal, testClock } from '../src/portal/index.ts';
import { slow } from './browser.ts';
import { type Measure, type MeasureOptions, median, type Row, show } from './measure.ts';

/** As many comparisons as a lead may put face to face at most: two figures each. */
const figures = 80;
const line = { latency: 150, rate: 1.6e6 };
const aim = 1500;
const pages = ['/mirror', '/summary'] as const;

/** A portal whose mirror day has come, with as much to show as there can be. */
async function openMirrorDay(): Promise<TestPortal> {
  const clock = testClock(Date.now());
  const campaign = openHestia(clock.now());
  const keys = generateSealKeys();
  const portal = await startTestPortal({
    ...{ audience: 'consumers', campaign, clock, comparisonKeys: keys, scheduled: false },
    webRoot: new URL('../../../apps/consumer-portal/dist/', import.meta.url),
  });
  const { comparesAt: minute } = roundAt(campaign.schedule, clock.now());
  clock.set(minute);
  const { fingerprint, locales } = questionnaireFor(campaign, 'consumers');
  const header = {
    ...{ audience: 'consumers' as const, campaign: campaign.id, fingerprint, round: portal.launched.round },
    ...{ epoch: 1, serial: 1, previous: null },
    notBefore: new Date(minute).toISOString(),
  };
  const content = mirrorFixture({ audience: 'consumers', locales, figures });
  const sealed = await sealBulletin(keys.privateKey, { header, locales, content }, systemRandom);
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.error));
  const client = createBulletinClient(portal.origins.box, portal.launched.keys.token);
  await client.push(campaign.id, sealed.value.sealed);
  const bulletin = { hash: sealed.value.hash, key: sealed.value.key };
  const opening = await sealOpening(keys.privateKey, { header, bulletin, notBefore: minute, at: minute });
  const opened = await client.open(campaign.id, opening);
  if (!opened.ok || !opened.value.stored) throw new Error(JSON.stringify(opened));
  return portal;
}

/** Milliseconds from the request to the largest text that was painted, with nothing cached. */
async function largestPaint(launched: LaunchedBrowser, address: string): Promise<number> {
  const context = await launched.device({ viewport: phone });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const last = list.getEntries().at(-1);
        if (last) document.documentElement.dataset.painted = String(last.startTime);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await slow(page, context, line);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    return await page.evaluate(() => Number(document.documentElement.dataset.painted));
  } finally {
    await context.close();
  }
}

async function run({ quick, log }: MeasureOptions) {
  const launched = await launchBrowser();
  const portal = await openMirrorDay();
  const rows: Row[] = [];
  const data: Record<string, readonly number[]> = {};
  try {
    for (const path of pages) {
      const address = `${portal.origins.pages.box}${path}?lang=fr`;
      // The first visit finds a cold server, as nobody's would.
      await largestPaint(launched, address);
      const seen: number[] = [];
      for (let time = 0; time < (quick ? 3 : 15); time += 1) seen.push(await largestPaint(launched, address));
      data[path] = seen;
      log(`${path}: ${seen.map(Math.round).join(' ')} ms`);
      rows.push({
        name: `${path} of ${figures} figures: largest paint, 150 ms, 1.6 Mb/s, median of ${seen.length}`,
        value: show(median(seen) / 1000, 's'),
        aim: `≤ ${aim / 1000} s`,
        met: median(seen) <= aim,
      });
    }
  } finally {
    await portal.stop();
    await launched.close();
  }
  return { rows, data };
}

export const mirror: Measure = {
  name: 'mirror',
  title: 'The mirror page in Chromium, processor ÷ 4, on a slow line',
  run,
};
