import { fileURLToPath } from 'node:url';
import { vitePreset } from '@miroir/tooling/vite';

const linguiConfig = new URL('../../packages/portal-web/lingui.config.ts', import.meta.url).pathname;

/** The desk is built by itself: no participant's page shares a file with it, and its origin serves nothing else. */
export default vitePreset(
  {
    root: fileURLToPath(new URL('./desk/', import.meta.url)),
    publicDir: false,
    build: { outDir: fileURLToPath(new URL('./dist/desk/', import.meta.url)), emptyOutDir: true },
  },
  { linguiConfig },
);
