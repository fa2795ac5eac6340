import { serveAskedMetrics } from '@miroir/web-server';
import { readSettings } from './server/config.ts';
import { createComparison, realRandom, realTime } from './server/create-comparison.ts';
import { runComparison } from './server/run-comparison.ts';

// A full disk or a closed pipe costs the sentence, never the process.
process.stderr.on('error', () => {});
const tell = (error: unknown): void => {
  try {
    process.stderr.write(`${error instanceof Error ? error.message : 'unknown error'}\n`);
  } catch {}
};
try {
  const settings = readSettings(process.env);
  const webRoot = new URL('dist/', import.meta.url);
  const deps = { clock: realTime, random: realRandom, webRoot, onError: tell };
  await serveAskedMetrics(process.env);
  await runComparison(await createComparison(settings, deps), settings);
} catch (error) {
  tell(error);
  process.exit(1);
}
