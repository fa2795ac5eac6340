import { pageFiles } from '@miroir/tooling/page-files';
import { vitePreset } from '@miroir/tooling/vite';
import { defineConfig, type UserConfig } from 'vite';

/** What every visit draws with, in its language: announced with the page, since a script only learns of it when it runs. */
const announced = pageFiles({
  every: { now: ['comparison/browser/main.tsx', 'locales/catalogs/*/comparison.po'], ahead: [] },
});
// Forty files of 1 kB would wait for each other: a browser opens six connections to a host.
const pages = vitePreset(
  { base: '/comparison/', plugins: [announced] },
  { together: { entry: 'comparison/browser/main.tsx', apart: /node_modules[\\/]recharts[\\/]/ } },
);

/** Fonts to preload and files to compress belong to pages. */
const isOfPages = (plugin: unknown): boolean =>
  typeof plugin === 'object' &&
  plugin !== null &&
  'name' in plugin &&
  String(plugin.name).startsWith('miroir:');

/** The figures for the server: one module with every catalogue; what it imports from the registry stays outside. */
const figures: UserConfig = {
  ...(pages.resolve ? { resolve: pages.resolve } : {}),
  plugins: pages.plugins?.filter((plugin) => !isOfPages(plugin)) ?? [],
  publicDir: false,
  build: { outDir: 'dist/figures', target: 'node22' },
  ssr: { noExternal: [/^@miroir\//] },
};

export default defineConfig(({ isSsrBuild }) => (isSsrBuild ? figures : pages));
