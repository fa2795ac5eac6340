import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Audience } from '@miroir/basics';
import { type Campaign, localTime } from '@miroir/campaign';
import { hestia, withSchedule } from '@miroir/campaign/definitions';
import { systemRandom } from '@miroir/credential';
import { type Invitation, importPeople, type Launched, launchPortal } from '@miroir/launch';
import type { PortalTarget } from '@miroir/portal';
import { freePort } from '../portal/index.ts';

/** A launched portal whose processes the caller starts and kills. */
export interface Deployment {
  readonly target: PortalTarget;
  readonly campaign: Campaign;
  readonly ports: { readonly roll: number; readonly box: number };
  readonly origins: { readonly roll: string; readonly box: string };
  readonly launched: Launched;
  readonly invitations: readonly Invitation[];
  remove(): Promise<void>;
}

const hour = 3_600_000;

/** The demonstration campaign, open since an hour and for a month: what the shipped apps serve, now. */
export function openHestia(now: number): Campaign {
  const { timeZone } = hestia.schedule;
  return withSchedule(hestia, {
    opens: localTime(now - hour, timeZone),
    closes: localTime(now + 30 * 24 * hour, timeZone),
  });
}

/** Launches one audience of {@link openHestia} in a private temporary folder. `people` are invited, a quarter a cohort. */
export async function deploy(options: {
  readonly audience: Audience;
  readonly releaseEverySeconds: number;
  readonly people?: number;
}): Promise<Deployment> {
  const root = await mkdtemp(join(tmpdir(), 'mk-'));
  const clock = { now: () => Date.now() };
  const campaign = openHestia(clock.now());
  const target: PortalTarget = { audience: options.audience, dataDir: join(root, options.audience) };
  const ports = { roll: await freePort(), box: await freePort() };
  const origins = { roll: `http://127.0.0.1:${ports.roll}`, box: `http://127.0.0.1:${ports.box}` };
  const imported = await importPeople(target, {
    campaign,
    rows: peopleOf(campaign, options),
    random: systemRandom,
  });
  if (!imported.ok && options.audience === 'employees') throw new Error(JSON.stringify(imported.error[0]));
  const { releaseEverySeconds } = options;
  const launched = await launchPortal(target, {
    campaign,
    origins,
    releaseEverySeconds,
    clock,
    random: systemRandom,
  });
  if (!launched.ok) throw new Error(JSON.stringify(launched.error));
  return {
    target,
    campaign,
    ports,
    origins,
    launched: launched.value,
    invitations: imported.ok ? imported.value.invitations : [],
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

function peopleOf(campaign: Campaign, options: { audience: Audience; people?: number }) {
  const scheme = campaign.cohorts[options.audience];
  if (scheme.kind !== 'roll') return [];
  const each = Math.ceil((options.people ?? 400) / scheme.cohorts.length);
  return scheme.cohorts.flatMap(({ id, where }) =>
    Array.from({ length: each }, (_, index) => ({
      ref: `${id}-${index}@example.org`,
      columns: Object.fromEntries(Object.entries(where).map(([name, values]) => [name, values[0] ?? ''])),
    })),
  );
}
