import { type Clock, err, ok, type Random, type Result } from '@miroir/basics';
import { openReleaseStore } from '@miroir/box';
import {
  type AmendedRound,
  type AmendmentFile,
  type AmendmentRefusal,
  acceptAmendment,
  type Lateness,
  sealOwnAmendment,
} from '@miroir/exchange';
import {
  type AnswerRole,
  addAmendmentRecord,
  type Deps,
  isClockDoubted,
  launchedRound,
  type OwnRecords,
  ownPlaceOf,
  type PortalFile,
  type PortalRole,
  type RoundTarget,
  readAmendmentRecords,
  readFrozenRound,
  readOwn,
  readSecret,
  readTold,
  refusedBy,
  rolePaths,
  roundPaths,
  withRoundDatabase,
} from '@miroir/portal';

/** Why an amendment was applied to neither role, or no further. */
export type ApplyFault =
  | AmendmentRefusal
  | 'not-launched'
  /** No close moves any more, or not to there. */
  | Lateness
  | 'clock-doubted'
  /** A release is being made, or another command amends. */
  | 'busy';

/** What became of it in a role: `already`, these very bytes were there; `refused`, noted as having come too late. */
export type AppliedIn = 'applied' | 'already' | 'refused' | 'not-at-hand';

/** What {@link applyAmendment} did, and under which number. */
export interface AppliedAmendment {
  /** Id of the campaign whose round it is. */
  readonly campaign: string;
  readonly serial: number;
  readonly roles: Readonly<Record<AnswerRole, AppliedIn>> & { readonly space?: AppliedIn };
  /** Why it does not hold on this side; null where it does. */
  readonly refused: Lateness | null;
}

/** How an amendment is applied. */
export interface ApplyOptions extends Deps {
  /** The one role that is meant; else those at hand. */
  readonly role?: PortalRole;
  /** A close that comes too late is noted as refused, in the open, and later amendments go on; else nothing is changed. */
  readonly refuseLate?: boolean;
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
  { role, ...deps }: ApplyOptions,
): Promise<Result<AppliedAmendment, ApplyFault>> {
  const sealed = file[target.audience];
  const roles: Record<AnswerRole, AppliedIn> & { space?: AppliedIn } = {
    box: 'not-at-hand',
    roll: 'not-at-hand',
  };
  let [serial, campaign] = [0, ''];
  let refused: Lateness | null = null;
  for (const each of ['box', 'roll', 'space'] as const) {
    if (role !== undefined && role !== each) continue;
    const frozen = await frozenAtHand(target, each);
    if (frozen === null) continue;
    const follows = each !== 'box' && roles.box !== 'not-at-hand';
    const done = await applyTo(target, { role: each, frozen, sealed, follows, refused, ...deps });
    if (!done.ok) return done;
    roles[each] = done.value.how;
    ({ serial, refused } = done.value);
    campaign = frozen.questionnaire.campaign;
  }
  return serial === 0 ? err('not-launched') : ok({ campaign, serial, roles, refused });
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

interface Applying extends Omit<ApplyOptions, 'role'> {
  readonly role: PortalRole;
  readonly frozen: PortalFile;
  readonly sealed: string;
  /** The box has it: whether the moment allows it is decided. */
  readonly follows: boolean;
  /** Why the box has refused it; null where it has not. */
  readonly refused: Lateness | null;
}

type Done = Result<
  { readonly how: AppliedIn; readonly serial: number; readonly refused: Lateness | null },
  ApplyFault
>;

async function applyTo(target: RoundTarget, step: Applying): Promise<Done> {
  const { role, frozen, sealed } = step;
  const paths = rolePaths(target.dataDir, role);
  const { portalFile } = roundPaths(paths, target.round);
  const records = await readAmendmentRecords(portalFile);
  const own = await readOwn(frozen, records.own, () => readSecret(paths.sealKey, 'seal'));
  const before = (await readTold(frozen, records.comparison, refusedBy(own))).at(-1);
  if (before === undefined) throw new Error('A round has a state before its first amendment.');
  const { audience, round, comparisonKey } = frozen;
  const pins = { audience, round, comparisonKey, refused: refusedBy(own) };
  const accepted = await acceptAmendment(before, sealed, pins);
  if (!accepted.ok) return accepted;
  const { amended, news } = accepted.value;
  const { header, hash = '', body } = amended.chain.head ?? {};
  const serial = header?.serial ?? 0;
  // Noted by a command that was cut short, too: it stays refused.
  const noted = whyRefused(own, hash) ?? step.refused;
  if (!news) return ok({ how: 'already', serial, refused: noted });
  const moves = body?.change.kind === 'close';
  const record = async (isFinal = false): Promise<Done> => {
    const asksNow = moves && !step.follows && noted === null;
    const late = asksNow
      ? isFinal
        ? 'round-over'
        : lateBy(frozen, { before, amended, clock: step.clock })
      : noted;
    if (late !== null && noted === null && step.refuseLate !== true) return err(late);
    if (late !== null && !(await noteRefusal(target, step, { own, change: { serial, hash, why: late } })))
      return err('busy');
    const added = await addAmendmentRecord(portalFile, { series: 'comparison', serial, sealed });
    return added ? ok({ how: late === null ? 'applied' : 'refused', serial, refused: late }) : err('busy');
  };
  if (!moves || step.follows || noted !== null) return record();
  if (await isClockDoubted(paths, step.clock)) return err('clock-doubted');
  return role === 'box' ? besideReleases(target, step, record) : record();
}

function whyRefused({ records }: OwnRecords, hash: string): Lateness | null {
  const found = records.find(({ body: { change } }) => change.kind === 'refusal' && change.hash === hash);
  return found?.body.change.kind === 'refusal' ? found.body.change.why : null;
}

/** Records under the role's own seal that an amendment came too late, before it takes its number. False: another command recorded. */
async function noteRefusal(
  target: RoundTarget,
  { role, frozen, clock }: Pick<Applying, 'role' | 'frozen' | 'clock'>,
  { own, change }: { own: OwnRecords; change: { serial: number; hash: string; why: Lateness } },
): Promise<boolean> {
  if (whyRefused(own, change.hash) !== null) return true;
  const paths = rolePaths(target.dataDir, role);
  const seal = await readSecret(paths.sealKey, 'seal');
  const after = { place: ownPlaceOf(frozen), chain: own.chain };
  const sealed = await sealOwnAmendment(seal, after, {
    at: clock.now(),
    change: { kind: 'refusal', ...change },
  });
  const { portalFile } = roundPaths(paths, target.round);
  return addAmendmentRecord(portalFile, { series: 'own', serial: own.records.length + 1, sealed });
}

/** Whether a close may still move to where it is meant to: not once the box is closed, and not into the past. */
function lateBy(
  { round }: PortalFile,
  { before, amended, clock }: { before: AmendedRound; amended: AmendedRound; clock: Clock },
): Lateness | null {
  const present = launchedRound({ round, questionnaire: before.questionnaire }, clock);
  if (present.state === 'closed') return 'round-over';
  const moved = launchedRound({ round, questionnaire: amended.questionnaire }, clock);
  return moved.closesAt <= clock.now() ? 'in-the-past' : null;
}

/** While no release is made, told whether one was the last: the lease that releases take, held over the writing. */
function besideReleases(
  target: RoundTarget,
  { clock, random }: { readonly clock: Clock; readonly random: Random },
  record: (isFinal: boolean) => Promise<Done>,
): Promise<Done> {
  return withRoundDatabase(target, 'box', async (database) => {
    const store = await openReleaseStore(database);
    const holder = `amend-${Buffer.from(random.bytes(6)).toString('hex')}`;
    if (!(await store.acquire(holder, clock.now(), clock.now() + leaseMs))) return err('busy');
    try {
      return await record((await store.last())?.final === true);
    } finally {
      await store.giveUp(holder);
    }
  });
}
