import type { Clock } from '@miroir/basics';
import { listedRound, type PortalProfile, procedure, type Rounds, router } from '@miroir/portal';

/** What may be asked of a box that is no single round's. */
export function createBoxCommunity({
  rounds,
  ...about
}: {
  readonly rounds: Pick<Rounds, 'all'>;
  readonly profile: PortalProfile;
  readonly clock: Clock;
}) {
  return router({
    /** Every round of the community, the one that was planned first first; nothing about people. */
    list: procedure.query(({ ctx: { locale } }) =>
      rounds.all().map((round) => listedRound(round, { ...about, locale })),
    ),
  });
}

/** Type-only for the browser. */
export type BoxCommunityRouter = ReturnType<typeof createBoxCommunity>;
