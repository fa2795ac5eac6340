import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { audiences } from '@miroir/basics';
import { type Campaign, fingerprint } from '@miroir/campaign';
import { generateSealKeys } from '@miroir/exchange';
import { openDesk } from '../src/browser/command.ts';
import { signIn } from '../src/browser/comparison-page.ts';
import { type ComparisonProcess, startComparison } from '../src/browser/comparison-process.ts';
import type { LaunchedBrowser } from '../src/browser/launch-browser.ts';
import { freePort } from '../src/deployment/free-port.ts';
import { type ComparisonSize, largeCampaign } from './comparison-campaign.ts';
import { type PublishingPortal, servePublications } from './comparison-portals.ts';
import { sealPublications } from './comparison-publications.ts';

/** A comparison that pulled everything two publishing portals have. */
export interface ComparisonWorld {
  readonly campaign: Campaign;
  readonly comparison: ComparisonProcess;
  /** Seconds from its start until every release of both sides was verified and stored. */
  readonly pulled: number;
  lead(): Promise<string>;
  /** Stops it and starts it again on what it stored; the seconds until it listens. */
  restart(): Promise<number>;
  stop(): Promise<void>;
}

interface WorldOptions {
  readonly size: ComparisonSize;
  readonly launched: LaunchedBrowser;
  readonly log: (line: string) => void;
}

export async function startComparisonWorld({ size, launched, log }: WorldOptions): Promise<ComparisonWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'mb-'));
  const clock = { now: () => Date.now() };
  const campaign = largeCampaign(clock.now(), size);
  const desk = openDesk(folder, clock);
  const portals: PublishingPortal[] = [];
  for (const audience of audiences) {
    const keys = generateSealKeys();
    await sealPublications({ campaign, audience, keys, size, folder, log });
    const round = campaign.schedule.rounds[0]?.id ?? '';
    const chain = { campaign: campaign.id, round, fingerprint: fingerprint(campaign), name: round };
    const portal = await servePublications({ audience, folder, chain, releases: size.releases, keys });
    await writeFile(join(folder, `${audience}.json`), JSON.stringify(portal.source), { mode: 0o600 });
    portals.push(portal);
  }
  await writeFile(join(folder, 'campaign.json'), JSON.stringify(campaign));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const sources = audiences.flatMap((audience) => [`--${audience}`, `${audience}.json`]);
  await desk(
    'comparison',
    '--campaign',
    'campaign.json',
    '--origin',
    origin,
    '--pull-every',
    '1',
    ...sources,
  );
  let comparison = await startComparison(folder, port);
  const lead = async (): Promise<string> => String((await desk('lead', '--name', 'Claire D.')).url);
  const begun = performance.now();
  await untilPulled({ lead, launched, comparison, size });
  const pulled = (performance.now() - begun) / 1000;
  log(`pulled in ${Math.round(pulled)} s`);
  return {
    campaign,
    get comparison() {
      return comparison;
    },
    pulled,
    lead,
    async restart() {
      await comparison.stop();
      const from = performance.now();
      comparison = await startComparison(folder, port);
      return (performance.now() - from) / 1000;
    },
    async stop() {
      await comparison.stop();
      for (const portal of portals) await portal.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The method page lists each side's last publications: both must end with the last release. */
async function untilPulled(options: {
  readonly lead: () => Promise<string>;
  readonly launched: LaunchedBrowser;
  readonly comparison: ComparisonProcess;
  readonly size: ComparisonSize;
}): Promise<void> {
  const { launched, lead, comparison, size } = options;
  const device = await launched.device();
  const page = await signIn(device, { lead });
  const last = new RegExp(`"serial":${size.releases}[,}]`, 'g');
  for (;;) {
    const asked = page.waitForResponse((response) => response.url().includes('report.frame'));
    await page.goto(`${comparison.origin}/comparison/`);
    const sides = (await (await asked).text()).match(last);
    if ((sides?.length ?? 0) >= audiences.length) break;
    await wait(2000);
  }
  await device.close();
}
