import { admissionOf, err, ok, type Result, smallestCohort } from '@miroir/basics';
import { checkCampaign, type Round, roundAt } from '@miroir/campaign';
import { checkKeyList, type KeyList } from '@miroir/credential';
import { lockFolder } from '@miroir/database';
import {
  isOrigin,
  openKeyLists,
  type PortalFile,
  type PortalRole,
  type PortalTarget,
  type RoundTarget,
  readCommunityFile,
  readFrozenRound,
  rolePaths,
  roundName,
  withCommunityDatabase,
} from '@miroir/portal';
import { freezeFile, opensSpace, rolesOf, writeFrozen } from './freeze-round.ts';
import { communityPeople, planPeople } from './import-people.ts';
import { clearUnfinished, enterPeople, invitationsOf } from './invite-people.ts';
import type {
  Invitation,
  Launched,
  LaunchFault,
  LaunchOptions,
  PeopleFault,
  PersonRow,
} from './launch-types.ts';
import { type Headcounts, keepPrivateKeys, makeKeyList } from './make-key-list.ts';
import { makePortalKeys, type PortalKeys } from './make-keys.ts';

/** How long a launch waits for another one of the same portal, in milliseconds. */
const patience = 60_000;

/**
 * Freezes one audience of a campaign's round, beside running servers or without them: the partition of the people who are
 * in the community now, the RSA keys of answers, replacements and the space (private halves in the roll's `keys/`, the
 * list in the box's database), the comparison's key, a folder of the round in both roles. Afterwards roll and box never
 * connect to each other. Killed at any moment it leaves no round, or one that the same command finishes.
 */
export async function launchPortal(
  target: PortalTarget,
  given: LaunchOptions,
): Promise<Result<Launched, LaunchFault[]>> {
  const options = await withKnownSpace(target, given);
  const faults = await refusals(target, options);
  if (faults.length > 0) return err(faults);
  const round = chooseRound(options);
  if (round === undefined)
    return err([
      {
        code: 'round-unknown',
        message: `There is no round “${options.round}”.`,
        params: { round: options.round ?? '' },
      },
    ]);
  const keys = await makePortalKeys(target, options.random, { space: opensSpace(options) });
  const lock = await lockFolder(`${rolePaths(target.dataDir, 'roll').folder}/launching`, patience);
  if (lock === null)
    return err([
      {
        code: 'launching',
        message: 'Another launch of this portal is under way: wait for its end.',
        params: {},
      },
    ]);
  try {
    const name = roundName({ campaign: options.campaign.id, round: round.id });
    return await launchRound({ ...target, round: name }, { options, round, keys });
  } finally {
    lock.release();
  }
}

/** What is known before anything of the round is written. */
interface Planned {
  readonly options: LaunchOptions;
  readonly round: Round;
  readonly keys: PortalKeys;
}

async function launchRound(target: RoundTarget, planned: Planned): Promise<Result<Launched, LaunchFault[]>> {
  if ((await readFrozenRound(target, 'roll')) !== null)
    return err([
      {
        code: 'already-launched',
        message: `Round “${planned.round.id}” is launched already: what was frozen stays frozen.`,
        params: { round: planned.round.id },
      },
    ]);
  const begun = await readFrozenRound(target, 'box');
  // All but the roll's own file was written before a crash: what was frozen then is what is launched.
  if (begun !== null) return ok(await finished(target, planned, { file: begun, invitations: [] }));
  if (isOver(planned))
    return err([
      {
        code: 'round-over',
        message: `Round “${planned.round.id}” closed on ${planned.round.closes}: nobody could answer.`,
        params: { round: planned.round.id, closes: planned.round.closes },
      },
    ]);
  await clearUnfinished(target);
  const people = await partition(target, planned.options);
  if (!people.ok) return people;
  const { invitations, headcounts } = people.value;
  const made = await makeList(target, planned, headcounts);
  if (!made.ok) return made;
  const { list } = made.value;
  await keepPrivateKeys(target, target.round, made.value);
  const file = freezeFile(target, planned, list);
  const { keyListDigest, origins } = file;
  if (invitations.length > 0)
    await planned.options.keep?.(invitations, { rollOrigin: origins.roll, keyListDigest });
  await enterPeople(target, invitations);
  for (const role of publishing(file))
    await withCommunityDatabase(target, role, (community) =>
      openKeyLists(community).keep(target.round, list),
    );
  return ok(await finished(target, planned, { file, invitations }));
}

function isOver({ options, round }: Planned): boolean {
  const { schedule } = options.campaign;
  return roundAt({ ...schedule, rounds: [round] }, options.clock.now()).state === 'closed';
}

/** Each page that draws a credential is given the list by its own role. */
function publishing(file: PortalFile): readonly PortalRole[] {
  return rolesOf(file).filter((role) => role !== 'roll');
}

/** The last step: each role's own file, the roll's last, since it is what makes the round launched. */
async function finished(
  target: RoundTarget,
  { keys }: Planned,
  { file, invitations }: { readonly file: PortalFile; readonly invitations: readonly Invitation[] },
): Promise<Launched> {
  await writeFrozen(target, file);
  return {
    name: target.round,
    keyListDigest: file.keyListDigest,
    fingerprint: file.questionnaire.fingerprint,
    round: file.round,
    cohorts: file.cohorts,
    releaseEverySeconds: file.releaseEverySeconds,
    keys,
    invitations,
  };
}

/** A space that opened once is where it was, also for whoever does not say so again. */
async function withKnownSpace(target: PortalTarget, options: LaunchOptions): Promise<LaunchOptions> {
  const known = await readCommunityFile(rolePaths(target.dataDir, 'roll').communityFile);
  const space = options.origins.space ?? known?.origins.space;
  return { ...options, origins: { ...options.origins, ...(space === undefined ? {} : { space }) } };
}

async function refusals(target: PortalTarget, options: LaunchOptions): Promise<LaunchFault[]> {
  const faults: LaunchFault[] = [];
  const checked = checkCampaign(options.campaign, { stage: 'publish' });
  if (!checked.ok) {
    for (const campaign of checked.error) {
      const { path, message } = campaign;
      faults.push({ code: 'campaign-faulty', message: `${path}: ${message}`, params: { path }, campaign });
    }
  }
  const { roll, box, space } = options.origins;
  for (const [role, origin] of Object.entries({ roll, box, space })) {
    if (origin !== undefined && !isOrigin(origin))
      faults.push({
        code: 'origin-faulty',
        message: `“${origin}” is not the origin of a ${role}.`,
        params: { origin, role },
      });
  }
  const given = [roll, box, space].filter((origin) => origin !== undefined);
  if (new Set(given).size < given.length) {
    faults.push({
      code: 'origin-faulty',
      message: 'Each role needs an origin of its own: a browser keeps their storage apart.',
      params: {},
    });
  }
  const community = await readCommunityFile(rolePaths(target.dataDir, 'roll').communityFile);
  if (community === null) return faults;
  const known = community.origins;
  const otherSpace = known.space !== undefined && space !== undefined && known.space !== space;
  if (roll !== known.roll || box !== known.box || otherSpace) {
    const places = [known.roll, known.box, known.space].filter((origin) => origin !== undefined).join(', ');
    faults.push({
      code: 'origin-faulty',
      message: `Earlier rounds of this portal are at ${places}: a later one is found at the same addresses.`,
      params: { places },
    });
  }
  return faults;
}

function chooseRound(options: LaunchOptions): Round | undefined {
  const { schedule } = options.campaign;
  if (options.round === undefined) return roundAt(schedule, options.clock.now()).round;
  return schedule.rounds.find(({ id }) => id === options.round);
}

interface Partition {
  readonly invitations: readonly Invitation[];
  readonly headcounts: Headcounts;
}

/** Unplaced people that a fault names; the rest is counted. */
const mostNamed = 5;

/** Who is invited, and how many of each cohort: of the people who are in the community at this moment. */
async function partition(
  target: RoundTarget,
  options: LaunchOptions,
): Promise<Result<Partition, LaunchFault[]>> {
  const scheme = options.campaign.cohorts[target.audience];
  if (scheme.kind === 'open')
    return ok({ invitations: [], headcounts: scheme.cohorts.map(({ id }) => ({ id, headcount: null })) });
  const rows = await communityPeople(target);
  if (rows.length === 0)
    return err([
      { code: 'nobody-invited', message: 'Nobody is on the roll: import the people first.', params: {} },
    ]);
  const plan = planPeople(options.campaign, target.audience, rows);
  if (!plan.ok) return err(unplaced(rows, plan.error));
  const headcounts = scheme.cohorts.map(({ id }) => ({ id, headcount: plan.value.cohorts[id] ?? 0 }));
  const small = smallCohorts(headcounts);
  if (small.length > 0) return err(small);
  const invitations = await invitationsOf(target, plan.value.people, options);
  return invitations.ok ? ok({ invitations: invitations.value, headcounts }) : invitations;
}

/** People whom no cohort takes, the first of them by name. */
function unplaced(rows: readonly PersonRow[], faults: readonly PeopleFault[]): LaunchFault[] {
  const more = faults.length - mostNamed;
  return [
    ...faults.slice(0, mostNamed).map(({ row, code, message }): LaunchFault => {
      const { ref = '', columns = {} } = rows[row] ?? {};
      const values = Object.entries(columns).map((pair) => pair.join(' = '));
      const person = { ref, code, detail: values.join(', ') };
      return { code: 'people-unplaced', message: `${ref}: ${message}`, params: {}, person };
    }),
    ...(more > 0
      ? [{ code: 'people-unplaced' as const, message: `… and ${more} more.`, params: { more } }]
      : []),
  ];
}

function smallCohorts(headcounts: readonly { id: string; headcount: number }[]): LaunchFault[] {
  return headcounts
    .filter(({ headcount }) => headcount < smallestCohort)
    .map(({ id, headcount }) => ({
      code: 'cohort-too-small',
      message: `Cohort “${id}” has ${headcount} people on the roll; a cohort has at least ${smallestCohort}. Merge it with another.`,
      params: { cohort: id, people: headcount, least: smallestCohort },
    }));
}

/** The round's keys, checked as a participant's page would. */
async function makeList(target: RoundTarget, { options, round }: Planned, headcounts: Headcounts) {
  const { id: campaign } = options.campaign;
  const before = await earlierList(target, campaign);
  const admission = admissionOf(headcounts);
  const made = await makeKeyList(target, { campaign, round: round.id, admission, headcounts, before });
  if (!made.ok) return made;
  const broken = checkKeyList(made.value.list, before ?? undefined);
  if (broken.length === 0) return made;
  return err(broken.map(({ message }): LaunchFault => ({ code: 'campaign-faulty', message, params: {} })));
}

/** The list of an earlier round of this campaign, whose key of the space is kept; null before the first. */
function earlierList(target: PortalTarget, campaign: string): Promise<KeyList | null> {
  return withCommunityDatabase(target, 'box', async (community) => {
    const lists = await openKeyLists(community).all();
    return lists.find((list) => list.campaign === campaign) ?? null;
  });
}
