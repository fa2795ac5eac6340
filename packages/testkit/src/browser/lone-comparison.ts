import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSealKeys } from '@miroir/exchange';
import { openHestia } from '../deployment/deploy-hestia.ts';
import { freeOrigin } from '../deployment/free-port.ts';
import { openDesk } from './command.ts';
import { startComparison } from './comparison-process.ts';

/** A comparison whose portals are both down: for what does not need a figure. */
export interface LoneComparison {
  /** By name, not by address: what passkeys ask for. */
  readonly origin: string;
  /** `miroir lead`: a sign-in link. */
  lead(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** Configures it by the command, with keys of portals that nobody started, and starts it. */
export async function startLoneComparison(): Promise<LoneComparison> {
  const folder = await mkdtemp(join(tmpdir(), 'ml-'));
  const clock = { now: () => Date.now() };
  const desk = openDesk(folder, clock);
  const { port } = new URL(await freeOrigin());
  const origin = `http://localhost:${port}`;
  await writeFile(join(folder, 'campaign.json'), JSON.stringify(openHestia(clock.now())));
  const { publicKey } = generateSealKeys();
  const nobody = { box: 'http://127.0.0.1:1', roll: 'http://127.0.0.1:1', token: 'x'.repeat(32) };
  const source = { ...nobody, boxKeys: [publicKey], rollKeys: [publicKey] };
  await writeFile(join(folder, 'source.json'), JSON.stringify(source));
  await desk(
    'comparison',
    ...['--campaign', 'campaign.json', '--origin', origin],
    ...['--employees', 'source.json', '--consumers', 'source.json'],
  );
  await desk('keys', '--comparison');
  const comparison = await startComparison(folder, Number(port));
  return {
    origin,
    lead: async (name) => String((await desk('lead', '--name', name)).url),
    async stop() {
      await comparison.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
