import { vitestPreset } from '@miroir/tooling/vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Campaigns that the attacks on the release rule play: see the preset. */
    simulations: number;
  }
}

export default vitestPreset();
