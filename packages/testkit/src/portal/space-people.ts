import { randomBytes } from 'node:crypto';
import { createSpaceClient, type SpaceClient } from '@miroir/participant';
import type { TestPortal } from './start-test-portal.ts';
import { credentialOfSpace, rollClient } from './test-participant.ts';

/** Somebody with a credential of a campaign's space, and the space as their device calls it. */
export interface SpacePerson {
  readonly secret: string;
  readonly api: SpaceClient;
}

type Draft = Parameters<SpaceClient['contribute']>[1];

/** Takes the first `count` people of a portal's list into its space. @throws Error when it has none, or refuses one */
export async function peopleInSpace(portal: TestPortal, count: number): Promise<SpacePerson[]> {
  const { origins, invitations } = portal;
  const { space: origin, round } = origins;
  if (origin === undefined) throw new Error('no space opens here');
  const api = createSpaceClient({ origin, round });
  return Promise.all(
    invitations.slice(0, count).map(async ({ code }) => {
      const { session } = await rollClient(origins).invitation.mutate({ code });
      const { secret, signature, keyId } = await credentialOfSpace(origins, session);
      const registered = await api.register(secret, { signature, keyId });
      if (!registered.ok) throw new Error(JSON.stringify(registered.error));
      return { secret, api };
    }),
  );
}

/** Has somebody write, signed once only unless told. Gives the text's id. @throws Error when it is refused */
export async function writeInSpace({ secret, api }: SpacePerson, some: Partial<Draft>): Promise<string> {
  const id = randomBytes(16).toString('base64url');
  const place = { kind: 'idea', theme: null, on: null, under: null, stance: null } as const;
  const words = { title: '', body: '', need: '', benefit: '' };
  const draft: Draft = { id, ...place, words, language: 'fr', quotable: false, manner: 'once', ...some };
  const sent = await api.contribute(secret, draft);
  if (!sent.ok) throw new Error(JSON.stringify(sent.error));
  return id;
}
