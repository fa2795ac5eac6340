import { called } from './call.ts';
import { connectBox, type Place } from './connections.ts';

/** What a device may ask of the box once both sides are open: apart from what a question page asks, which fetches less. */
export function createBulletinClient(place: Place) {
  const client = connectBox(place);
  return {
    /** `secret`: of the credential this device holds, null for whoever holds none. It travels in a POST body only. */
    bulletins: (secret: string | null, locale: string) => called(client.bulletins.mutate({ secret, locale })),
  };
}
