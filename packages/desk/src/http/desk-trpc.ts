import type { LocalQuestionnaire } from '@miroir/campaign';
import { admitted, namedError, type Visit } from '@miroir/operators';
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
  /** Whether a link alone lets nobody in. */
  readonly passkeys: boolean;
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

/** For whoever has a right, is one of those whom participants were told of, and has a passkey where one is asked for. */
export function procedureFor(access: Exclude<Access, 'anyone' | 'second-step'>) {
  return t.procedure.meta({ access }).use(async ({ ctx, next }) => {
    const visit = admitted(ctx.operators.rights, ctx.visit, access);
    const { reading, operators } = ctx;
    const reader = reading?.readerCalled(visit.person.name) ?? null;
    if (reading === null || reader === null) throw new TRPCError({ code: 'FORBIDDEN', message: 'not-named' });
    if (ctx.passkeys && (await operators.passkeys.list(visit.person.id)).length === 0)
      throw new TRPCError({ code: 'FORBIDDEN', message: 'passkey-needed' });
    return next({ ctx: { ...ctx, ...reading, visit, reader } });
  });
}
