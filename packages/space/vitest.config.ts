import { vitestPreset } from '@miroir/tooling/vitest';

export default vitestPreset();
