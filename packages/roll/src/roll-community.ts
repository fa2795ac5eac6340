import { ok, type Result } from '@miroir/basics';
import { invitationCodeHash } from '@miroir/credential';
import { answer, procedure, type Refusal, refused, router } from '@miroir/portal';
import { z } from 'zod';
import type { CardStore } from './card-store.ts';
import type { CommunityStore } from './community-store.ts';
import type { GuessBrake } from './guess-brake.ts';
import { invitationCode } from './roll-router.ts';

/** What a roll asks of before anybody knows which round it is about. */
interface CommunityParts {
  readonly store: Pick<CommunityStore, 'roundOf'>;
  readonly cards: Pick<CardStore, 'sealed'>;
  readonly brake: GuessBrake;
}

/** What may be asked of a roll before anybody knows which round it is about. */
export function createRollCommunity(parts: CommunityParts) {
  const { roundOf } = parts.store;
  return router({
    /** The round that an invitation is of, by its name in addresses. */
    find: procedure.input(z.strictObject({ code: invitationCode })).mutation(async ({ input }) => {
      const round = await roundOf(invitationCodeHash(input.code));
      return answer(round === null ? refused('unknown-invitation') : ok({ round }));
    }),
    /** What a printed card stands for, sealed: only its code opens it. The network is counted when there is no such card. */
    card: procedure
      .input(z.strictObject({ name: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }))
      .mutation(async ({ input, ctx }) => answer(await openCard(parts, input.name, ctx.network))),
  });
}

/** A card is a link on paper: it can be read before the opening and after the close, as a link can. */
async function openCard(
  { cards, brake }: CommunityParts,
  name: string,
  network: string,
): Promise<Result<{ sealed: string }, Refusal<'unknown-card' | 'too-many-requests'>>> {
  const attempt = brake.attempt(network);
  if (attempt === null) return refused('too-many-requests');
  const sealed = await cards.sealed(name);
  if (sealed === null) return refused('unknown-card');
  attempt.right();
  return ok({ sealed });
}

/** Type-only for the browser. */
export type RollCommunityRouter = ReturnType<typeof createRollCommunity>;
