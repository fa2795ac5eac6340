import { vitestPreset } from '@miroir/tooling/vitest';

// Browsers and several processes share whatever machine there is: what is awaited here is an event, and the clock only
// ends a test that will not end by itself.
export default vitestPreset({ testTimeout: 120_000, expect: { poll: { timeout: 30_000 } } });
