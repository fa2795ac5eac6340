import type { Random } from '@miroir/basics';
import { cardCodeOf, decodeCardCode, sealCard } from '@miroir/credential';
import { cardKeyOf } from '@miroir/credential/server';
import { type PortalFile, type RoundTarget, withCommunityDatabase } from '@miroir/portal';
import { type CardDocument, openCardStore } from '@miroir/roll';
import { invitationLink } from './import-people.ts';
import type { Invitation } from './launch-types.ts';

/** An invitation as a card says it. */
export interface PrintedCard extends Invitation {
  /** What the QR code holds. */
  readonly link: string;
  /** What is typed instead, in its groups. */
  readonly typed: string;
}

/** Codes stretched at a time: each takes 32 MB. */
const atOnce = 4;

/**
 * Gives each invitation the code that its card prints, and the roll what that code opens: the same again for the same
 * invitation, so that cards can be printed again. Beside a running roll or without it; the invitations are of this roll.
 */
export async function keepCards(
  target: RoundTarget,
  file: PortalFile,
  options: { readonly invitations: readonly Invitation[]; readonly random: Random },
): Promise<PrintedCard[]> {
  const { origins, keyListDigest: digest } = file;
  const scope = { audience: target.audience, roll: origins.roll };
  const cards = options.invitations.map((invitation) => ({
    ...invitation,
    link: invitationLink(origins.roll, invitation.code, digest),
    typed: cardCodeOf({ code: invitation.code, digest }),
  }));
  await withCommunityDatabase(target, 'roll', async (community) => {
    const store = openCardStore(community);
    for (let start = 0; start < cards.length; start += atOnce) {
      const some = cards.slice(start, start + atOnce);
      await store.add(
        await Promise.all(
          some.map((card) => sealed(card, { scope, digest, round: target.round, ...options })),
        ),
      );
    }
  });
  return cards;
}

async function sealed(
  { code, typed }: PrintedCard,
  parts: {
    readonly scope: Parameters<typeof cardKeyOf>[1];
    readonly digest: string;
    readonly round: string;
    readonly random: Random;
  },
): Promise<CardDocument> {
  const read = decodeCardCode(typed);
  if (!read.ok) throw new Error('a code that was just made is a code');
  const key = await cardKeyOf(read.value, parts.scope);
  return {
    _id: key.name,
    round: parts.round,
    sealed: await sealCard(key, { code, digest: parts.digest }, parts.random),
  };
}
