import type { RoundStatus } from '@miroir/portal';
import type { Admitted, Participation, RollRouter } from '@miroir/roll';
import { createTRPCClient, httpLink } from '@trpc/client';
import { type Called, called } from './call.ts';

/** What a page may ask of the roll. `session` is the signed token it gave, sent back as a header. */
export interface RollApi {
  status(): Called<RoundStatus & { participation: Participation }>;
  invitation(code: string): Called<Admitted>;
  challenge(): Called<{ challenge: string }>;
  openLink(solution: string, cohort: string): Called<Admitted>;
  issue(session: string, blinded: string): Called<{ signature: string }>;
  replace(session: string): Called<Admitted>;
}

/** The roll over HTTP. */
export function createRollApi(locale: string): RollApi {
  const connect = (session?: string) =>
    createTRPCClient<RollRouter>({
      links: [
        httpLink({
          url: '/trpc',
          methodOverride: 'POST',
          headers: {
            'x-miroir-locale': locale,
            ...(session === undefined ? {} : { 'x-miroir-session': session }),
          },
        }),
      ],
    });
  const open = connect();
  return {
    status: () => called(open.status.query()),
    invitation: (code) => called(open.invitation.mutate({ code })),
    challenge: () => called(open.challenge.query()),
    openLink: (solution, cohort) => called(open.openLink.mutate({ solution, cohort })),
    issue: (session, blinded) => called(connect(session).issue.mutate({ blinded })),
    replace: (session) => called(connect(session).replace.mutate({})),
  };
}
