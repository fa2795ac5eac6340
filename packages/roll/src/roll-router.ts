import type { AnswerPurpose } from '@miroir/credential';
import { type PortalContext, procedure, type RoundStatus, router } from '@miroir/portal';
import { z } from 'zod';

/** What an admitted person is told before anything is asked of the signer. */
export interface Admitted {
  /** Signed token, stored nowhere on the server; sent back as header `x-miroir-session`. */
  session: string;
  cohort: { id: string; label: string };
  keyId: string;
  purpose: AnswerPurpose;
  issued: boolean;
  replacementUsed: boolean;
}

export interface Participation {
  /** People invited; null for an open link. */
  invited: number | null;
  /** People who asked for their credential, floored to fives; null below five. */
  about: number | null;
}

/** The roll's use cases as its router needs them; each throws PortalError for an expected refusal. */
export interface RollService {
  status(): Promise<RoundStatus & { participation: Participation }>;
  invitation(code: string, locale: string): Promise<Admitted>;
  challenge(): Promise<{ challenge: string }>;
  openLink(solution: string, cohort: string, locale: string): Promise<Admitted>;
  issue(session: string | null, blinded: string): Promise<{ signature: string }>;
  replace(session: string | null, locale: string): Promise<Admitted>;
}

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** The roll over tRPC. `challenge` and `solution` are JSON texts of the proof of work, opaque to the page. */
export function createRollRouter(service: RollService) {
  const locale = (ctx: PortalContext): string => ctx.locale;
  return router({
    status: procedure.query(() => service.status()),
    invitation: procedure
      .input(z.strictObject({ code: z.string().min(8).max(64) }))
      .mutation(({ input, ctx }) => service.invitation(input.code, locale(ctx))),
    challenge: procedure.query(() => service.challenge()),
    openLink: procedure
      .input(z.strictObject({ solution: z.string().min(2).max(4096), cohort: z.string().min(1).max(64) }))
      .mutation(({ input, ctx }) => service.openLink(input.solution, input.cohort, locale(ctx))),
    issue: procedure
      .input(z.strictObject({ blinded: base64url.min(4).max(1024) }))
      .mutation(({ input, ctx }) => service.issue(ctx.session, input.blinded)),
    replace: procedure
      .input(z.strictObject({}))
      .mutation(({ ctx }) => service.replace(ctx.session, locale(ctx))),
  });
}

/** Type-only for the browser. */
export type RollRouter = ReturnType<typeof createRollRouter>;
