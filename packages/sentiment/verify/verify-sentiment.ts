import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { likeliest } from '../src/index.ts';
import { loadEngine } from '../src/load.ts';
import { type Row, readRows } from '../train/rows.ts';
import { type Baseline, loadBaselines } from './baselines.ts';
import { calibrationError, leadOf, type Marks, marksOf, type Said, type Truth } from './metrics.ts';

/**
 * `npm run verify:sentiment [FOLDER]`: the engine beside four others, on the same rows, in the same run. A folder that
 * is absent is said, and is no failure: the texts are not ours to ship.
 */
const folder = process.argv[2] ?? new URL('../../../../shared/sentiment', import.meta.url).pathname;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

const engine = loadEngine();

interface Figures {
  /** Every row counts; “not read” is a miss, and so is “neutral” on a set without neutral texts. */
  readonly strict: Marks;
  /** The engine must choose: the likelier of the classes that the set has. */
  readonly forced: Marks;
  readonly choices: readonly Said[];
  /** Over what it reads. */
  readonly read: Marks;
  readonly coverage: number;
  readonly calibration: number;
  readonly perSecond: number;
  readonly worst: number;
}

const timed = <T>(work: () => T): [T, number] => {
  const from = performance.now();
  const value = work();
  return [value, performance.now() - from];
};

function forcedOf(text: string, language: string, classes: ReadonlySet<Truth>): Said {
  const { probabilities } = engine.read(text, language);
  if (!probabilities) return undefined;
  return likeliest(classes.has('neutral') ? probabilities : { ...probabilities, neutral: 0 }).polarity;
}

function measure(rows: readonly Row[], language: string): Figures {
  const truths = rows.map(({ truth }) => truth);
  const classes = new Set(truths);
  for (const { text } of rows) engine.score(text, language);
  const timings = rows.map(({ text }) => timed(() => engine.score(text, language)));
  const scores = timings.map(([score]) => score);
  const said = scores.map(({ polarity }): Said => (polarity === 'unread' ? undefined : polarity));
  const readOnly = rows.flatMap((_, index) => (said[index] === undefined ? [] : [index]));
  const pick = <T>(list: readonly T[]): T[] => readOnly.map((index) => list[index] as T);
  const millis = timings.reduce((sum, [, took]) => sum + took, 0);
  const choices = rows.map(({ text }) => forcedOf(text, language, classes));
  return {
    strict: marksOf(truths, said),
    forced: marksOf(truths, choices),
    choices,
    read: marksOf(pick(truths), pick(said)),
    coverage: readOnly.length / rows.length,
    calibration: calibrationError(
      pick(scores).map(({ confidence }) => confidence),
      readOnly.map((index) => said[index] === truths[index]),
    ),
    perSecond: (1000 * rows.length) / millis,
    worst: Math.max(...timings.map(([, took]) => took)),
  };
}

interface Compared {
  readonly name: string;
  readonly said: readonly Said[];
  readonly marks: Marks;
  readonly perSecond: number;
}

async function compare(baseline: Baseline, rows: readonly Row[], language: string): Promise<Compared> {
  const said: Said[] = [];
  const from = performance.now();
  for (const { text } of rows) said.push(await baseline.say(text, language));
  const millis = performance.now() - from;
  const marks = marksOf(
    rows.map(({ truth }) => truth),
    said,
  );
  return { name: baseline.name, said, marks, perSecond: (1000 * rows.length) / millis };
}

const rounded = (perSecond: number): string => Math.round(perSecond).toLocaleString('en').padStart(7);

/** Prints one set; answers whether the engine is ahead of all others there. */
async function verifySet(file: string, baselines: readonly Baseline[]): Promise<boolean> {
  const rows = readRows(join(folder, file));
  const language = file.slice(0, 2);
  const figures = measure(rows, language);
  const line = (name: string, marks: Marks, rest: string): void =>
    say(
      `  ${name.padEnd(26)} accuracy ${percent(marks.accuracy)}  macro-F1 ${percent(marks.macroF1)}  ${rest}`,
    );
  say(`\n${file}: ${rows.length} texts`);
  line(
    'this engine',
    figures.strict,
    `${rounded(figures.perSecond)} texts/s, worst ${figures.worst.toFixed(1)} ms`,
  );
  line('  forced to choose', figures.forced, '');
  line(
    '  where it reads',
    figures.read,
    `coverage ${percent(figures.coverage)}, calibration error ${percent(figures.calibration)}`,
  );
  const others: Compared[] = [];
  for (const baseline of baselines.filter(({ languages }) => languages.includes(language)))
    others.push(await compare(baseline, rows, language));
  for (const { name, marks, perSecond } of others) line(name, marks, `${rounded(perSecond)} texts/s`);
  const [best] = others.toSorted((a, b) => b.marks.macroF1 - a.marks.macroF1);
  if (!best) return true;
  const truths = rows.map(({ truth }) => truth);
  const { lead, from, to } = leadOf(truths, figures.choices, best.said);
  const points = (share: number): string => (100 * share).toFixed(1);
  say(
    `  ahead of ${best.name} by ${points(lead)} macro-F1, ${points(from)} to ${points(to)} in 95 of 100 draws of as many texts (${points(figures.strict.macroF1 - best.marks.macroF1)} with what it does not read as a miss)`,
  );
  return lead > 0;
}

async function main(): Promise<void> {
  if (!existsSync(folder)) {
    say(`There are no labelled texts in ${folder}: nothing is measured. npm run verify:sentiment FOLDER`);
    return;
  }
  const baselines = loadBaselines();
  say(`engine ${engine.name} ${engine.version}; Node ${process.version}`);
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.tsv'));
  const ahead: boolean[] = [];
  for (const file of files.toSorted()) ahead.push(await verifySet(file, baselines));
  say(`\nahead on ${ahead.filter(Boolean).length} of ${ahead.length} sets`);
  process.exitCode = ahead.every(Boolean) ? 0 : 1;
}

await main();
