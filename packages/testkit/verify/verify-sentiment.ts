import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '@miroir/sentiment/load';
import { type ReadText, recoverGap } from './recover-gap.ts';

/**
 * `npm run verify:sentiment [FOLDER]`: the engine beside four others, then a true gap of −30 points between two sides,
 * recovered by labels from the engine's readings of texts that it never saw. Mean error within ± 2 points and 93 to 97 of
 * 100 intervals are the aim.
 */
const folder = process.argv[2] ?? new URL('../../../../shared/sentiment', import.meta.url).pathname;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const labels: Readonly<Record<string, ReadText['truth']>> = {
  neg: 'negative',
  neu: 'neutral',
  pos: 'positive',
};

/** Campaigns of each kind on each set: what chance adds to a coverage of 95 is about 1 point. */
const campaigns = 500;

/** Fewest texts of each class, negative and other: with fewer, the same ones are drawn over and over. */
const fewest = 100;

function readTexts(file: string): ReadText[] {
  const engine = loadEngine();
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const at = line.lastIndexOf('\t');
      const truth = labels[line.slice(at + 1).trim()];
      if (truth === undefined) return [];
      return [{ truth, reading: engine.score(line.slice(0, at), file.slice(0, 2)).polarity }];
    });
}

/** How the texts of the employees' side are drawn: as the set has them, or those that the engine gets wrong three times as likely. */
const ways = [
  ['as it comes', 1],
  ['misread inside', 3],
] as const;

function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`.padStart(6);
}

/** Prints one set; whether both aims are met on it. */
function recoverOn(file: string): boolean {
  const texts = readTexts(file);
  const negative = texts.filter(({ truth }) => truth === 'negative').length;
  if (Math.min(negative, texts.length - negative) < fewest) {
    say(`${file}: too few texts`);
    return true;
  }
  say(`\n${file}: a true gap of −30 points, 200 labels of 600 texts and of 2,000`);
  const met = ways.map(([name, misread]) => {
    const { raw, error, rmse, covered } = recoverGap(texts, misread, campaigns);
    const found = `error ${signed(error)}  RMSE ${rmse.toFixed(1)}  intervals that hold it ${covered.toFixed(1)} of 100`;
    say(`  ${name.padEnd(16)} engine alone ${signed(raw)}  ${found}`);
    return Math.abs(error) <= 2 && covered >= 93 && covered <= 97;
  });
  return met.every(Boolean);
}

function recoverOnAll(): boolean {
  if (!existsSync(folder)) return true;
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.tsv'));
  const met = files.toSorted().map(recoverOn);
  say(`\nrecovered on ${met.filter(Boolean).length} of ${met.length} sets`);
  return met.every(Boolean);
}

const script = fileURLToPath(new URL('../../sentiment/verify/verify-sentiment.ts', import.meta.url));
const engines = spawnSync(process.execPath, [script, folder], { stdio: 'inherit' });
const recovered = recoverOnAll();
process.exitCode = engines.status === 0 && recovered ? 0 : 1;
