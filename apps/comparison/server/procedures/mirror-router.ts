import { err, type Result } from '@miroir/basics';
import { actorOf } from '@miroir/operators';
import { z } from 'zod';
import type { BulletinView, SealFault } from '../../contract/bulletins.ts';
import { longestLead, mostFaces } from '../../contract/mirror.ts';
import type { ComposeFault } from '../mirror/mirrors.ts';
import { unwrap } from '../people/outcome.ts';
import { procedureFor, router } from '../trpc.ts';
import { request, toldFor } from './report-router.ts';

const locale = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const words = z.record(locale, z.string().max(longestLead));
const draft = z.strictObject({
  rows: z.array(z.string().min(1).max(200)).max(mostFaces),
  lead: z.strictObject({ employees: words, consumers: words }),
});

/** Whatever is filtered on the page, both whole sides are put face to face. */
const whole = <T extends z.infer<typeof request>>(input: T): T => ({
  ...input,
  theme: null,
  cohorts: { employees: [], consumers: [] },
});

/** What was sealed, or why nothing was. */
type Signed = Result<
  BulletinView,
  { readonly fault: 'changed-meanwhile' } | ({ readonly fault: 'not-composed' } & ComposeFault) | SealFault
>;

/** What both sides see of each other on mirror day, and who composes it. */
export const mirrorRouter = router({
  view: procedureFor('read')
    .input(request)
    .query(async ({ ctx, input }) => ctx.mirrors.view(await toldFor(ctx, whole(input)))),
  /** What both portals would open; or why not, for whoever composes. */
  preview: procedureFor('read')
    .input(request)
    .query(async ({ ctx, input }) =>
      ctx.mirrors.preview(await toldFor(ctx, whole(input), 'cohorts'), input.locale),
    ),
  /** What was previewed is sealed for both sides, and opens at one minute. */
  sign: procedureFor('decide')
    .input(request.extend({ revision: z.int().min(1), notBefore: z.iso.datetime() }))
    .mutation(async ({ ctx, input: { revision, notBefore, ...asked } }): Promise<Signed> => {
      const page = await toldFor(ctx, whole(asked), 'cohorts');
      // What somebody else wrote since is not what this lead has seen.
      if ((await ctx.mirrors.view(page)).revision !== revision) return err({ fault: 'changed-meanwhile' });
      const made = await ctx.mirrors.contents(page);
      if (!made.ok) return err({ fault: 'not-composed', ...made.error });
      const { campaign, round } = page.data.employees.snapshot.header;
      const place = { campaign, round };
      const at = Date.parse(notBefore);
      const sealed = await ctx.bulletins.seal({ place, kind: 'mirror', notBefore: at, contents: made.value });
      if (sealed.ok)
        await ctx.operators.audit.note(actorOf(ctx.visit), 'mirror-signed', `${campaign}/${round}`);
      return sealed;
    }),
  write: procedureFor('decide')
    .input(request.extend({ revision: z.int().min(0), draft }))
    .mutation(async ({ ctx, input: { revision, draft: written, ...asked } }) =>
      unwrap(await ctx.mirrors.write(await toldFor(ctx, whole(asked)), { revision, draft: written })),
    ),
});
