import { called } from './call.ts';
import { connectRoll, type Place } from './connections.ts';

/** What a device may ask of the roll. `session` is the signed token it gave, sent back as a header; no call throws. */
export function createRollApi(place: Place) {
  const open = connectRoll(place);
  const as = (session: string) => connectRoll({ ...place, session });
  return {
    status: () => called(open.status.query()),
    invitation: (code: string) => called(open.invitation.mutate({ code })),
    challenge: () => called(open.challenge.query()),
    openLink: (solution: string, cohort: string) => called(open.openLink.mutate({ solution, cohort })),
    issue: (session: string, blinded: string) => called(as(session).issue.mutate({ blinded })),
    replace: (session: string) => called(as(session).replace.mutate({})),
    /** Lets whoever that session lets in into the campaign's space too. */
    space: (session: string) => called(as(session).space.mutate({})),
  };
}

export type RollApi = ReturnType<typeof createRollApi>;
