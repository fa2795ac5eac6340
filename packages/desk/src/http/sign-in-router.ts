import {
  admitted,
  assertion,
  attestation,
  namedError,
  type Operators,
  unwrapping,
  type Visit,
} from '@miroir/operators';
import { initTRPC } from '@trpc/server';
import { z } from 'zod';

/** What signing in needs, at whichever desk. */
export interface SignInContext {
  readonly operators: Pick<Operators<string, string>, 'rights' | 'sessions' | 'passkeys'>;
  /** Whose call it is; null for a stranger. */
  readonly visit: Visit<string> | null;
}

const t = initTRPC
  .context<SignInContext>()
  .meta<{ readonly access: 'anyone' | 'signed-in' | 'second-step' }>()
  .create({ isDev: false, errorFormatter: namedError });

const openProcedure = t.procedure.meta({ access: 'anyone' });

/** For whoever came in by a link, about their own sign-in alone. */
function accountProcedure(access: 'signed-in' | 'second-step') {
  return t.procedure
    .meta({ access })
    .use(({ ctx, next }) =>
      next({ ctx: { ...ctx, visit: admitted(ctx.operators.rights, ctx.visit, access) } }),
    );
}

/** A spent link is no sign-in; whatever else somebody is refused, somebody or the clock was there first. */
export const unwrap = unwrapping((refusal) => (refusal === 'link-not-valid' ? 'UNAUTHORIZED' : 'CONFLICT'));

const secret = z.string().min(16).max(200);

/** Sign-in by a link that works once. */
export const signInRouter = t.router({
  /** Whether a link still opens; changes nothing. */
  check: openProcedure
    .input(z.strictObject({ token: secret }))
    .query(async ({ ctx, input }) => ({ valid: await ctx.operators.sessions.check(input.token) })),
  /** Uses the link up. The secret travels in a header from then on, and is nowhere else. */
  open: openProcedure.input(z.strictObject({ token: secret })).mutation(async ({ ctx, input }) => {
    const opened = unwrap(await ctx.operators.sessions.open(input.token));
    // The session that this browser had before is reachable by nobody any more.
    if (ctx.visit) await ctx.operators.sessions.close(ctx.visit);
    return { session: opened.secret, step: opened.visit.step };
  }),
  close: accountProcedure('second-step').mutation(async ({ ctx }) => {
    await ctx.operators.sessions.close(ctx.visit);
    return {};
  }),
  beginSecondStep: accountProcedure('second-step').mutation(async ({ ctx }) =>
    unwrap(await ctx.operators.passkeys.beginSecondStep(ctx.visit)),
  ),
  takeSecondStep: accountProcedure('second-step')
    .input(assertion)
    .mutation(async ({ ctx, input }) => {
      unwrap(await ctx.operators.passkeys.takeSecondStep(ctx.visit, input));
      return {};
    }),
  beginPasskey: accountProcedure('signed-in').mutation(async ({ ctx }) =>
    unwrap(await ctx.operators.passkeys.beginAdding(ctx.visit)),
  ),
  /** Keeps the passkey; whoever acts at a desk has no list of them to name it for. */
  addPasskey: accountProcedure('signed-in')
    .input(attestation)
    .mutation(async ({ ctx, input }) => {
      unwrap(await ctx.operators.passkeys.add(ctx.visit, ctx.visit.person.name, input));
      return {};
    }),
});
