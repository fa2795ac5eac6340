import type { Clock } from '@miroir/basics';
import { openReleaseStore } from '@miroir/box';
import { localDay } from '@miroir/campaign';
import type { Database } from '@miroir/database';
import {
  openCounterStore,
  type PortalFile,
  type RoundTarget,
  readRoundFile,
  releaseExpectedAt,
  roundStatus,
  withRoundDatabase,
} from '@miroir/portal';
import type { PortalStatus } from './launch-types.ts';

/**
 * Where a portal stands, for `miroir status`. People who did something are counted as at the end of the last full day,
 * in fives: somebody who asks every minute must not see anyone arrive.
 */
export async function readPortalStatus(
  target: RoundTarget,
  deps: { readonly clock: Clock },
): Promise<PortalStatus> {
  const file = await readRoundFile(target, 'box');
  if (file === null) return notLaunched(target);
  const { state, round, opensAt, closesAt, timeZone } = roundStatus(file, deps.clock);
  const now = deps.clock.now();
  const today = localDay(now, timeZone);
  const issued = await withRoundDatabase(target, 'roll', (database) => keptBefore(database, 'opened', today));
  const { answered, ...box } = await boxState(target, file, { now, today });
  return {
    audience: target.audience,
    launched: true,
    campaign: file.questionnaire.campaign,
    called: file.questionnaire.names?.own ?? null,
    fingerprint: file.questionnaire.fingerprint,
    round: { id: round, name: target.round, state, opensAt, closesAt, timeZone },
    keyListDigest: file.keyListDigest,
    cohorts: file.cohorts.map(({ id, headcount }) => ({ id, headcount })),
    invited: invitedOf(file),
    participation: {
      day: [issued?.day, answered?.day].reduce((a, b) => (a === undefined || (b ?? '') > a ? b : a)) ?? null,
      issued: issued?.count ?? 0,
      answered: answered?.count ?? 0,
    },
    ...box,
  };
}

function notLaunched({ audience }: RoundTarget): PortalStatus {
  return {
    audience,
    launched: false,
    campaign: null,
    called: null,
    fingerprint: null,
    round: null,
    keyListDigest: null,
    cohorts: [],
    invited: null,
    participation: { day: null, issued: 0, answered: 0 },
    release: null,
    nextDue: null,
    overdue: false,
  };
}

function invitedOf(file: PortalFile): number | null {
  const listed = file.cohorts.flatMap(({ headcount }) => (headcount === null ? [] : [headcount]));
  return listed.length === 0 ? null : listed.reduce((sum, headcount) => sum + headcount, 0);
}

/** The count kept at the end of the last day before today; what a restart kept of today itself is not shown yet. */
async function keptBefore(
  database: Database,
  name: string,
  today: string,
): Promise<{ day: string; count: number } | null> {
  const prefix = `${name}:day:`;
  const kept = (await openCounterStore(database).all())
    .filter(({ _id }) => _id.startsWith(prefix))
    .map(({ _id, count }) => ({ day: _id.slice(prefix.length), count }))
    .filter(({ day }) => day < today);
  return kept.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null;
}

/** A release takes its time, and a minute's clock is no promise of a second. */
const patienceMs = 5 * 60_000;

function boxState(
  target: RoundTarget,
  file: PortalFile,
  { now, today }: { readonly now: number; readonly today: string },
) {
  return withRoundDatabase(target, 'box', async (database) => {
    const last = await (await openReleaseStore(database)).last();
    const due = releaseExpectedAt(file, last, now);
    return {
      answered: await keptBefore(database, 'answered', today),
      release:
        last === null
          ? null
          : {
              serial: last.serial,
              releasedAt: new Date(last.releasedAt).toISOString(),
              n: last.tallies.whole.n,
              head: last.head,
            },
      nextDue: due === null ? null : new Date(due).toISOString(),
      overdue: due !== null && due + patienceMs < now,
    };
  });
}
