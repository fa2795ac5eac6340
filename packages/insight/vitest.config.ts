import { amountOf, vitestPreset } from '@miroir/tooling/vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Campaigns that the attacks on the release rule play. */
    simulations: number;
    /** Campaigns of each size that are played for the share of false discoveries. */
    campaigns: number;
    /** Campaigns of each size and engine that are played for the recovery of a tone. */
    calibrations: number;
  }
}

export default vitestPreset({
  provide: {
    simulations: amountOf('MIROIR_SIMULATIONS', 400),
    campaigns: amountOf('MIROIR_CAMPAIGNS', 100),
    calibrations: amountOf('MIROIR_CALIBRATIONS', 150),
  },
});
