import type { BoxRouter } from '@miroir/box';
import type { RollRouter } from '@miroir/roll';
import { createTRPCClient, httpLink } from '@trpc/client';

/** A name no browser has: if it turns up in any file, an agent was written down. */
export const knownAgent = 'Zyxwv-Unmistakable-Agent/9.75';

/** The roll as a page calls it, with the recognisable agent. */
export function knownRollClient(origin: string, session?: string) {
  const headers = {
    'user-agent': knownAgent,
    ...(session === undefined ? {} : { 'x-miroir-session': session }),
  };
  return createTRPCClient<RollRouter>({
    links: [httpLink({ url: `${origin}/trpc`, methodOverride: 'POST', headers })],
  });
}

/** The box as a page calls it, with the recognisable agent. */
export function knownBoxClient(origin: string) {
  const headers = { 'user-agent': knownAgent };
  return createTRPCClient<BoxRouter>({
    links: [httpLink({ url: `${origin}/trpc`, methodOverride: 'POST', headers })],
  });
}
