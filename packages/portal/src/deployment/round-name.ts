import { createHash } from 'node:crypto';

/** What tells one round from every other: its own id says nothing without its campaign's. */
export interface RoundId {
  readonly campaign: string;
  readonly round: string;
}

/** How a round is called in addresses, folders and databases: 96 bits of SHA-256, in 24 hexadecimal digits. */
export function roundName({ campaign, round }: RoundId): string {
  return createHash('sha256')
    .update(`miroir/round/v1 ${JSON.stringify([campaign, round])}`)
    .digest('hex')
    .slice(0, 24);
}

/** Whether a text may be the name of a round: it becomes part of paths. */
export const isRoundName = (text: string): boolean => /^[0-9a-f]{24}$/.test(text);
