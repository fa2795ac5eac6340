import { type Clock, err, ok, type Random, type Result } from '@miroir/basics';
import { openReleaseStore } from '@miroir/box';
import {
  type AmendedRound,
  type AmendmentFile,
  type AmendmentRefusal,
  acceptAmendment,
} from '@miroir/exchange';
import {
  type AnswerRole,
  addAmendmentRecord,
  type Deps,
  isClockDoubted,
  launchedRound,
  type PortalFile,
  type PortalRole,
  type RoundTarget,
  readAmendmentRecords,
  readFrozenRound,
  readTold,
  rolePaths,
  roundPaths,
  withRoundDatabase,
} from '@miroir/portal';

/** Why an amendment was applied to neither role, or no further. */
export type ApplyFault =
  | AmendmentRefusal
  | 'not-launched'
  /** The box is closed, or its last release made: no close moves after it. */
  | 'round-over'
  /** The close would come before now. */
  | 'in-the-past'
  | 'clock-doubted'
  /** A release is being made, or another command amends. */
  | 'busy';

/** What became of it in a role: `already`, these very bytes were there. */
export type AppliedIn = 'applied' | 'already' | 'not-at-hand';

/** What {@link applyAmendment} did, and under which number. */
export interface AppliedAmendment {
  /** Id of the campaign whose round it is. */
  readonly campaign: string;
  readonly serial: number;
  readonly roles: Readonly<Record<AnswerRole, AppliedIn>> & { readonly space?: AppliedIn };
}

/** How long the lease of releases is held while a record is written, in milliseconds. */
const leaseMs = 30_000;

/**
 * Applies one amendment of both sides to this side's roles that are at hand, beside running servers or without them;
 * they take it up within a second. The box first: it alone knows whether its last release was made, and roll and space
 * follow it. Cut short in between, the same command finishes.
 */
export async function applyAmendment(
  target: RoundTarget,
  file: AmendmentFile,
  { role, ...deps }: Deps & { readonly role?: PortalRole },
): Promise<Result<AppliedAmendment, ApplyFault>> {
  const sealed = file[target.audience];
  const roles: Record<AnswerRole, AppliedIn> & { space?: AppliedIn } = {
    box: 'not-at-hand',
    roll: 'not-at-hand',
  };
  let [serial, campaign] = [0, ''];
  for (const each of ['box', 'roll', 'space'] as const) {
    if (role !== undefined && role !== each) continue;
    const frozen = await frozenAtHand(target, each);
    if (frozen === null) continue;
    const follows = each !== 'box' && roles.box !== 'not-at-hand';
    const done = await applyTo(target, { role: each, frozen, sealed, follows, ...deps });
    if (!done.ok) return done;
    roles[each] = done.value.how;
    serial = done.value.serial;
    campaign = frozen.questionnaire.campaign;
  }
  return serial === 0 ? err('not-launched') : ok({ campaign, serial, roles });
}

/** What launch froze in a role's folder; null where there is nothing, or another account's folder. */
async function frozenAtHand(target: RoundTarget, role: PortalRole): Promise<PortalFile | null> {
  try {
    return await readFrozenRound(target, role);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return null;
    throw error;
  }
}

interface Applying extends Deps {
  readonly role: PortalRole;
  readonly frozen: PortalFile;
  readonly sealed: string;
  /** The box has it: whether the moment allows it is decided. */
  readonly follows: boolean;
}

type Done = Result<{ readonly how: AppliedIn; readonly serial: number }, ApplyFault>;

async function applyTo(target: RoundTarget, step: Applying): Promise<Done> {
  const { role, frozen, sealed } = step;
  const paths = rolePaths(target.dataDir, role);
  const { portalFile } = roundPaths(paths, target.round);
  const records = await readAmendmentRecords(portalFile);
  const before = (await readTold(frozen, records.comparison)).at(-1);
  if (before === undefined) throw new Error('A round has a state before its first amendment.');
  const { audience, round, comparisonKey } = frozen;
  const accepted = await acceptAmendment(before, sealed, { audience, round, comparisonKey });
  if (!accepted.ok) return accepted;
  const { amended, news } = accepted.value;
  const serial = amended.chain.head?.header.serial ?? 0;
  if (!news) return ok({ how: 'already', serial });
  const moves = amended.amendments.at(-1)?.body.change.kind === 'close';
  const record = async (): Promise<Done> => {
    const late = moves && !step.follows ? lateBy(frozen, { before, amended, clock: step.clock }) : null;
    if (late !== null) return err(late);
    const added = await addAmendmentRecord(portalFile, { series: 'comparison', serial, sealed });
    return added ? ok({ how: 'applied', serial }) : err('busy');
  };
  if (!moves || step.follows) return record();
  if (await isClockDoubted(paths, step.clock)) return err('clock-doubted');
  return role === 'box' ? besideReleases(target, step, record) : record();
}

/** Whether a close may still move to where it is meant to: not once the box is closed, and not into the past. */
function lateBy(
  { round }: PortalFile,
  { before, amended, clock }: { before: AmendedRound; amended: AmendedRound; clock: Clock },
): 'round-over' | 'in-the-past' | null {
  const present = launchedRound({ round, questionnaire: before.questionnaire }, clock);
  if (present.state === 'closed') return 'round-over';
  const moved = launchedRound({ round, questionnaire: amended.questionnaire }, clock);
  return moved.closesAt <= clock.now() ? 'in-the-past' : null;
}

/** While no release is made, and none was the last: the lease that releases take, held over the writing. */
function besideReleases(
  target: RoundTarget,
  { clock, random }: { readonly clock: Clock; readonly random: Random },
  record: () => Promise<Done>,
): Promise<Done> {
  return withRoundDatabase(target, 'box', async (database) => {
    const store = await openReleaseStore(database);
    const holder = `amend-${Buffer.from(random.bytes(6)).toString('hex')}`;
    if (!(await store.acquire(holder, clock.now(), clock.now() + leaseMs))) return err('busy');
    try {
      return (await store.last())?.final === true ? err('round-over') : await record();
    } finally {
      await store.giveUp(holder);
    }
  });
}
