import { amountOf, vitestPreset } from '@miroir/tooling/vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How often each box is killed: a sample at `npm test`, MIROIR_KILLS at `npm run verify`. */
    kills: number;
    /** Campaigns played before roll and box are compared: a sample, or MIROIR_LINKING_CAMPAIGNS. */
    linkingCampaigns: number;
    /** Adults of a published survey who answer again: a sample, or MIROIR_PUBLISHED_ADULTS. */
    publishedAdults: number;
  }
}

// Browsers and several processes share whatever machine there is: what is awaited here is an event, and the clock only
// ends a test that will not end by itself.
export default vitestPreset({
  testTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
  provide: {
    kills: amountOf('MIROIR_KILLS', 10),
    linkingCampaigns: amountOf('MIROIR_LINKING_CAMPAIGNS', 15),
    publishedAdults: amountOf('MIROIR_PUBLISHED_ADULTS', 1000),
  },
});
