import { vitePreset } from '@miroir/tooling/vite';
import { vitestPreset } from '@miroir/tooling/vitest';
import { mergeConfig } from 'vitest/config';

export default mergeConfig({ plugins: vitePreset().plugins ?? [] }, vitestPreset({ retry: 1 }));
