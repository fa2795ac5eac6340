import { keyListDigest, type SpaceKey, spaceKeyOf } from '@miroir/credential';
import type { Database } from '@miroir/database';
import {
  bulletinShower,
  createBulletins,
  openBulletinStore,
  openKeyLists,
  type PortalFile,
  PortalRefused,
  type RoleInput,
  type RoleParts,
  type RoundDeps,
  router,
} from '@miroir/portal';
import { campaignRules } from './campaign-rules.ts';
import { frameOf } from './desk/frame.ts';
import { openSpaceDesk } from './desk/open-space-desk.ts';
import { openSpace, type SpaceDatabases, type SpaceParts } from './open-space.ts';
import { spaceAcceptance } from './space-acceptance.ts';
import { openSpaceDatabases } from './space-files.ts';

/** A campaign's space at work, for as many of its rounds as are awake. */
interface Shared {
  readonly space: Promise<Awaited<ReturnType<typeof openSpace>>>;
  readonly databases: Promise<SpaceDatabases>;
  rounds: number;
}

/** The space's composition: a campaign has one, whatever round a person comes from. */
export async function openSpaceRole(input: RoleInput): Promise<RoleParts> {
  const { config, deps, rounds } = input;
  const { community, clock } = deps;
  const keyLists = openKeyLists(community);
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
    // What crosses has a chain of its own.
    chain: () => ({
      snapshotsAfter: async () => [],
      calibration: async () => null,
      latestHeartbeat: async () => null,
    }),
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
          ...{ ...round, launched, spaceKey, sealKey: config.sealKey },
          hasDesk: config.desk !== null,
          bulletins: bulletinShower(bulletins, launched),
        });
      spaces.set(campaign, shared);
      shared.rounds += 1;
      const space = await shared.space;
      return {
        router: space.router,
        tick: space.tick,
        isSettled: space.isSettled,
        async stop() {
          shared.rounds -= 1;
          if (shared.rounds > 0) return;
          spaces.delete(campaign);
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
}

function open(community: Database, { round, launched, spaceKey, ...given }: Opening): Shared {
  const { audience, questionnaire } = round.file;
  const { campaign } = questionnaire;
  const databases = openSpaceDatabases(community, campaign);
  const space = databases.then((opened) =>
    openSpace({
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
    }),
  );
  return { space, databases, rounds: 0 };
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
