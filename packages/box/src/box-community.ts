import { type Admission, admissionOf, type Clock } from '@miroir/basics';
import { localizeQuestionnaire, type SideNames } from '@miroir/campaign';
import {
  type ListedRound,
  listedRound,
  type PortalProfile,
  procedure,
  type Rounds,
  router,
} from '@miroir/portal';

/** What a community's home is told; nothing about people. */
export interface ListedCommunity {
  /** The server's now, ISO 8601 in UTC: a device's clock may be wrong by days. */
  now: string;
  /** The zone of the round planned last, in which today is said. */
  timeZone: string;
  /** An address to write to; null before any round. */
  contact: string | null;
  /** How the round planned last calls both sides; null before any round. */
  sides: { names: SideNames; admission: Admission } | null;
  /** The one that was planned first first. */
  rounds: ListedRound[];
}

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
    list: procedure.query(({ ctx: { locale } }): ListedCommunity => {
      const all = rounds.all();
      const file = all.at(-1)?.file;
      const latest = file?.questionnaire;
      return {
        now: new Date(about.clock.now()).toISOString(),
        timeZone: latest?.schedule.timeZone ?? 'UTC',
        contact: latest?.organisation.contact ?? null,
        sides:
          file === undefined
            ? null
            : {
                names: localizeQuestionnaire(file.questionnaire, locale).names,
                admission: admissionOf(file.cohorts),
              },
        rounds: all.map((round) => listedRound(round, { ...about, locale })),
      };
    }),
  });
}

/** Type-only for the browser. */
export type BoxCommunityRouter = ReturnType<typeof createBoxCommunity>;
