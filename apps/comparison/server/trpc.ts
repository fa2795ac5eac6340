import type { Clock } from '@miroir/basics';
import { admitted, namedError, type Visit } from '@miroir/operators';
import { initTRPC } from '@trpc/server';
import type { Role } from '../contract/people.ts';
import type { Bulletins } from './bulletins/bulletins.ts';
import type { Collector } from './collect/collector.ts';
import type { CountedIdeas } from './decisions/counted-ideas.ts';
import type { Decisions } from './decisions/decisions.ts';
import type { Ideas } from './ideas/ideas.ts';
import type { Mirrors } from './mirror/mirrors.ts';
import type { Readings } from './readings/readings.ts';
import type { Reporter } from './report/reporter.ts';
import type { Access, ComparisonOperators } from './rights.ts';
import type { Figures } from './take-away/figures-module.ts';

/** What every procedure is given. */
export interface Context {
  readonly operators: ComparisonOperators;
  readonly collector: Collector;
  readonly reporter: Reporter;
  readonly readings: Readings;
  readonly ideas: Ideas;
  readonly decisions: Decisions;
  readonly counted: CountedIdeas;
  readonly mirrors: Mirrors;
  /** What portals are told, in every language. */
  readonly sentences: () => Promise<Figures>;
  readonly bulletins: Bulletins;
  readonly clock: Clock;
  /** Whose call it is; null for a stranger. */
  readonly visit: Visit<Role> | null;
  /** Where people reach the comparison. */
  readonly origin: string;
  /** The Cookie header. */
  readonly cookies: string | undefined;
  readonly reply: { header(name: string, value: string): unknown };
}

const t = initTRPC
  .context<Context>()
  .meta<{ readonly access: Access }>()
  .create({ errorFormatter: namedError });

export const router = t.router;

/** Open to anyone who reaches the server: sign-in only. */
export const openProcedure = t.procedure.meta({ access: 'anyone' });

/** For whoever has a right. There is no procedure that does not say which: nothing is open by being forgotten. */
export function procedureFor(access: Exclude<Access, 'anyone'>) {
  return t.procedure.meta({ access }).use(({ ctx, next }) => {
    const visit = admitted(ctx.operators.rights, ctx.visit, access);
    return next({ ctx: { ...ctx, visit } });
  });
}
