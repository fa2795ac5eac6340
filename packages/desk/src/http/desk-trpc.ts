import type { LocalQuestionnaire } from '@miroir/campaign';
import { admitted, namedError, unwrapping, type Visit } from '@miroir/operators';
import { initTRPC, TRPCError } from '@trpc/server';
import type { DeskFrame } from '../contract/desk-view.ts';
import type { DeskOperators } from '../people/desk-people.ts';
import type { Readings } from '../reading/readings.ts';
import type { Access, Role } from '../rights.ts';

/** What every procedure is given. */
export interface Context {
  readonly operators: DeskOperators;
  /** Whose call it is; null for a stranger. */
  readonly visit: Visit<Role> | null;
  /** What is read now; null when no round asks for readers. */
  readonly reading: DeskReading | null;
}

/** The round that is read, as procedures need it. */
export interface DeskReading {
  readonly readings: Readings;
  readonly questionnaire: (locale: string) => LocalQuestionnaire;
  readonly frame: (locale: string) => DeskFrame;
  /** A reader's place in the campaign's list; null for whom it does not name. */
  readonly readerCalled: (name: string) => number | null;
}

const t = initTRPC.context<Context>().meta<{ readonly access: Access }>().create({
  isDev: false,
  errorFormatter: namedError,
});

export const router = t.router;

/** Open to anyone who reaches the server: sign-in only. */
export const openProcedure = t.procedure.meta({ access: 'anyone' });

/** For whoever has a right, and is one of those whom participants were told of. */
export function procedureFor(access: Exclude<Access, 'anyone'>) {
  return t.procedure.meta({ access }).use(({ ctx, next }) => {
    const visit = admitted(ctx.operators.rights, ctx.visit, access);
    const { reading } = ctx;
    const reader = reading?.readerCalled(visit.person.name) ?? null;
    if (reading === null || reader === null) throw new TRPCError({ code: 'FORBIDDEN', message: 'not-named' });
    return next({ ctx: { ...ctx, ...reading, visit, reader } });
  });
}

/** A spent link is no sign-in; whatever else a reader is refused, somebody or the clock was there first. */
export const unwrap = unwrapping((refusal) => (refusal === 'link-not-valid' ? 'UNAUTHORIZED' : 'CONFLICT'));
