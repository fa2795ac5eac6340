import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

/** The one Vite configuration of the repository: React, Lingui macros, no inline script (the CSP forbids it). */
export function vitePreset(overrides: UserConfig = {}): UserConfig {
  return defineConfig({
    plugins: [react(), lingui(), babel({ presets: [linguiTransformerBabelPreset()] })],
    ...overrides,
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      ...overrides.build,
    },
  });
}
