import { createDesk, type Desk, deskErrors } from '@miroir/desk';
import { makeCatalogues, openSpeeches } from '@miroir/locales/server';
import {
  createBulletins,
  type LaunchedRound,
  openBulletinStore,
  openHeartbeatStore,
  openKeyLists,
  openSealedStore,
  type RoleInput,
  type RoleParts,
} from '@miroir/portal';
import { createBoxCommunity } from './box-community.ts';
import { openCalibrationStore } from './calibration/calibration-store.ts';
import { readUntil } from './calibration/calibration-work.ts';
import { type BoxEngine, type BoxRound, openBoxRound } from './open-box-round.ts';

export type { BoxEngine } from './open-box-round.ts';

/** The box's composition: the community's home, and each round's own box. */
export async function openBox(input: RoleInput, engine: BoxEngine): Promise<RoleParts> {
  const { profile, config, deps, rounds } = input;
  const { community, clock, languages } = deps;
  const sealed = await openSealedStore(community);
  const keyLists = openKeyLists(community);
  const store = await openBulletinStore(community);
  const bulletins = createBulletins({ store, rounds: rounds.all, clock });
  const speech = openSpeeches(languages);
  const awake = new Map<string, BoxRound>();
  const desk = await openDesk(input, awake);
  return {
    router: createBoxCommunity({ rounds, profile, clock }),
    desk: desk?.server ?? null,
    keyList: ({ name }) => keyLists.of(name),
    chain: (name) => ({
      async snapshotsAfter(after, limit) {
        // What was committed by hand a moment ago is served too, while the round is awake.
        await awake.get(name)?.publish();
        return sealed.after(name, after, limit);
      },
      calibration: openCalibrationStore(community, name).sealed,
      latestHeartbeat: async () => (await openHeartbeatStore(community, name).latest())?.sealed ?? null,
    }),
    bulletins,
    async openRound(round) {
      const { name } = round.round;
      const keyList = await keyLists.of(name);
      const parts = { profile, config, engine, sealed, speech, bulletins, keyList };
      const opened = await openBoxRound(parts, round);
      awake.set(name, opened);
      const stop = async (): Promise<void> => {
        awake.delete(name);
        await opened.stop();
      };
      return { ...opened, stop };
    },
    tick: async () => desk?.tick(),
  };
}

/** The desk over the round that is read now; null where the deployment opens none. */
async function openDesk(
  { profile, config, deps, rounds }: RoleInput,
  awake: ReadonlyMap<string, BoxRound>,
): Promise<Desk | null> {
  const { deskDatabase: database, clock, random, logger, languages } = deps;
  if (config.desk === null || database === null) return null;
  const readable = ({ file }: LaunchedRound): boolean => clock.now() < readUntil(file, clock);
  return createDesk({
    database,
    async round() {
      const asking = rounds.all().filter(({ file }) => file.questionnaire.readers !== undefined);
      // One at a time: the first that may still be read, else the last that was.
      const round = asking.find(readable) ?? asking.at(-1);
      if (round === undefined) return null;
      return rounds.during(round.name, async () => awake.get(round.name)?.desk ?? null);
    },
    clock,
    random,
    origin: config.desk.origin,
    passkeys: config.desk.passkeys,
    webRoot: new URL('desk/', profile.webRoot),
    words: await makeCatalogues(languages, ['fr', ...languages.added], ['desk']),
    company: config.company,
    trustProxy: config.trustProxy,
    onError: deskErrors(logger, 'the desk'),
  });
}
