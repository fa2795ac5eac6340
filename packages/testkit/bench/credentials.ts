import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawCredential } from '@miroir/credential/client';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import { startRole } from '../src/kill/role-process.ts';
import { boxClient, rollClient } from '../src/portal/index.ts';
import { type Burst, generateLoad } from './generate-load.ts';
import { type Measure, type MeasureOptions, show } from './measure.ts';

/** Blind signatures through the roll over HTTP: session checked, issuance recorded durably, then signed. */
async function run({ quick, log }: MeasureOptions) {
  const each = quick ? 60 : 600;
  const levels = [1, 16, 64] as const;
  const folder = await mkdtemp(join(tmpdir(), 'mb-'));
  const deployment = await deployHestia({
    audience: 'employees',
    releaseEverySeconds: 86_400,
    people: each * (levels.length + 1),
  });
  const { origins, invitations, ports, campaign, launched } = deployment;
  try {
    const box = await startRole(deployment, { role: 'box' });
    const { keys } = await boxClient(origins).keys.query();
    await box.stop();
    const roll = await startRole(deployment, { role: 'roll' });
    const client = rollClient(origins);
    const scope = {
      audience: 'employees',
      campaign: campaign.id,
      round: launched.round,
      purpose: 'answer',
    } as const;
    // One blinding for each key is enough: the roll cannot tell, and records it for each person.
    const blinded = new Map<string, string>();
    for (const key of keys) blinded.set(key.id, (await drawCredential(key, scope)).blinded);
    const lines: string[] = [];
    for (const { code } of invitations.slice(0, each * (levels.length + 1))) {
      const { session, keyId } = await client.invitation.mutate({ code });
      lines.push(`${session}\t${JSON.stringify({ blinded: blinded.get(keyId) })}`);
    }
    const file = join(folder, 'sessions');
    await writeFile(file, lines.join('\n'));
    log('everybody is admitted');
    const issue = {
      port: ports.roll,
      path: `/trpc/${deployment.target.round}/issue`,
      file,
      count: each,
      session: true,
    };
    await generateLoad({ ...issue, clients: 16, from: 0 });
    const bursts: Record<string, Burst> = {};
    for (const [index, clients] of levels.entries())
      bursts[clients] = await generateLoad({ ...issue, clients, from: each * (index + 1) });
    await roll.stop();
    const rows = Object.entries(bursts).map(([clients, { perSecond, p50, p99 }]) => ({
      name: `${clients} clients`,
      value: `${show(perSecond)}/s, p50 ${show(p50)}, p99 ${show(p99, 'ms')}`,
    }));
    return { rows, data: bursts };
  } finally {
    await deployment.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

export const credentials: Measure = { name: 'credentials', title: 'Credentials issued', run };
