import { localize } from '@miroir/campaign';
import { keyListDigest, type SpaceKey, spaceKeyOf } from '@miroir/credential';
import type { Database } from '@miroir/database';
import { type ChainSource, type ListedChain, loadSealKey, spaceRound } from '@miroir/exchange';
import {
  bulletinShower,
  createBulletins,
  type LaunchedRound,
  openBulletinStore,
  openKeyLists,
  openSealedStore,
  type PortalFile,
  PortalRefused,
  type RoleInput,
  type RoleParts,
  type RoundDeps,
  router,
  type SealedStore,
} from '@miroir/portal';
import { campaignRules } from './campaign-rules.ts';
import { type CrossingSealer, crossingSealer } from './crossing/seal-crossing.ts';
import { openTextsStore } from './crossing/texts-store.ts';
import { frameOf } from './desk/frame.ts';
import { openSpaceDesk } from './desk/open-space-desk.ts';
import { openSpace, type SpaceDatabases, type SpaceParts } from './open-space.ts';
import { spaceAcceptance } from './space-acceptance.ts';
import { openSpaceDatabases, spaceName } from './space-files.ts';

/** A campaign's space at work, for as many of its rounds as are awake. */
interface Shared {
  readonly space: Promise<Awaited<ReturnType<typeof openSpace>> & { readonly crossing: CrossingSealer }>;
  readonly databases: Promise<SpaceDatabases>;
  rounds: number;
}

/** The space's composition: a campaign has one, whatever round a person comes from. */
export async function openSpaceRole(input: RoleInput): Promise<RoleParts> {
  const { config, deps, rounds } = input;
  const { community, clock } = deps;
  const keyLists = openKeyLists(community);
  const sealed = await openSealedStore(community);
  const store = await openBulletinStore(community);
  const bulletins = createBulletins({ store, rounds: rounds.all, clock });
  const spaces = new Map<string, Shared>();
  /** What was launched of a campaign, in the order of opening, as it stands now. */
  const launchedOf = (campaign: string): readonly PortalFile[] =>
    rounds
      .all()
      .map(({ file }) => file)
      .filter(({ questionnaire: { campaign: of, space } }) => of === campaign && space !== undefined);
  const desk = await openSpaceDesk(input, {
    frame: (locale) => frameOf(rounds.all(), locale),
    async within(campaign, work) {
      const launched = rounds.all().findLast(({ file: { questionnaire } }) => {
        return questionnaire.campaign === campaign && questionnaire.space !== undefined;
      });
      if (launched === undefined) return null;
      return rounds.during(launched.name, async () => {
        const shared = spaces.get(campaign);
        return shared === undefined ? null : work((await shared.space).context);
      });
    },
  });
  return {
    router: router({}),
    desk: desk?.server ?? null,
    keyList: ({ name }) => keyLists.of(name),
    chains: () => spaceChains(rounds.all()),
    chain: (name) => sourceOf(name, { community, sealed }),
    bulletins,
    async openRound(round) {
      const { file, name } = round.round;
      const spaceKey = launchedSpaceKey(await keyLists.of(name), file);
      const { campaign } = file.questionnaire;
      const launched = (): readonly PortalFile[] => {
        const files = launchedOf(campaign);
        return files.length > 0 ? files : [file];
      };
      const shared =
        spaces.get(campaign) ??
        open(community, {
          ...{ ...round, launched, spaceKey, sealKey: config.sealKey, sealed },
          hasDesk: config.desk !== null,
          bulletins: bulletinShower(bulletins, launched),
        });
      spaces.set(campaign, shared);
      shared.rounds += 1;
      const space = await shared.space;
      const { crossing } = space;
      return {
        router: space.router,
        async tick() {
          await space.tick();
          await crossing.tick(await space.isSettled());
        },
        isSettled: space.isSettled,
        async stop() {
          shared.rounds -= 1;
          if (shared.rounds > 0) return;
          spaces.delete(campaign);
          await crossing.rest();
          await space.stop();
          for (const database of Object.values(await shared.databases)) await database.close();
        },
      };
    },
    tick: async () => desk?.tick(),
  };
}

interface Opening
  extends Pick<RoundDeps, 'round' | 'clock' | 'random'>,
    Pick<SpaceParts, 'hasDesk' | 'bulletins' | 'sealKey'> {
  readonly launched: () => readonly PortalFile[];
  readonly spaceKey: SpaceKey;
  readonly sealed: SealedStore;
}

function open(community: Database, { round, launched, spaceKey, sealed, ...given }: Opening): Shared {
  const { audience, questionnaire } = round.file;
  const { campaign } = questionnaire;
  const databases = openSpaceDatabases(community, campaign);
  const name = spaceName(campaign);
  const space = databases.then(async (opened) => {
    const made = await openSpace({
      place: { audience, campaign },
      rules: campaignRules(launched),
      spaceKey,
      sealKey: given.sealKey,
      databases: opened,
      acceptance: spaceAcceptance(() => launched().map((file) => file.questionnaire.schedule), given.clock),
      clock: given.clock,
      random: given.random,
      hasDesk: given.hasDesk,
      bulletins: given.bulletins,
    });
    const crossing = crossingSealer({
      ...{ space: made.context, launched, name },
      snapshots: sealed,
      texts: openTextsStore(community, name),
      key: loadSealKey(given.sealKey),
      compact: () => community.compact(),
    });
    return { ...made, crossing };
  });
  return { space, databases, rounds: 0 };
}

/** A space's sealed bytes, served whether it is awake or at rest. */
function sourceOf(
  name: string,
  { community, sealed }: { readonly community: Database; readonly sealed: SealedStore },
): ChainSource {
  return {
    snapshotsAfter: (after, limit) => sealed.after(name, after, limit),
    calibration: async () => null,
    latestHeartbeat: async () => null,
    texts: async () => (await openTextsStore(community, name).latest())?.sealed ?? null,
  };
}

/** What a space announces to the comparison: one chain a campaign, under the version of it that was launched last. */
function spaceChains(rounds: readonly LaunchedRound[]): ListedChain[] {
  const last = new Map<string, ListedChain>();
  for (const { file } of rounds) {
    const { campaign, fingerprint, name, locales, space } = file.questionnaire;
    if (space === undefined) continue;
    const told = localize(name, locales[0] ?? 'fr', locales);
    last.set(campaign, { campaign, round: spaceRound, fingerprint, name: told });
  }
  return [...last.values()];
}

/** The one key that admits. @throws PortalRefused when the published keys are not those that the invitations name. */
function launchedSpaceKey(
  keyList: Awaited<ReturnType<ReturnType<typeof openKeyLists>['of']>>,
  file: PortalFile,
): SpaceKey {
  const key = keyList === null ? null : spaceKeyOf(keyList);
  const isLaunched = keyList !== null && keyListDigest(keyList) === file.keyListDigest;
  if (isLaunched && key !== null && key.id === file.spaceKeyId) return key;
  throw new PortalRefused(
    'The key list in the database is not the one that was launched: its digest or the key of its space differs.',
  );
}
