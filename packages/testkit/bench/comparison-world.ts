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
import { answerOf, callsOfPage } from './comparison-calls.ts';
import { type ComparisonSize, largeCampaign } from './comparison-campaign.ts';
import { sealSpace } from './comparison-ideas.ts';
import { type PublishingPortal, servePublications } from './comparison-portals.ts';
import { sealPublications } from './comparison-publications.ts';

/** A comparison that pulled everything two publishing portals have. */
export interface ComparisonWorld {
  readonly campaign: Campaign;
  readonly comparison: ComparisonProcess;
  /** Seconds from its start until every release of both sides but the last was verified and stored. */
  readonly pulled: number;
  /** Publishes the last release of both sides; resolves when the comparison shows it. */
  publishLast(): Promise<void>;
  /** Both spaces tell their texts anew. */
  tellLater(): void;
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
    const space =
      size.ideas === undefined ? null : await sealSpace({ campaign, audience, keys, ideas: size.ideas });
    const portal = await servePublications({ audience, folder, chain, releases: size.releases, keys, space });
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
  const untilShown = (serial: number) => untilPulled({ lead, launched, comparison, serial });
  await untilShown(size.releases - 1);
  const pulled = (performance.now() - begun) / 1000;
  log(`pulled in ${Math.round(pulled)} s`);
  return {
    campaign,
    get comparison() {
      return comparison;
    },
    pulled,
    async publishLast() {
      for (const portal of portals) portal.publishLast();
      await untilShown(size.releases);
    },
    tellLater() {
      for (const portal of portals) portal.tellLater();
    },
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

/** The frame tells each side's last publication: both must be this one. */
async function untilPulled(options: {
  readonly lead: () => Promise<string>;
  readonly launched: LaunchedBrowser;
  readonly comparison: ComparisonProcess;
  readonly serial: number;
}): Promise<void> {
  const { launched, lead, comparison, serial } = options;
  const device = await launched.device();
  await signIn(device, { lead });
  const calls = await callsOfPage(device, `${comparison.origin}/comparison/`);
  const frame = calls.find(({ name }) => name === 'report.frame');
  if (!frame) throw new Error('every page asks for its frame');
  const last = new RegExp(`"serial":${serial}[,}]`, 'g');
  while (((await answerOf(frame)).match(last)?.length ?? 0) < audiences.length) await wait(1000);
  await device.close();
}
