import { handOffUrl, type Invitation, rollMemory } from '@miroir/participant';
import { sessionKeeps } from '@miroir/participant/browser';

/**
 * Goes on to the landing of an invitation's round. The invitation is handed over in this tab's memory; in the fragment,
 * which no server is sent, only where a browser keeps nothing.
 * @param round its name in addresses
 */
export function enterRound(round: string, invitation: Invitation, locale: string): void {
  const path = `/r/${round}`;
  const { code, digest } = invitation;
  const kept = sessionKeeps(() => sessionStorage);
  if (kept) rollMemory(sessionStorage, round).invite(invitation);
  const lang = encodeURIComponent(locale);
  location.replace(kept ? `${path}?lang=${lang}` : handOffUrl('', path, locale, [`${code}.${digest}`]));
}
