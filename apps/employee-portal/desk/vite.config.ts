import { fileURLToPath } from 'node:url';
import { vitePreset } from '@miroir/tooling/vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The desk is built by itself: no participant's page shares a file with it, and its origin serves nothing else. */
export default vitePreset(
  {
    root: at('./'),
    publicDir: false,
    build: { outDir: at('../dist/desk/'), emptyOutDir: true },
  },
  { linguiConfig: at('../../../packages/portal-web/lingui.config.ts') },
);
