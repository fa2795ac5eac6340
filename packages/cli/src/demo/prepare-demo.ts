import { join } from 'node:path';
import { type Audience, audiences } from '@miroir/basics';
import { type Campaign, localTime } from '@miroir/campaign';
import { withSchedule } from '@miroir/campaign/definitions';
import { systemRandom } from '@miroir/credential';
import { comparisonConfigSchema, comparisonFiles } from '@miroir/exchange/comparison-config';
import {
  type Invitation,
  importPeople,
  launchPortal,
  makeComparisonKey,
  type PersonRow,
} from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import { portalSource } from '../files/comparison-files.ts';
import { writePrivate } from '../files/write-private.ts';
import { type DemoSettings, originOf } from './demo-settings.ts';
import { type DemoState, saveState } from './demo-state.ts';
import { chanceOf } from './kinds/shared/chance.ts';

const day = 86_400_000;
const openFor = 21 * day;
const openSince = 2 * day;
/** How the invented company is spread over its sites, in the order of the cohorts. */
const siteShares = [0.2, 0.4, 0.25, 0.15];

const clock = { now: () => Date.now() };

/** The demonstration campaign with a round that is open now. */
export function openCampaign(campaign: Campaign, now: number): Campaign {
  const { timeZone } = campaign.schedule;
  const closes = now - openSince + openFor;
  return withSchedule(campaign, {
    opens: localTime(now - openSince, timeZone),
    closes: localTime(closes, timeZone),
    compares: localTime(closes + 2 * day, timeZone),
    decides: localTime(closes + 16 * day, timeZone),
  });
}

function inventPeople(campaign: Campaign, count: number): PersonRow[] {
  const scheme = campaign.cohorts.employees;
  if (scheme.kind !== 'roll') throw new Error('The demonstration invites its employees by name.');
  const sizes = siteShares.map((share) => Math.round(share * count));
  return scheme.cohorts.flatMap(({ id, where }, site) => {
    const columns = Object.fromEntries(
      Object.entries(where).map(([name, values]) => [name, values[0] ?? '']),
    );
    return Array.from({ length: sizes[site] ?? 0 }, (_, index) => ({
      ref: `${id}-${String(index + 1).padStart(4, '0')}@hestia-habitat.example`,
      columns,
    }));
  });
}

const portOrigins = (settings: DemoSettings, audience: Audience) => ({
  roll: originOf(settings.ports[audience].roll),
  box: originOf(settings.ports[audience].box),
});

async function launchSide(settings: DemoSettings, campaign: Campaign, audience: Audience) {
  const origins = portOrigins(settings, audience);
  const launched = await launchPortal(
    { audience, dataDir: join(settings.folder, audience) },
    {
      campaign,
      origins,
      releaseEverySeconds: settings.releaseEverySeconds,
      comparisonKey: await makeComparisonKey(join(settings.folder, 'comparison')),
      clock,
      random: systemRandom,
      engine,
    },
  );
  if (!launched.ok) throw new Error(launched.error.map(({ message }) => message).join('\n'));
  const { keys, round, invitations } = launched.value;
  return { source: portalSource(origins, keys), round, invitations };
}

/** Invites, launches both portals and configures the comparison, all by what the `miroir` command calls. */
export async function prepareDemo(
  settings: DemoSettings,
  campaign: Campaign,
  definition: string,
): Promise<DemoState> {
  const imported = await importPeople(
    { audience: 'employees', dataDir: join(settings.folder, 'employees') },
    inventPeople(campaign, settings.employees),
  );
  if (!imported.ok) throw new Error(imported.error.map(({ message }) => message).join('\n'));
  const sides = {
    employees: await launchSide(settings, campaign, 'employees'),
    consumers: await launchSide(settings, campaign, 'consumers'),
  };
  const config = comparisonConfigSchema.parse({
    version: 1,
    origin: originOf(settings.ports.comparison),
    pullEverySeconds: settings.pullEverySeconds,
    portals: Object.fromEntries(audiences.map((audience) => [audience, sides[audience].source])),
  });
  const comparison = join(settings.folder, 'comparison');
  await writePrivate(join(comparison, comparisonFiles.config), `${JSON.stringify(config, null, 2)}\n`);
  await writePrivate(join(comparison, comparisonFiles.campaign), `${JSON.stringify(campaign, null, 2)}\n`);
  const state: DemoState = {
    version: 1,
    mode: settings.mode,
    seed: settings.seed,
    portBase: settings.ports.employees.box,
    closesAt: clock.now() - openSince + openFor - 60_000,
    round: sides.employees.round,
    definition,
    invitations: shuffledInvitations(settings, sides.employees.invitations),
    played: { employees: [], consumers: [] },
  };
  await saveState(settings, state);
  return state;
}

function shuffledInvitations(settings: DemoSettings, invitations: readonly Invitation[]) {
  const random = chanceOf(settings.seed);
  return random.shuffled(invitations).map(({ cohort, code }) => ({ cohort, code }));
}
