import { vitePreset } from '@miroir/tooling/vite';

export default vitePreset(
  {},
  { linguiConfig: new URL('../../packages/portal-web/lingui.config.ts', import.meta.url).pathname },
);
