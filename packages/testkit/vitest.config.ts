import { amountOf, vitestPreset } from '@miroir/tooling/vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How often each box is killed: a sample at `npm test`, MIROIR_KILLS at `npm run verify`. */
    kills: number;
    /** How often a space is killed: a sample, or MIROIR_SPACE_KILLS. */
    spaceKills: number;
    /** At how many steps a launch is killed, before and during each: a sample, or MIROIR_LAUNCH_KILLS. */
    launchKills: number;
    /** Campaigns played before roll and box are compared: a sample, or MIROIR_LINKING_CAMPAIGNS. */
    linkingCampaigns: number;
    /** The same for people of several rounds: a sample, or MIROIR_LINKING_ROUNDS. */
    linkingRounds: number;
    /** People of a space whose gestures are linked: a sample, or MIROIR_SPACE_PEOPLE. */
    spacePeople: number;
    /** Adults of a published survey who answer again: a sample, or MIROIR_PUBLISHED_ADULTS. */
    publishedAdults: number;
  }
}

// Browsers and several processes share whatever machine there is: what is awaited here is an event, and the clock only
// ends a test that will not end by itself. What fails is tried once more, as anything that drives a browser should be;
// what passed only then is named at the end of `.ci/run`, since it is a fault of the test or of the product all the same.
export default vitestPreset({
  retry: 1,
  testTimeout: 120_000,
  // Most of what is done here is to wait for another process.
  maxWorkers: 3,
  expect: { poll: { timeout: 30_000 } },
  provide: {
    kills: amountOf('MIROIR_KILLS', 4),
    spaceKills: amountOf('MIROIR_SPACE_KILLS', 2),
    launchKills: amountOf('MIROIR_LAUNCH_KILLS', 1),
    linkingCampaigns: amountOf('MIROIR_LINKING_CAMPAIGNS', 6),
    linkingRounds: amountOf('MIROIR_LINKING_ROUNDS', 2),
    spacePeople: amountOf('MIROIR_SPACE_PEOPLE', 42),
    publishedAdults: amountOf('MIROIR_PUBLISHED_ADULTS', 1000),
  },
});
