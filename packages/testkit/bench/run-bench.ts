import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { answers } from './answers.ts';
import { browser } from './browser.ts';
import { bulletin } from './bulletin.ts';
import { comparison } from './comparison.ts';
import { credentials } from './credentials.ts';
import { ideas } from './ideas.ts';
import { latency } from './latency.ts';
import type { Measure } from './measure.ts';
import { memory } from './memory.ts';
import { mirror } from './mirror.ts';
import { queries } from './queries.ts';
import { release } from './release.ts';
import { rounds } from './rounds.ts';
import { sentiment } from './sentiment.ts';
import { space } from './space.ts';

/** `npm run bench`: every figure of docs/performance.md, measured here and now. */
const measures: readonly Measure[] = [
  answers,
  credentials,
  latency,
  release,
  sentiment,
  queries,
  memory,
  rounds,
  space,
  browser,
  bulletin,
  mirror,
  comparison,
  ideas,
];

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  if (values.help) {
    say('npm run bench -- [--quick] [--only NAME]… [--json FILE]');
    for (const { name, title } of measures) say(`  ${name.padEnd(16)} ${title}`);
    return;
  }
  const unknown = values.only?.find((name) => !measures.some((measure) => measure.name === name));
  if (unknown !== undefined) throw new Error(`There is no measure “${unknown}”: see --help.`);
  const chosen = measures.filter(({ name }) => values.only?.includes(name) ?? true);
  const machine = {
    node: process.version,
    cores: cpus().length,
    model: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
  };
  say(`Node ${machine.node}, ${machine.cores} cores (${machine.model}), ${machine.memoryGb} GB`);
  const report: Record<string, unknown> = { machine };
  for (const measure of chosen) {
    say(`\n${measure.title}`);
    const log = (line: string): void => void process.stderr.write(`  … ${line}\n`);
    const { rows, data } = await measure.run({ quick: values.quick, log });
    for (const { name, value, aim, met } of rows) {
      const verdict = aim === undefined ? '' : `  aim ${aim}: ${met === true ? 'met' : 'MISSED'}`;
      say(`  ${name.padEnd(44)} ${value}${verdict}`);
    }
    report[measure.name] = { rows, data };
  }
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

await main();
