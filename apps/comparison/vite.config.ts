import { vitePreset } from '@miroir/tooling/vite';

export default vitePreset({ base: '/comparison/' });
