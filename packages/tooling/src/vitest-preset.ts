import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Where Node keeps what it has compiled: every thread and process a test starts would strip the same types again. */
const compiled = fileURLToPath(new URL('../../../node_modules/.cache/node-compile', import.meta.url));

/** How much of something is played: a fixed-seed sample at `npm test`, what `npm run verify` asks for by a variable. */
export function amountOf(variable: string, sample: number): number {
  return Number(process.env[variable] ?? sample);
}

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
        '{contract,figures,locales}/**/*.test.ts',
        '*.test.ts',
      ],
      reporters: ['default', ['json', { outputFile: `test-results/${run}.json` }]],
      passWithNoTests: true,
      testTimeout: 20_000,
      maxWorkers: 2,
      env: { NODE_COMPILE_CACHE: compiled },
      // A failure says the whole value that was wrong, in a log that is read elsewhere too.
      chaiConfig: { truncateThreshold: 0 },
      ...overrides,
    },
  });
}
