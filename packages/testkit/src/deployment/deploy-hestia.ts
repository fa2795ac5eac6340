import type { Audience } from '@miroir/basics';
import { type Campaign, localTime } from '@miroir/campaign';
import { hestia, withSchedule } from '@miroir/campaign/definitions';
import type { SealKeys } from '@miroir/exchange';
import type { PersonRow } from '@miroir/launch';
import { type Deployment, launchDeployment } from './launch-deployment.ts';

const hour = 3_600_000;

/** The demonstration campaign, open since an hour and for a month, or so many days: what the shipped apps serve, now. */
export function openHestia(now: number, days = 30): Campaign {
  return openFrom(hestia, { now, days });
}

/** A campaign whose round is open now, for a command that goes by the machine's clock. */
export function openFrom(campaign: Campaign, { now, days = 30 }: { now: number; days?: number }): Campaign {
  const { timeZone } = campaign.schedule;
  return withSchedule(campaign, {
    opens: localTime(now - hour, timeZone),
    closes: localTime(now + days * 24 * hour, timeZone),
    compares: localTime(now + (days + 2) * 24 * hour, timeZone),
  });
}

/** Launches one audience of {@link openHestia}; its processes are the caller's. `people` are invited, a quarter a cohort. */
export function deployHestia(options: {
  readonly audience: Audience;
  readonly releaseEverySeconds: number;
  readonly people?: number;
  readonly closesInDays?: number;
  readonly comparisonKeys?: SealKeys;
  /** Whether its space opens. */
  readonly space?: boolean;
}): Promise<Deployment> {
  const clock = { now: () => Date.now() };
  const campaign = openHestia(clock.now(), options.closesInDays);
  const { audience, releaseEverySeconds, comparisonKeys, space = false } = options;
  const people = peopleOf(campaign, options);
  return launchDeployment({
    audience,
    campaign,
    clock,
    releaseEverySeconds,
    space,
    ...(people.length === 0 ? {} : { people }),
    ...(comparisonKeys === undefined ? {} : { comparisonKeys }),
  });
}

function peopleOf(campaign: Campaign, options: { audience: Audience; people?: number }): PersonRow[] {
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
