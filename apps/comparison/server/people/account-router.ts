import { attestation } from '@miroir/operators';
import { z } from 'zod';
import type { AccountView } from '../../contract/people.ts';
import { procedureFor, router } from '../trpc.ts';
import { unwrap } from './outcome.ts';

const id = z.object({ id: z.string().min(1).max(2000) });

/** What everyone may do about their own sign-in. */
export const accountRouter = router({
  own: procedureFor('signed-in').query(async ({ ctx }): Promise<AccountView> => {
    const { sessions, passkeys } = ctx.operators;
    const { person, session } = ctx.visit;
    const open = await sessions.list(person.id);
    return {
      sessions: open.map((entry) => ({ ...entry, current: entry.id === session })),
      passkeys: await passkeys.list(person.id),
      passkeysAvailable: passkeys.available,
    };
  }),
  endSession: procedureFor('signed-in')
    .input(id)
    .mutation(async ({ ctx, input }) => unwrap(await ctx.operators.sessions.end(input.id, ctx.visit))),
  endOthers: procedureFor('signed-in').mutation(async ({ ctx }) => ({
    ended: await ctx.operators.sessions.endOthers(ctx.visit),
  })),
  beginPasskey: procedureFor('signed-in').mutation(async ({ ctx }) =>
    unwrap(await ctx.operators.passkeys.beginAdding(ctx.visit)),
  ),
  addPasskey: procedureFor('signed-in')
    .input(z.object({ name: z.string().trim().min(1).max(60), response: attestation }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.operators.passkeys.add(ctx.visit, input.name, input.response)),
    ),
  removePasskey: procedureFor('signed-in')
    .input(id)
    .mutation(async ({ ctx, input }) => unwrap(await ctx.operators.passkeys.remove(ctx.visit, input.id))),
});
