import { connectBox, connectRoll } from '@miroir/participant/connections';
import type { Places } from '../deployment/places.ts';

/** A name no browser has: if it turns up in any file, an agent was written down. */
export const knownAgent = 'Zyxwv-Unmistakable-Agent/9.75';

const headers = { 'user-agent': knownAgent };

/** The roll as a page calls it, with the recognisable agent. */
export function knownRollClient({ roll: origin, round }: Places, session?: string) {
  return connectRoll({ origin, round, headers, ...(session === undefined ? {} : { session }) });
}

/** The box as a page calls it, with the recognisable agent. */
export function knownBoxClient({ box: origin, round }: Places) {
  return connectBox({ origin, round, headers });
}
