import { admitted, namedError, nameKey, type Operators, type Visit } from '@miroir/operators';
import { initTRPC, TRPCError } from '@trpc/server';
import type { SpaceDeskFrame } from '../contract/desk-views.ts';
import type { SpaceContext } from '../space-context.ts';
import type { Acting } from './decide.ts';
import type { DigestDraftStore } from './digest-draft-store.ts';
import type { DraftStore } from './draft-store.ts';
import type { HandStore } from './hand-store.ts';
import type { SpaceDeskAccess, SpaceDeskRight, SpaceDeskRole } from './rights.ts';
import type { TemplateStore } from './template-store.ts';
import type { WordListStore } from './word-list-store.ts';

/** What is told of the campaigns that have a space, before anything in it. */
export type Framed = Omit<SpaceDeskFrame, 'person' | 'may'>;

/** What every procedure is given. */
export interface SpaceDeskContext {
  readonly operators: Operators<SpaceDeskRole, SpaceDeskRight>;
  /** Whose call it is; null for a stranger. */
  readonly visit: Visit<SpaceDeskRole> | null;
  readonly hands: HandStore;
  readonly drafts: DraftStore;
  readonly templates: TemplateStore;
  readonly digests: DigestDraftStore;
  readonly wordLists: WordListStore;
  /** Where people reach the desk. */
  readonly origin: string;
  /** Whether a link alone lets nobody in. */
  readonly passkeys: boolean;
  /** Null where no campaign has a space. */
  readonly frame: (locale: string) => Framed | null;
  /** Wakes the space of a campaign for some work; null where there is none. */
  readonly within: <T>(campaign: string, work: (space: SpaceContext) => Promise<T>) => Promise<T | null>;
}

export const t = initTRPC.context<SpaceDeskContext>().meta<{ readonly access: SpaceDeskAccess }>().create({
  isDev: false,
  errorFormatter: namedError,
});

/** For whoever has a right, and a passkey where one is asked for. */
export function procedureFor(access: SpaceDeskRight) {
  return t.procedure.meta({ access }).use(async ({ ctx, next }) => {
    const visit = admitted(ctx.operators.rights, ctx.visit, access);
    if (ctx.passkeys && (await ctx.operators.passkeys.list(visit.person.id)).length === 0)
      throw new TRPCError({ code: 'FORBIDDEN', message: 'passkey-needed' });
    return next({ ctx: { ...ctx, visit } });
  });
}

interface Called {
  readonly within: SpaceDeskContext['within'];
  readonly hands: HandStore;
  readonly visit: Visit<SpaceDeskRole>;
}

/** In a campaign's space, as the person who calls. @throws TRPCError where the campaign has none */
export async function inSpace<T>(
  { within, hands, visit }: Called,
  campaign: string,
  work: (space: SpaceContext, acting: Acting) => Promise<T>,
): Promise<T> {
  // By the name: whoever is invited again under it is the same person.
  const acting = { hands, person: nameKey(visit.person.name) };
  const done = await within(campaign, async (space) => ({ value: await work(space, acting) }));
  if (done === null) throw new TRPCError({ code: 'CONFLICT', message: 'no-space' });
  return done.value;
}
