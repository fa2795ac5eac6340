import { assertion, rightsOf } from '@miroir/operators';
import { z } from 'zod';
import type { WhoView } from '../../contract/people.ts';
import { type Context, openProcedure, procedureFor, router } from '../trpc.ts';
import { unwrap } from './outcome.ts';

const tokenInput = z.object({ token: z.string().min(16).max(200) });

function whoOf({ visit, operators }: Context): WhoView | null {
  if (visit === null) return null;
  const { name, role } = visit.person;
  return { name, role, step: visit.step, rights: rightsOf(operators.rights, role) };
}

/** Sign-in by a link that works once. Every call is a POST; none is reachable by following a link. */
export const signInRouter = router({
  /** Who is signed in, or null. */
  who: openProcedure.query(({ ctx }) => whoOf(ctx)),
  /** Whether a link still opens; changes nothing. */
  check: openProcedure
    .input(tokenInput)
    .query(async ({ ctx, input }) => ({ valid: await ctx.operators.sessions.check(input.token) })),
  open: openProcedure.input(tokenInput).mutation(async ({ ctx, input }) => {
    const { sessions, cookie } = ctx.operators;
    const { secret, lifetime, visit } = unwrap(await sessions.open(input.token));
    // The session that this browser had before is reachable by nobody any more.
    if (ctx.visit) await sessions.close(ctx.visit);
    cookie.set(ctx.reply, secret, lifetime / 1000);
    return { step: visit.step };
  }),
  close: procedureFor('second-step').mutation(async ({ ctx }) => {
    await ctx.operators.sessions.close(ctx.visit);
    ctx.operators.cookie.clear(ctx.reply);
    return {};
  }),
  beginSecondStep: procedureFor('second-step').mutation(async ({ ctx }) =>
    unwrap(await ctx.operators.passkeys.beginSecondStep(ctx.visit)),
  ),
  takeSecondStep: procedureFor('second-step')
    .input(assertion)
    .mutation(async ({ ctx, input }) => {
      const lifetime = unwrap(await ctx.operators.passkeys.takeSecondStep(ctx.visit, input));
      const secret = ctx.operators.cookie.read(ctx.cookies);
      // The same secret, for longer: the cookie so far lasted as long as the second step might take.
      if (secret !== undefined) ctx.operators.cookie.set(ctx.reply, secret, lifetime / 1000);
      return {};
    }),
});
