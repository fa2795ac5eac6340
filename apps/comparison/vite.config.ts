import { vitePreset } from '@miroir/tooling/vite';
import { defineConfig, type UserConfig } from 'vite';

const pages = vitePreset({ base: '/comparison/' });

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
