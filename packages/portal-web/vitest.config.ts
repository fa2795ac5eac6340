import { vitePreset } from '@miroir/tooling/vite';
import { vitestPreset } from '@miroir/tooling/vitest';

const { plugins } = vitePreset({}, { linguiConfig: new URL('./lingui.config.ts', import.meta.url).pathname });

export default { ...vitestPreset(), plugins };
