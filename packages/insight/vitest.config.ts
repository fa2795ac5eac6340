import { amountOf, vitestPreset } from '@miroir/tooling/vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Campaigns that the attacks on the release rule play. */
    simulations: number;
  }
}

export default vitestPreset({ provide: { simulations: amountOf('MIROIR_SIMULATIONS', 400) } });
