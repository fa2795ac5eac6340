import type { Result } from '@miroir/basics';
import type { LocalQuestionnaire } from '@miroir/campaign';
import { refusalOf, type Visit } from '@miroir/operators';
import { initTRPC, TRPCError } from '@trpc/server';
import type { DeskFrame } from '../contract/desk-view.ts';
import type { DeskOperators } from '../people/desk-people.ts';
import type { Readings } from '../reading/readings.ts';
import type { Access, Role } from '../rights.ts';

/** What every procedure is given. */
export interface Context {
  readonly operators: DeskOperators;
  readonly readings: Readings;
  /** Whose call it is; null for a stranger. */
  readonly visit: Visit<Role> | null;
  readonly questionnaire: (locale: string) => LocalQuestionnaire;
  readonly frame: (locale: string) => DeskFrame;
  /** A reader's place in the campaign's list; null for whom it does not name. */
  readonly readerCalled: (name: string) => number | null;
}

const t = initTRPC
  .context<Context>()
  .meta<{ readonly access: Access }>()
  .create({
    isDev: false,
    errorFormatter: ({ shape }) => ({
      message: shape.message,
      code: shape.code,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus },
    }),
  });

export const router = t.router;

/** Open to anyone who reaches the server: sign-in only. */
export const openProcedure = t.procedure.meta({ access: 'anyone' });

/** For whoever has a right, and is one of those whom participants were told of. */
export function procedureFor(access: Exclude<Access, 'anyone'>) {
  return t.procedure.meta({ access }).use(({ ctx, next }) => {
    const { visit, operators } = ctx;
    const refusal = refusalOf(operators.rights, visit, access);
    if (refusal !== null || visit === null) {
      const code = refusal === 'not-allowed' ? 'FORBIDDEN' : 'UNAUTHORIZED';
      throw new TRPCError({ code, message: refusal ?? 'not-signed-in' });
    }
    const reader = ctx.readerCalled(visit.person.name);
    if (reader === null) throw new TRPCError({ code: 'FORBIDDEN', message: 'not-named' });
    return next({ ctx: { ...ctx, visit, reader } });
  });
}

/** The value of what went well; an expected refusal becomes an error whose message is its name, worded by the page. */
export function unwrap<T>(result: Result<T, string>): T {
  if (result.ok) return result.value;
  const code = result.error === 'link-not-valid' ? 'UNAUTHORIZED' : 'CONFLICT';
  throw new TRPCError({ code, message: result.error });
}
