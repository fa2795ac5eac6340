import type { Result } from '@miroir/basics';
import type { AnswerPurpose } from '@miroir/credential';
import {
  answer,
  type ErrorCode,
  type PortalContext,
  procedure,
  type Refusal,
  type RoundStatus,
  router,
} from '@miroir/portal';
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

/** What a person is told whom the roll lets into the campaign's space; of no cohort there. */
export interface SpaceAdmitted extends Pick<Admitted, 'session' | 'keyId' | 'issued'> {
  purpose: 'space';
}

export interface Participation {
  /** People invited; null for an open link. */
  invited: number | null;
  /** People who asked for their credential, floored to fives; null below five. */
  about: number | null;
}

export type RoundFault = 'not-open-yet' | 'closed';
export type SessionFault = 'session-missing' | 'session-expired';
export type ReplacementFault = 'replacement-used' | 'nothing-issued';
/** The campaign has none, or who holds its credential is not certain since a restore. */
export type SpaceFault = 'not-found' | 'space-issued' | 'space-paused';
type ProofFault = 'proof-refused' | 'proof-expired' | 'proof-spent';

/** What a use case comes to: its value, or one of its few refusals. */
type Outcome<T, Code extends ErrorCode> = Promise<Result<T, Refusal<Code>>>;

/** The roll's use cases as its router needs them. */
export interface RollService {
  /** `now`: by this server's clock, ISO 8601 in UTC; that of a device may be wrong by days. */
  status(): Promise<RoundStatus & { participation: Participation; now: string }>;
  invitation(
    code: string,
    locale: string,
  ): Outcome<Admitted, RoundFault | 'wrong-admission' | 'unknown-invitation'>;
  challenge(): Outcome<{ challenge: string }, RoundFault | 'wrong-admission'>;
  openLink(
    solution: string,
    cohort: string,
    locale: string,
  ): Outcome<Admitted, RoundFault | ProofFault | 'wrong-admission' | 'unknown-cohort'>;
  issue(
    session: string | null,
    blinded: string,
  ): Outcome<
    { signature: string },
    | RoundFault
    | SessionFault
    | ReplacementFault
    | 'already-issued'
    | 'unknown-invitation'
    | 'blinded-out-of-range'
    | SpaceFault
  >;
  replace(
    session: string | null,
    locale: string,
  ): Outcome<Admitted, RoundFault | SessionFault | ReplacementFault | 'unknown-invitation'>;
  space(
    session: string | null,
  ): Outcome<SpaceAdmitted, RoundFault | SessionFault | 'not-found' | 'unknown-invitation'>;
}

/** A code as an invitation's link carries it. */
export const invitationCode = z.string().min(8).max(64);
const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** The roll over tRPC. `challenge` and `solution` are JSON texts of the proof of work, opaque to the page. */
export function createRollRouter(service: RollService) {
  const locale = (ctx: PortalContext): string => ctx.locale;
  return router({
    status: procedure.query(() => service.status()),
    invitation: procedure
      .input(z.strictObject({ code: invitationCode }))
      .mutation(async ({ input, ctx }) => answer(await service.invitation(input.code, locale(ctx)))),
    challenge: procedure.query(async () => answer(await service.challenge())),
    openLink: procedure
      .input(z.strictObject({ solution: z.string().min(2).max(4096), cohort: z.string().min(1).max(64) }))
      .mutation(async ({ input, ctx }) =>
        answer(await service.openLink(input.solution, input.cohort, locale(ctx))),
      ),
    issue: procedure
      .input(z.strictObject({ blinded: base64url.min(4).max(1024) }))
      .mutation(async ({ input, ctx }) => answer(await service.issue(ctx.session, input.blinded))),
    replace: procedure
      .input(z.strictObject({}))
      .mutation(async ({ ctx }) => answer(await service.replace(ctx.session, locale(ctx)))),
    space: procedure
      .input(z.strictObject({}))
      .mutation(async ({ ctx }) => answer(await service.space(ctx.session))),
  });
}

/** Type-only for the browser. */
export type RollRouter = ReturnType<typeof createRollRouter>;
