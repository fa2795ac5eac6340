import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Audience, audiences, type Clock, type Random } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import type { SealKeys } from '@miroir/exchange';
import { comparisonFiles } from '@miroir/exchange/comparison-config';
import { freeOrigin } from '../deployment/free-port.ts';
import type { TestPortal } from '../portal/index.ts';
import { openDesk } from './command.ts';

/** The comparison in this process, by a clock that tests move: it asks and sends when it is told to. */
export interface ComparisonHere {
  readonly origin: string;
  /** `miroir lead`: a sign-in link; the same name again ends the link before. */
  lead(name?: string): Promise<string>;
  /** Takes what portals and spaces have published. */
  pull(): Promise<void>;
  /** Delivers and opens what is due. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** What is used of the comparison's own modules: loaded by their path, since no package imports an app. */
interface Modules {
  readSettings(environment: Readonly<Record<string, string>>): object;
  createComparison(
    settings: object,
    world: { clock: Clock; random: Random; webRoot: URL; onError: (error: unknown) => void },
  ): Promise<{
    readonly server: { listen(at: { host: string; port: number }): Promise<string> };
    readonly collector: { pull(): Promise<unknown> };
    readonly spaces: { pull(): Promise<void> };
    readonly ideas: { refresh(): Promise<unknown> };
    readonly bulletins: { tick(): Promise<void> };
    close(): Promise<void>;
  }>;
}

const app = new URL('../../../../apps/comparison/', import.meta.url);
const load = async (file: string) => (await import(new URL(file, app).href)) as Modules;

/** Configures it by the command for both portals, with the seal they were launched to believe, and listens. */
export async function startComparisonHere(options: {
  readonly folder: string;
  readonly campaign: Campaign;
  readonly portals: Readonly<Record<Audience, TestPortal>>;
  readonly keys: SealKeys;
  readonly clock: Clock;
}): Promise<ComparisonHere> {
  const { folder, campaign, portals, keys, clock } = options;
  const desk = openDesk(folder, clock);
  const origin = await freeOrigin();
  await writeFile(join(folder, 'campaign.json'), JSON.stringify(campaign));
  for (const audience of audiences)
    await writeFile(join(folder, `${audience}.json`), JSON.stringify(sourceOf(portals[audience])));
  await desk(
    'comparison',
    ...['--campaign', 'campaign.json', '--origin', origin],
    ...audiences.flatMap((audience) => [`--${audience}`, `${audience}.json`]),
  );
  const dataDir = join(folder, 'comparison');
  const sealKey = join(dataDir, comparisonFiles.sealKey);
  await mkdir(dirname(sealKey), { recursive: true });
  await writeFile(sealKey, keys.privateKey, { mode: 0o600 });
  const { readSettings } = await load('server/config.ts');
  const { createComparison } = await load('server/create-comparison.ts');
  const faults: unknown[] = [];
  const comparison = await createComparison(readSettings({ MIROIR_DATA_DIR: dataDir }), {
    ...{ clock, random: systemRandom },
    webRoot: new URL('dist/', app),
    onError: (error) => faults.push(error),
  });
  await comparison.server.listen({ host: '127.0.0.1', port: Number(new URL(origin).port) });
  return {
    origin,
    lead: async (name = 'Claire D.') => String((await desk('lead', '--name', name)).url),
    async pull() {
      await comparison.collector.pull();
      await comparison.spaces.pull();
      await comparison.ideas.refresh();
    },
    tick: () => comparison.bulletins.tick(),
    async stop() {
      await comparison.close();
      if (faults.length > 0) throw new Error('the comparison failed', { cause: faults[0] });
    },
  };
}

/** What a comparison is told of a portal. */
function sourceOf({ origins: { roll, box, space }, launched: { keys } }: TestPortal) {
  const { token, boxKey, rollKey, spaceKey } = keys;
  const own = { roll, box, token, boxKeys: [boxKey], rollKeys: [rollKey] };
  return space === undefined ? own : { ...own, space: { origin: space, keys: [spaceKey] } };
}
