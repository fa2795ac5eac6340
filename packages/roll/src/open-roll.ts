import { openHeartbeatStore, type RoleInput, type RoleParts } from '@miroir/portal';
import { openCardStore } from './card-store.ts';
import { openCommunityStore } from './community-store.ts';
import { guessBrake } from './guess-brake.ts';
import { openRollRound } from './open-roll-round.ts';
import { createRollCommunity } from './roll-community.ts';

const dayMs = 86_400_000;

/** The roll's composition: who is of the community, and each round's own roll. */
export async function openRoll({ config, deps }: RoleInput): Promise<RoleParts> {
  const { community, clock, logger } = deps;
  const store = await openCommunityStore(community);
  let compactAt = 0;
  return {
    router: createRollCommunity({ store, cards: openCardStore(community), brake: guessBrake(clock) }),
    desk: null,
    keyList: async () => null,
    // The roll has no answers, hence no snapshots.
    chain: (name) => ({
      snapshotsAfter: async () => [],
      calibration: async () => null,
      latestHeartbeat: async () => (await openHeartbeatStore(community, name).latest())?.sealed ?? null,
    }),
    bulletins: null,
    openRound: (round) => openRollRound(config, round),
    async tick() {
      const now = clock.now();
      if (now < compactAt) return;
      compactAt = now + dayMs;
      await community.compact().catch((error: unknown) => {
        const name = error instanceof Error ? error.name : 'unknown';
        logger.error({ name }, 'the files of the community could not be rewritten');
      });
    },
  };
}
