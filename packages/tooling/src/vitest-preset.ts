import { defineConfig, type ViteUserConfig } from 'vitest/config';

/**
 * The one Vitest configuration of the repository. Results are written beside the package as JSON, so that
 * `.ci/run` can add them up (turbo restores them with its cache). The second run of the store contract, against a
 * foreign server, keeps its own file.
 */
export function vitestPreset(overrides: ViteUserConfig['test'] = {}): ViteUserConfig {
  const run = process.env.MIROIR_TEST_MONGODB_URI === undefined ? 'vitest' : 'contract';
  return defineConfig({
    test: {
      include: [
        'src/**/*.test.{ts,tsx}',
        'tests/**/*.test.ts',
        'server/**/*.test.ts',
        'browser/**/*.test.{ts,tsx}',
        '*.test.ts',
      ],
      reporters: ['default', ['json', { outputFile: `test-results/${run}.json` }]],
      passWithNoTests: true,
      testTimeout: 20_000,
      maxWorkers: 2,
      // A fixed-seed sample of the simulations; `npm run verify` asks for all of them.
      provide: { simulations: Number(process.env.MIROIR_SIMULATIONS ?? 400) },
      ...overrides,
    },
  });
}
