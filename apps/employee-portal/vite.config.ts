import { pageModules } from '@miroir/portal-web/page-modules';
import { pageFiles } from '@miroir/tooling/page-files';
import { serviceWorker } from '@miroir/tooling/service-worker';
import { vitePreset } from '@miroir/tooling/vite';

const web = (path: string): string => new URL(`../../packages/portal-web/${path}`, import.meta.url).pathname;

export default vitePreset(
  { plugins: [pageFiles(pageModules), serviceWorker(web('src/offline/service-worker.ts'))] },
  { linguiConfig: web('lingui.config.ts') },
);
