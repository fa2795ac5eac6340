import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { openProcedure, router } from '../trpc.ts';
import { setSessionCookie } from './session-cookie.ts';
import { sessionLifetime } from './sign-in.ts';

const tokenInput = z.object({ token: z.string().min(16).max(200) });

/** Sign-in by a single-use link. Every call is a POST; none is reachable by following a link. */
export const signInRouter = router({
  /** Who is signed in, or null. */
  who: openProcedure.query(({ ctx }) => ctx.lead),
  /** Whether a link still opens; changes nothing. */
  check: openProcedure
    .input(tokenInput)
    .query(async ({ ctx, input }) => ({ valid: await ctx.signIn.check(input.token) })),
  open: openProcedure.input(tokenInput).mutation(async ({ ctx, input }) => {
    const opened = await ctx.signIn.open(input.token);
    if (!opened.ok) throw new TRPCError({ code: 'UNAUTHORIZED', message: opened.error });
    setSessionCookie(ctx.reply, opened.value.secret, { secure: ctx.secure, maxAge: sessionLifetime / 1000 });
    return opened.value.lead;
  }),
  close: openProcedure.mutation(async ({ ctx }) => {
    await ctx.signIn.close(ctx.session);
    setSessionCookie(ctx.reply, '', { secure: ctx.secure, maxAge: 0 });
    return {};
  }),
});
