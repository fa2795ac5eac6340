import { handOffUrl, type Invitation, rollMemory } from '@miroir/participant';
import { sessionKeeps } from '@miroir/participant/browser';

/**
 * Goes on to the landing of an invitation's round. The invitation is handed over in this tab's memory; in the fragment,
 * which no server is sent, only where a browser keeps nothing.
 * @param round its name in addresses
 */
export function enterRound(round: string, invitation: Invitation, locale: string): void {
  const path = `/r/${round}`;
  if (!sessionKeeps(() => sessionStorage)) {
    const { code, digest } = invitation;
    return location.replace(handOffUrl('', path, locale, [`${code}.${digest}`]));
  }
  rollMemory(sessionStorage, round).invite(invitation);
  location.replace(`${path}?lang=${encodeURIComponent(locale)}`);
}
