import { readSettings } from './server/config.ts';
import { createComparison, realRandom, realTime } from './server/create-comparison.ts';
import { runComparison } from './server/run-comparison.ts';

const settings = readSettings(process.env);
const onError = (error: unknown) =>
  process.stderr.write(`${error instanceof Error ? error.message : 'unknown error'}\n`);
const comparison = await createComparison(settings, {
  clock: realTime,
  random: realRandom,
  webRoot: new URL('dist/', import.meta.url),
  onError,
});
await runComparison(comparison, settings);
