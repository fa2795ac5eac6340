import { pageModules } from '@miroir/portal-web/page-modules';
import { pageFiles } from '@miroir/tooling/page-files';
import { vitePreset } from '@miroir/tooling/vite';

export default vitePreset(
  { plugins: [pageFiles(pageModules)] },
  { linguiConfig: new URL('../../packages/portal-web/lingui.config.ts', import.meta.url).pathname },
);
