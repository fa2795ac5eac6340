import type { RollApi, RollMemory } from '@miroir/participant';
import type { Boot } from '@miroir/portal';

/** What a page of the roll is told when it opens. */
export type RollBoot = Extract<Boot, { page: 'landing' }>;

export interface LandingProps {
  readonly boot: RollBoot;
  readonly api: RollApi;
  readonly memory: RollMemory;
  /** Whether this page's storage keeps what is written. */
  readonly keeps: boolean;
  /** What the address brought: a whole invitation, one of which a part is missing, or none. */
  readonly link: 'whole' | 'cut' | 'none';
}
