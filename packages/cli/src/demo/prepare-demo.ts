import { join } from 'node:path';
import { type Audience, audiences } from '@miroir/basics';
import { fingerprint } from '@miroir/campaign';
import { encodeRecoveryCode } from '@miroir/credential';
import { comparisonConfigSchema, comparisonFiles } from '@miroir/exchange/comparison-config';
import { importPeople } from '@miroir/launch';
import { roundName } from '@miroir/portal';
import { keepCampaign } from '../files/comparison-files.ts';
import { writePrivate } from '../files/write-private.ts';
import { writeDemoCommunity } from './demo-community.ts';
import { closesAt, type DemoRound, demoRounds, openRounds } from './demo-rounds.ts';
import { type DemoSettings, originOf } from './demo-settings.ts';
import { type DemoState, type RoundMemory, saveState } from './demo-state.ts';
import { inventPeople } from './invent-people.ts';
import { chanceOf } from './kinds/shared/chance.ts';
import { type LaunchedSides, launchSides } from './launch-sides.ts';
import { type EarlierProgress, momentsOf, playEarlier } from './play-earlier.ts';
import { peopleBefore } from './turnout.ts';

const minuteMs = 60_000;

/**
 * Prepares everything by what the `miroir` command calls: a first round that is played to its end in fast time, then
 * more people, the round that follows it, and another campaign; at last the comparison is told of all.
 */
export async function prepareDemo(
  settings: DemoSettings,
  definition: string,
  progress: EarlierProgress,
): Promise<DemoState> {
  const now = Date.now();
  const { earlier, open, trial } = demoRounds(now);
  await addPeople(settings, earlier, peopleBefore(settings));
  await writeDemoCommunity(settings.folder);
  const { launched: launchedAt } = momentsOf(earlier);
  const before = await launchSides(settings, earlier, { at: launchedAt, often: false });
  await configureComparison(settings, before, [earlier]);
  const memory = memoryOf(settings, earlier, before);
  await playEarlier(settings, { asked: earlier, memory, progress });
  await addPeople(settings, open, settings.employees);
  const launched = {
    trial: await launchSides(settings, trial, { at: now, often: true }),
    open: await launchSides(settings, open, { at: now, often: true }),
  };
  await configureComparison(settings, launched.open, [earlier, open, trial]);
  const state: DemoState = {
    version: 3,
    mode: settings.mode,
    seed: settings.seed,
    portBase: settings.ports.employees.box,
    closesAt: Math.min(...openRounds.map((round) => closesAt(round, now))) - minuteMs,
    definition,
    rounds: {
      open: memoryOf(settings, open, launched.open),
      trial: memoryOf(settings, trial, launched.trial),
    },
    said: { employees: 0, consumers: 0 },
    earlier: roundName({ campaign: earlier.campaign.id, round: earlier.round }),
    earlierCode: codeOfSomebody(memory),
  };
  await saveState(settings, state);
  return state;
}

/** Puts people on the employees' roll; those who are there already stay. */
async function addPeople(settings: DemoSettings, { campaign }: DemoRound, count: number): Promise<void> {
  const imported = await importPeople(
    { audience: 'employees', dataDir: join(settings.folder, 'employees') },
    inventPeople(campaign, count),
  );
  if (!imported.ok) throw new Error(imported.error.map(({ message }) => message).join('\n'));
}

function memoryOf(
  { seed }: DemoSettings,
  { campaign, round }: DemoRound,
  { employees }: LaunchedSides,
): RoundMemory {
  const invitations = chanceOf(seed).shuffled(employees.invitations);
  return {
    campaign: campaign.id,
    round,
    fingerprint: fingerprint(campaign),
    invitations: invitations.map(({ cohort, code }) => ({ cohort, code })),
    played: { employees: [], consumers: [] },
  };
}

/** The code of one employee who answered; nothing where the preparation was stopped before anybody did. */
function codeOfSomebody({ played }: RoundMemory): string {
  const [somebody] = played.employees;
  if (somebody === undefined) return '';
  return encodeRecoveryCode(somebody.device.secret, { audience: 'employees', purpose: 'answer' });
}

async function configureComparison(
  settings: DemoSettings,
  sides: LaunchedSides,
  rounds: readonly DemoRound[],
): Promise<void> {
  const source = (audience: Audience) => [audience, sides[audience].source] as const;
  const config = comparisonConfigSchema.parse({
    version: 1,
    origin: originOf(settings.ports.comparison),
    pullEverySeconds: settings.pullEverySeconds,
    portals: Object.fromEntries(audiences.map(source)),
  });
  const folder = join(settings.folder, 'comparison');
  await writePrivate(join(folder, comparisonFiles.config), `${JSON.stringify(config, null, 2)}\n`);
  for (const { campaign } of rounds) await keepCampaign(folder, campaign);
}
