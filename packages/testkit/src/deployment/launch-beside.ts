import type { Campaign } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { generateSealKeys } from '@miroir/exchange';
import { type Launched, launchPortal } from '@miroir/launch';
import type { RoundTarget } from '@miroir/portal';
import { engine } from '@miroir/sentiment/shipped';
import type { Deployment } from './launch-deployment.ts';
import { type Places, placesOf } from './places.ts';

/** A portal's folder and addresses, to which rounds may be added. */
export type Beside = Pick<Deployment, 'target' | 'origins'>;

/** A further round of a portal: what {@link Deployment} says of the first one. */
export interface RoundBeside extends Pick<Deployment, 'target' | 'origins' | 'campaign'> {
  readonly launched: Launched;
  readonly target: RoundTarget;
  readonly origins: Places;
}

/** What may be told of a launch beside others. */
export interface BesideOptions {
  readonly campaign: Campaign;
  readonly clock: { now(): number };
  readonly round?: string;
  readonly releaseEverySeconds?: number | null;
}

/** Launches as the command does, beside running servers or none, for the people who are in the community. */
export function tryLaunchBeside(
  { target, origins: { roll, box } }: Beside,
  { campaign, clock, ...options }: BesideOptions,
): ReturnType<typeof launchPortal> {
  const { audience, dataDir } = target;
  return launchPortal(
    { audience, dataDir },
    {
      campaign,
      origins: { roll, box },
      comparisonKey: generateSealKeys().publicKey,
      engine,
      clock,
      random: systemRandom,
      ...options,
    },
  );
}

/** The same, where nothing may be refused. @throws Error quoting the faults. */
export async function launchBeside(portal: Beside, options: BesideOptions): Promise<RoundBeside> {
  const launched = await tryLaunchBeside(portal, options);
  if (!launched.ok) throw new Error(JSON.stringify(launched.error));
  const { name } = launched.value;
  return {
    target: { ...portal.target, round: name },
    origins: placesOf(portal.origins, name),
    campaign: options.campaign,
    launched: launched.value,
  };
}
