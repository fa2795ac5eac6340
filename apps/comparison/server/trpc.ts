import { initTRPC, TRPCError } from '@trpc/server';
import type { Collector } from './collect/collector.ts';
import type { Reporter } from './report/reporter.ts';
import type { Lead, SignIn } from './sign-in/sign-in.ts';

/** What every procedure is given. */
export interface Context {
  readonly signIn: SignIn;
  readonly collector: Collector;
  readonly reporter: Reporter;
  readonly lead: Lead | null;
  readonly session: string | undefined;
  /** Whether the comparison is reached over https: the cookie is then Secure. */
  readonly secure: boolean;
  readonly reply: { header(name: string, value: string): unknown };
}

const t = initTRPC.context<Context>().create({
  errorFormatter: ({ shape }) => ({
    message: shape.message,
    code: shape.code,
    data: { code: shape.data.code, httpStatus: shape.data.httpStatus },
  }),
});

export const router = t.router;

/** Open to anyone who reaches the server: sign-in only. */
export const openProcedure = t.procedure;

/** For signed-in leads only. */
export const leadProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.lead) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'not-signed-in' });
  return next({ ctx: { ...ctx, lead: ctx.lead } });
});
