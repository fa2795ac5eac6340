import { ok } from '@miroir/basics';
import { invitationCodeHash } from '@miroir/credential';
import { answer, procedure, refused, router } from '@miroir/portal';
import { z } from 'zod';
import type { CommunityStore } from './community-store.ts';
import { invitationCode } from './roll-router.ts';

/** What may be asked of a roll before anybody knows which round it is about. */
export function createRollCommunity({ roundOf }: Pick<CommunityStore, 'roundOf'>) {
  return router({
    /** The round that an invitation is of, by its name in addresses. */
    find: procedure.input(z.strictObject({ code: invitationCode })).mutation(async ({ input }) => {
      const round = await roundOf(invitationCodeHash(input.code));
      return answer(round === null ? refused('unknown-invitation') : ok({ round }));
    }),
  });
}

/** Type-only for the browser. */
export type RollCommunityRouter = ReturnType<typeof createRollCommunity>;
