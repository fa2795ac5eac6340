import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { proofs } from './proofs.ts';
import { type Played, reportOf } from './report.ts';

const packages = new URL('../../', import.meta.url);
const page = new URL('../../../docs/verified.md', import.meta.url);

const resultsSchema = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), duration: z.number().nullish() }),
      ),
    }),
  ),
});

/** One run of Vitest on some files of one package; what it says goes on to the terminal as well. */
async function play(proof: (typeof proofs)[number]): Promise<Played> {
  // Where the repository's Vitest configuration writes them.
  const output = new URL(`${proof.package}/test-results/vitest.json`, packages);
  await rm(output, { force: true });
  const vitest = fileURLToPath(new URL(`${proof.package}/node_modules/vitest/vitest.mjs`, packages));
  const child = spawn(process.execPath, [vitest, 'run', ...proof.files], {
    cwd: fileURLToPath(new URL(`${proof.package}/`, packages)),
    env: { ...process.env, ...proof.environment, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    process.stdout.write(text);
  });
  const passed = await new Promise<boolean>((resolve) => child.once('close', (code) => resolve(code === 0)));
  const { testResults } = resultsSchema.parse(JSON.parse(await readFile(output, 'utf8')));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const figures = said.split('\n').filter((line) => line.startsWith('verified: '));
  return { proof, passed, tests, figures: figures.map((line) => line.slice('verified: '.length)) };
}

/**
 * `npm run verify`: what `npm test` samples, whole. Writes docs/verified.md; takes about an hour on two quiet cores.
 * `npm run verify:stats` plays the proofs of the statistics alone, in minutes, and leaves the page as it is.
 */
async function main(statisticsOnly: boolean): Promise<void> {
  const played: Played[] = [];
  for (const proof of proofs.filter(({ statistics }) => !statisticsOnly || statistics === true))
    played.push(await play(proof));
  if (statisticsOnly) process.stdout.write(reportOf(played, new Date()));
  else await writeFile(page, reportOf(played, new Date()));
  const failed = played.filter(({ passed }) => !passed);
  for (const { proof } of failed) process.stderr.write(`failed: ${proof.title}\n`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

await main(process.argv.includes('--statistics'));
