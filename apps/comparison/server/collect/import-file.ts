import { type Audience, audiences } from '@miroir/basics';
import type { RefusalReason } from '@miroir/exchange';
import { z } from 'zod';
import type { Place } from '../../contract/place.ts';
import type { Definitions } from '../campaigns/definitions.ts';
import type { NoteIncident } from './pull-round.ts';
import type { RoundMemory } from './round-memory.ts';

/** What an imported file came to. */
export type ImportOutcome =
  | ({ readonly accepted: true; readonly audience: Audience } & Place)
  | { readonly accepted: false; readonly reason: RefusalReason };

interface Importing {
  readonly definitions: Definitions;
  readonly open: (place: Place) => Promise<RoundMemory>;
  readonly note: NoteIncident;
}

const claimed = z.object({
  campaign: z.string().min(1).max(64),
  round: z.string().min(1).max(64),
});

/** A file does not say whose it is until a seal fits: each side's keys are tried, and only a fitting refusal is noted. */
export async function importInto(sealed: string, importing: Importing): Promise<ImportOutcome> {
  const place = claimedPlace(sealed);
  if (place === null) return { accepted: false, reason: 'malformed' };
  const refusal = strangePlace(place, importing.definitions);
  if (refusal !== null) return { accepted: false, reason: refusal };
  const round = await importing.open(place);
  let reason: RefusalReason = 'malformed';
  for (const audience of audiences) {
    const taken = await takeInto(round, audience, sealed);
    if (taken.ok) return { accepted: true, audience, ...place };
    reason = taken.error.reason;
    if (reason === 'bad-signature' || reason === 'malformed') continue;
    await importing.note({ ...place, audience }, taken.error, sealed);
    return { accepted: false, reason };
  }
  return { accepted: false, reason };
}

async function takeInto({ sides }: RoundMemory, audience: Audience, sealed: string) {
  const { chain, calibration } = sides[audience];
  const release = await chain.take(sealed);
  return !release.ok && release.error.reason === 'wrong-type' ? calibration.take(sealed) : release;
}

/** What an unverified header says: used to find whose chain it would be of, which then verifies it. */
function claimedPlace(sealed: string): Place | null {
  try {
    const header: unknown = JSON.parse(
      Buffer.from(sealed.split('.', 1)[0] ?? '', 'base64url').toString('utf8'),
    );
    const { campaign, round } = claimed.parse(header);
    return { campaign, round };
  } catch {
    return null;
  }
}

/** A file of a round that no known version has opens nothing here. */
function strangePlace({ campaign, round }: Place, definitions: Definitions): RefusalReason | null {
  const versions = definitions.of(campaign);
  if (versions.length === 0) return 'wrong-campaign';
  const has = versions.some(({ campaign: { schedule } }) => schedule.rounds.some(({ id }) => id === round));
  return has ? null : 'unknown-round';
}
