import { join } from 'node:path';
import type { Audience } from '@miroir/basics';
import { systemRandom } from '@miroir/credential';
import type { PortalSource } from '@miroir/exchange/comparison-config';
import { type Invitation, launchPortal, makeComparisonKey } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import { portalSource } from '../files/comparison-files.ts';
import type { DemoRound } from './demo-rounds.ts';
import { type DemoSettings, originOf } from './demo-settings.ts';

/** One launched side: what the comparison pulls it by, and its invitations. */
export interface LaunchedSide {
  readonly source: PortalSource;
  readonly invitations: readonly Invitation[];
}
export type LaunchedSides = Readonly<Record<Audience, LaunchedSide>>;

interface LaunchTime {
  readonly at: number;
  /** Released every few seconds, as an open round of the demonstration; else as any campaign is. */
  readonly often: boolean;
}

interface SideTime extends LaunchTime {
  readonly audience: Audience;
  readonly comparisonKey: Awaited<ReturnType<typeof makeComparisonKey>>;
}

async function launchSide(
  settings: DemoSettings,
  { campaign, round }: DemoRound,
  { audience, at, often, comparisonKey }: SideTime,
): Promise<LaunchedSide> {
  const { roll, box, space } = settings.ports[audience];
  const origins = { roll: originOf(roll), box: originOf(box), space: originOf(space) };
  const launched = await launchPortal(
    { audience, dataDir: join(settings.folder, audience) },
    {
      campaign,
      round,
      origins,
      ...(often ? { releaseEverySeconds: settings.releaseEverySeconds } : {}),
      comparisonKey,
      clock: { now: () => at },
      random: systemRandom,
      engine,
    },
  );
  if (!launched.ok) throw new Error(launched.error.map(({ message }) => message).join('\n'));
  const { keys, invitations } = launched.value;
  return { source: portalSource(origins, keys), invitations };
}

/** Launches a round on both sides, as `miroir launch` does. @throws Error with the faults. */
export async function launchSides(
  settings: DemoSettings,
  asked: DemoRound,
  time: LaunchTime,
): Promise<LaunchedSides> {
  const comparisonKey = await makeComparisonKey(join(settings.folder, 'comparison'));
  const [employees, consumers] = await Promise.all([
    launchSide(settings, asked, { ...time, comparisonKey, audience: 'employees' }),
    launchSide(settings, asked, { ...time, comparisonKey, audience: 'consumers' }),
  ]);
  return { employees, consumers };
}
