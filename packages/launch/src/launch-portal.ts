import {
  admissionOf,
  type Clock,
  type EngineVersion,
  err,
  ok,
  type Random,
  type Result,
  smallestCohort,
} from '@miroir/basics';
import { openBoxStore } from '@miroir/box';
import { type Campaign, checkCampaign, questionnaireFor, type Round, roundAt } from '@miroir/campaign';
import { checkKeyList, cohortKeys, type KeyList, keyListDigest, spaceKeyOf } from '@miroir/credential';
import type { PublicSealKey } from '@miroir/exchange';
import {
  isOrigin,
  type PortalFile,
  type PortalTarget,
  readPortalFile,
  rolePaths,
  withPortalDatabase,
  writePortalFile,
} from '@miroir/portal';
import { openRollStore } from '@miroir/roll';
import type { LaunchFault } from './launch-types.ts';
import { type Headcounts, keepPrivateKeys, makeKeyList } from './make-key-list.ts';
import { makePortalKeys, type PortalKeys } from './make-keys.ts';

export interface LaunchOptions {
  readonly campaign: Campaign;
  readonly origins: { readonly roll: string; readonly box: string };
  /** How often to release; absent: as the campaign says, else once at the close for a list, daily for an open link. */
  readonly releases?: 'at-close' | 'weekly';
  /** Seconds between releases, for the demonstration and tests alone; null: once at the close. Goes before the above. */
  readonly releaseEverySeconds?: number | null;
  /** Round to launch; absent: the one of now. */
  readonly round?: string;
  /** The comparison's seal, pinned in both roles: no bulletin of another is ever believed. */
  readonly comparisonKey: PublicSealKey;
  /** What will read the tone of texts until the last release; its name and version are frozen. */
  readonly engine: EngineVersion;
  readonly clock: Clock;
  readonly random: Random;
}

export interface Launched {
  readonly keyListDigest: string;
  readonly fingerprint: string;
  readonly round: string;
  readonly cohorts: PortalFile['cohorts'];
  readonly releaseEverySeconds: number | null;
  readonly keys: PortalKeys;
}

const day = 86_400;

/**
 * Freezes one audience of a campaign's round: partition and headcounts, the RSA keys of answers, replacements
 * and the space (private halves in the roll's `keys/`, the list in the box's database), the comparison's key, `portal.json` in both folders. Afterwards roll and box never
 * connect to each other. Run with both folders at hand and people already imported.
 */
export async function launchPortal(
  target: PortalTarget,
  options: LaunchOptions,
): Promise<Result<Launched, LaunchFault[]>> {
  const faults = await refusals(target, options);
  if (faults.length > 0) return err(faults);
  const round = chooseRound(options);
  if (round === undefined)
    return err([{ code: 'round-unknown', message: `There is no round “${options.round}”.` }]);
  const keys = await makePortalKeys(target, options.random);
  const headcounts = await countCohorts(target, options.campaign);
  const small = smallCohorts(headcounts);
  if (small.length > 0) return err(small);
  const before = await earlierList(target, options.campaign.id);
  const made = await makeKeyList(target, {
    campaign: options.campaign.id,
    round: round.id,
    admission: admissionOf(headcounts),
    headcounts,
    before,
  });
  if (!made.ok) return made;
  const { list, pairs } = made.value;
  const broken = checkKeyList(list, before ?? undefined);
  if (broken.length > 0) return err(broken.map(({ message }) => ({ code: 'campaign-faulty', message })));
  await keepPrivateKeys(target, pairs);
  await withPortalDatabase(target, 'box', async (database) => {
    await (await openBoxStore(database)).keepKeyList(list);
  });
  const file = portalFile(target, options, { round, list, headcounts });
  // The roll last: its file is what "already launched" reads, so a crash in between can be launched again.
  await writePortalFile(rolePaths(target.dataDir, 'box').portalFile, { ...file, role: 'box' });
  await writePortalFile(rolePaths(target.dataDir, 'roll').portalFile, { ...file, role: 'roll' });
  return ok({
    keyListDigest: file.keyListDigest,
    fingerprint: file.questionnaire.fingerprint,
    round: round.id,
    cohorts: file.cohorts,
    releaseEverySeconds: file.releaseEverySeconds,
    keys,
  });
}

async function refusals(target: PortalTarget, options: LaunchOptions): Promise<LaunchFault[]> {
  const faults: LaunchFault[] = [];
  if ((await readPortalFile(rolePaths(target.dataDir, 'roll').portalFile)) !== null) {
    faults.push({
      code: 'already-launched',
      message: 'This portal is launched already: what was frozen stays frozen.',
    });
  }
  const checked = checkCampaign(options.campaign, { stage: 'publish' });
  if (!checked.ok) {
    for (const { path, message } of checked.error)
      faults.push({ code: 'campaign-faulty', message: `${path}: ${message}` });
  }
  for (const [role, origin] of Object.entries(options.origins)) {
    if (!isOrigin(origin))
      faults.push({ code: 'origin-faulty', message: `“${origin}” is not the origin of a ${role}.` });
  }
  if (options.origins.roll === options.origins.box) {
    faults.push({
      code: 'origin-faulty',
      message: 'Roll and box need two origins: a browser keeps their storage apart.',
    });
  }
  return faults;
}

function chooseRound(options: LaunchOptions): Round | undefined {
  const { schedule } = options.campaign;
  if (options.round === undefined) return roundAt(schedule, options.clock.now()).round;
  return schedule.rounds.find(({ id }) => id === options.round);
}

/** The list of an earlier round of this campaign, whose key of the space is kept; null before the first. */
function earlierList(target: PortalTarget, campaign: string): Promise<KeyList | null> {
  return withPortalDatabase(target, 'box', async (database) => {
    const lists = await (await openBoxStore(database)).keyLists();
    return lists.find((list) => list.campaign === campaign) ?? null;
  });
}

async function countCohorts(target: PortalTarget, campaign: Campaign): Promise<Headcounts> {
  const scheme = campaign.cohorts[target.audience];
  if (scheme.kind === 'open') return scheme.cohorts.map(({ id }) => ({ id, headcount: null }));
  return withPortalDatabase(target, 'roll', async (database) => {
    const store = await openRollStore(database);
    return Promise.all(
      scheme.cohorts.map(async ({ id }) => ({ id, headcount: await store.countPeople(id) })),
    );
  });
}

function smallCohorts(headcounts: Headcounts): LaunchFault[] {
  const listed = headcounts.filter(
    (cohort): cohort is { id: string; headcount: number } => cohort.headcount !== null,
  );
  if (listed.length > 0 && listed.every(({ headcount }) => headcount === 0)) {
    return [{ code: 'nobody-invited', message: 'Nobody is on the roll: import the people first.' }];
  }
  return listed
    .filter(({ headcount }) => headcount < smallestCohort)
    .map(({ id, headcount }) => ({
      code: 'cohort-too-small',
      message: `Cohort “${id}” has ${headcount} people on the roll; a cohort has at least ${smallestCohort}. Merge it with another.`,
    }));
}

/** The frozen partition with the key of each purpose. */
function cohortsOf(list: KeyList): PortalFile['cohorts'] {
  const replacements = new Map(cohortKeys(list, 'replacement').map(({ cohort, id }) => [cohort, id]));
  return cohortKeys(list).map(({ cohort, headcount, id }) => ({
    id: cohort,
    headcount,
    keyIds: { answer: id, replacement: replacements.get(cohort) ?? '' },
  }));
}

function portalFile(
  target: PortalTarget,
  options: LaunchOptions,
  frozen: { round: Round; list: KeyList; headcounts: Headcounts },
): PortalFile {
  return {
    version: 1,
    audience: target.audience,
    role: 'roll',
    questionnaire: questionnaireFor(options.campaign, target.audience),
    round: frozen.round.id,
    origins: { ...options.origins },
    keyListDigest: keyListDigest(frozen.list),
    cohorts: cohortsOf(frozen.list),
    spaceKeyId: spaceKeyOf(frozen.list)?.id ?? '',
    comparisonKey: options.comparisonKey,
    engine: { name: options.engine.name, version: options.engine.version },
    releaseEverySeconds: cadence(options, frozen.headcounts),
    epoch: 1,
  };
}

/** Seconds between releases; null: once, at the close. What has entered is final, so the default waits as long as it can. */
function cadence(options: LaunchOptions, headcounts: Headcounts): number | null {
  const { releaseEverySeconds, campaign } = options;
  if (releaseEverySeconds !== undefined) return releaseEverySeconds;
  const releases = options.releases ?? campaign.privacy.releases;
  if (releases !== undefined) return releases === 'weekly' ? 7 * day : null;
  return admissionOf(headcounts) === 'open-link' ? day : null;
}
