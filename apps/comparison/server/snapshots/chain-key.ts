import type { Audience } from '@miroir/basics';
import type { Place } from '../../contract/place.ts';

/** One chain: what one side publishes in one round of one campaign. */
export interface ChainKey extends Place {
  readonly audience: Audience;
}

/** How a chain is named in what is kept: ids have no slash. */
export function chainId({ campaign, round, audience }: ChainKey): string {
  return `${campaign}/${round}/${audience}`;
}

/** Documents hold what they are given, and indexes are made when the store says. */
export const plain = { versionKey: false, autoIndex: false, autoCreate: false } as const;
