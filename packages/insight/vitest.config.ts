import { vitestPreset } from '@miroir/tooling/vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Campaigns that the attacks on the release rule play: a sample, or all of MIROIR_SIMULATIONS. */
    simulations: number;
  }
}

export default vitestPreset({ provide: { simulations: Number(process.env.MIROIR_SIMULATIONS ?? 400) } });
