import { type Clock, err, ok, type Random, type Result } from '@miroir/basics';
import { openBoxStore } from '@miroir/box';
import { type Campaign, checkCampaign, questionnaireFor, type Round, roundAt } from '@miroir/campaign';
import { type KeyList, keyListDigest } from '@miroir/credential';
import { checkKeyList, generateKeyPair, type KeyPair } from '@miroir/credential/server';
import {
  isOrigin,
  type PortalFile,
  type PortalTarget,
  readPortalFile,
  rolePaths,
  withPortalDatabase,
  writePortalFile,
  writePrivateFile,
} from '@miroir/portal';
import { openRollStore } from '@miroir/roll';
import type { LaunchFault } from './launch-types.ts';
import { makePortalKeys, type PortalKeys } from './make-keys.ts';

export interface LaunchOptions {
  readonly campaign: Campaign;
  readonly origins: { readonly roll: string; readonly box: string };
  /** Seconds between releases; null or absent: the campaign's privacy and the headcount decide. */
  readonly releaseEverySeconds?: number | null;
  /** Round to launch; absent: the one of now. */
  readonly round?: string;
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
/** Audiences smaller than this release once, at the close, unless the campaign says otherwise. */
export const smallAudience = 300;

type Headcounts = { id: string; headcount: number | null }[];

/**
 * Freezes one audience of a campaign's round: partition and headcounts, one RSA key per cohort (private halves in
 * the roll's `keys/`, the list in the box's database), `portal.json` in both folders. Afterwards roll and box never
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
  const pairs = await Promise.all(headcounts.map(() => generateKeyPair()));
  const list = keyList(target, { campaign: options.campaign.id, round: round.id, headcounts, pairs });
  const broken = checkKeyList(list);
  if (broken.length > 0) return err(broken.map(({ message }) => ({ code: 'campaign-faulty', message })));
  for (const pair of pairs) await keepPrivateKey(target, pair);
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
    .filter(({ headcount }) => headcount < 20)
    .map(({ id, headcount }) => ({
      code: 'cohort-too-small',
      message: `Cohort “${id}” has ${headcount} people on the roll; a cohort has at least 20. Merge it with another.`,
    }));
}

function keyList(
  target: PortalTarget,
  parts: { campaign: string; round: string; headcounts: Headcounts; pairs: readonly KeyPair[] },
): KeyList {
  const { campaign, round, headcounts, pairs } = parts;
  const { audience } = target;
  const keys = headcounts.flatMap(({ id: cohort, headcount }, index) => {
    const pair = pairs[index];
    return pair === undefined
      ? []
      : [
          {
            id: pair.id,
            audience,
            campaign,
            round,
            purpose: 'answer' as const,
            cohort,
            headcount,
            spki: pair.spki,
          },
        ];
  });
  return { version: 1, audience, campaign, round, keys };
}

function keepPrivateKey(target: PortalTarget, pair: KeyPair): Promise<void> {
  return writePrivateFile(
    `${rolePaths(target.dataDir, 'roll').credentialKeys}/${pair.id}.pem`,
    pair.privateKey,
  );
}

function portalFile(
  target: PortalTarget,
  options: LaunchOptions,
  frozen: { round: Round; list: KeyList; headcounts: Headcounts },
): PortalFile {
  const cohorts = frozen.list.keys.map(({ cohort, headcount, id }) => ({ id: cohort, headcount, keyId: id }));
  return {
    version: 1,
    audience: target.audience,
    role: 'roll',
    questionnaire: questionnaireFor(options.campaign, target.audience),
    round: frozen.round.id,
    origins: { ...options.origins },
    keyListDigest: keyListDigest(frozen.list),
    cohorts,
    releaseEverySeconds: cadence(options, frozen.headcounts),
    epoch: 1,
  };
}

/** Once at the close for a small audience or when the campaign says so; else the given cadence, else once a day. */
function cadence(options: LaunchOptions, headcounts: Headcounts): number | null {
  const people = headcounts.reduce((sum, { headcount }) => sum + (headcount ?? smallAudience), 0);
  const onlyAtClose = options.campaign.privacy.releaseOnlyAtClose ?? people < smallAudience;
  return onlyAtClose ? null : (options.releaseEverySeconds ?? day);
}
