import { comparisonSignIn } from '@miroir/exchange/comparison-config';
import { actorOf, longestName, type MadeLink, secretUrl } from '@miroir/operators';
import { z } from 'zod';
import { type JournalLine, type LinkView, type PersonView, roles } from '../../contract/people.ts';
import { type Context, procedureFor, router } from '../trpc.ts';
import { aboutOf, placeOf } from './journal-about.ts';
import { unwrap } from './outcome.ts';

/** Lines of the journal that are shown. */
const journalLength = 200;

const id = z.string().min(1).max(64);
const one = z.object({ id });
/** A line of text that is no trick: no control character, nothing invisible that would make two names look alike. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(longestName)
  .regex(/^[^\p{C}]+$/u);

function linkOf({ origin }: Pick<Context, 'origin'>, { token, until }: MadeLink): LinkView {
  return { url: secretUrl(new URL(comparisonSignIn.page, origin).href, token), until };
}

/** Who may look at the comparison. */
export const peopleRouter = router({
  list: procedureFor('people').query(async ({ ctx }): Promise<PersonView[]> => {
    const people = await ctx.operators.people.list();
    return people
      .map((person) => ({ ...person, self: person.id === ctx.visit.person.id }))
      .sort((a, b) => a.name.localeCompare(b.name));
  }),
  journal: procedureFor('people')
    .input(z.object({ locale: z.string().min(1).max(20) }))
    .query(async ({ ctx, input }): Promise<JournalLine[]> => {
      const lines = await ctx.operators.audit.newest(journalLength);
      const anyPlace = { campaign: null, round: null };
      const textsAt = (on: string) => ctx.reporter.texts(placeOf(on) ?? anyPlace, input.locale);
      return lines.map(({ _id, at, by, byId, act, on }) => ({
        ...{ id: _id, at, act, on },
        about: aboutOf(textsAt(on), act, on),
        by: byId === null ? null : by,
      }));
    }),
  invite: procedureFor('people')
    .input(z.object({ name, role: z.enum(roles) }))
    .mutation(async ({ ctx, input }) =>
      linkOf(ctx, unwrap(await ctx.operators.people.invite(input, actorOf(ctx.visit)))),
    ),
  renewLink: procedureFor('people')
    .input(one)
    .mutation(async ({ ctx, input }) =>
      linkOf(ctx, unwrap(await ctx.operators.people.renewLink(input.id, actorOf(ctx.visit)))),
    ),
  withdrawLink: procedureFor('people')
    .input(one)
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.operators.people.withdrawLink(input.id, actorOf(ctx.visit))),
    ),
  changeRole: procedureFor('people')
    .input(z.object({ id, role: z.enum(roles) }))
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.operators.people.changeRole(input.id, input.role, actorOf(ctx.visit))),
    ),
  remove: procedureFor('people')
    .input(one)
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.operators.people.remove(input.id, actorOf(ctx.visit))),
    ),
  resetPasskeys: procedureFor('people')
    .input(one)
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.operators.people.resetPasskeys(input.id, actorOf(ctx.visit))),
    ),
});
