import { z } from 'zod';
import { longestLead, mostFaces } from '../../contract/mirror.ts';
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
  write: procedureFor('decide')
    .input(request.extend({ revision: z.int().min(0), draft }))
    .mutation(async ({ ctx, input: { revision, draft: written, ...asked } }) =>
      unwrap(await ctx.mirrors.write(await toldFor(ctx, whole(asked)), { revision, draft: written })),
    ),
});
