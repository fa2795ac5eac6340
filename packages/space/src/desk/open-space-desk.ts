import { createDeskServer, deskErrors, forgetHourly } from '@miroir/desk';
import { makeCatalogues } from '@miroir/locales/server';
import { createOperators } from '@miroir/operators';
import { PortalRefused, type RoleInput } from '@miroir/portal';
import type { FastifyInstance } from 'fastify';
import { spaceDeskRouter } from './desk-router.ts';
import { openDigestDraftStore } from './digest-draft-store.ts';
import { openDraftStore } from './draft-store.ts';
import { openHandStore } from './hand-store.ts';
import type { SpaceDeskContext } from './procedures.ts';
import { type SpaceDeskRight, type SpaceDeskRole, spaceDeskRights } from './rights.ts';
import { openTemplateStore } from './template-store.ts';
import { openWordListStore } from './word-list-store.ts';

/** A desk at work. */
export interface SpaceDesk {
  readonly server: FastifyInstance;
  /** Forgets, once an hour, sign-ins that have ended. */
  tick(): Promise<void>;
}

/**
 * Opens the desk of a portal's spaces, at an origin of its own; null where the deployment opens none.
 * @throws PortalRefused where passkeys are asked for at an address that browsers give none
 */
export async function openSpaceDesk(
  { profile, config, deps }: Pick<RoleInput, 'profile' | 'config' | 'deps'>,
  { frame, within }: Pick<SpaceDeskContext, 'frame' | 'within'>,
): Promise<SpaceDesk | null> {
  const { deskDatabase, clock, random, logger, languages } = deps;
  if (config.desk === null || deskDatabase === null) return null;
  const { origin, passkeys } = config.desk;
  const operators = await createOperators<SpaceDeskRole, SpaceDeskRight>(
    deskDatabase.connection,
    { rights: spaceDeskRights, managing: 'people', origin, serviceName: 'Miroir', sharing: false },
    { clock, random },
  );
  if (passkeys && !operators.passkeys.available)
    throw new PortalRefused(`No passkey works at ${origin}: browsers ask for a host name, in https.`);
  const hands = await openHandStore(deskDatabase);
  const drafts = await openDraftStore(deskDatabase);
  const wordLists = await openWordListStore(deskDatabase);
  const digests = await openDigestDraftStore(deskDatabase);
  const templates = await openTemplateStore(deskDatabase);
  const server = await createDeskServer({
    operators,
    router: spaceDeskRouter,
    contextOf: async (visit): Promise<SpaceDeskContext> => ({
      ...{ operators, visit, hands, drafts, templates, digests, wordLists, origin, passkeys, frame, within },
    }),
    origin,
    webRoot: new URL('desk/', profile.webRoot),
    draws: 'space',
    images: ['blob:'],
    words: await makeCatalogues(languages, ['fr', ...languages.added], ['desk']),
    company: config.company,
    trustProxy: config.trustProxy,
    onError: deskErrors(logger, 'the desk of the space'),
  });
  return { server, tick: forgetHourly(operators, clock) };
}
