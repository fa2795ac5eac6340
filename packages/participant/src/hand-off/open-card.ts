import { err, ok, type Result } from '@miroir/basics';
import { type CardCodeFault, type CardScope, decodeCardCode, openCard } from '@miroir/credential';
import { cardKeyOf } from '@miroir/credential/client';
import type { CallFault } from '../api/call.ts';
import type { InvitationApi } from '../api/community-api.ts';
import { type Invitation, readInvitation } from './read-link.ts';

/** Why a typed code gave no invitation; a misread one never left the page. */
export type CardFault =
  | { readonly kind: 'misread'; readonly why: CardCodeFault }
  | { readonly kind: 'damaged' }
  | CallFault;

/**
 * The invitation that a printed card stands for, the very one its QR code holds. Of what was typed the roll learns a
 * stretched name alone, gives what it keeps under it, and this page opens that: the code itself is never sent.
 */
export async function invitationOfCard(
  api: Pick<InvitationApi, 'card'>,
  typed: string,
  scope: CardScope,
): Promise<Result<Invitation, CardFault>> {
  const read = decodeCardCode(typed);
  if (!read.ok) return err({ kind: 'misread', why: read.error });
  const key = await cardKeyOf(read.value, scope);
  const found = await api.card(key.name);
  if (!found.ok) return found;
  const opened = await openCard(key, found.value.sealed);
  const invitation = opened.ok ? readInvitation(opened.value) : null;
  return invitation === null ? err({ kind: 'damaged' }) : ok(invitation);
}
