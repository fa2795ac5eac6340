import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createLexiconEngine, type Polarity } from '../src/index.ts';

/**
 * `node bench/measure.ts FILE.tsv [locale]`: macro-F1 and accuracy of the engine on a file of labelled texts
 * (text TAB neg|neu|pos, one a line). Files are named `<language>_…`; the locale defaults to that. On a file without
 * neutral texts, the macro-F1 runs over its two classes and an answer of “neutral” counts as a miss.
 */
const [path = '', locale = basename(path).slice(0, 2)] = process.argv.slice(2);
const labels: Readonly<Record<string, Polarity>> = { neg: 'negative', neu: 'neutral', pos: 'positive' };
const engine = createLexiconEngine();

const rows = readFileSync(path, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const at = line.lastIndexOf('\t');
    const truth = labels[line.slice(at + 1).trim()];
    return truth ? [{ text: line.slice(0, at), truth }] : [];
  });

const said = rows.map((row) => engine.score(row.text, locale).polarity);
const classes = [...new Set(rows.map((row) => row.truth))];
const f1 = classes.map((polarity) => {
  const predicted = said.filter((each) => each === polarity).length;
  const actual = rows.filter((row) => row.truth === polarity).length;
  const hits = rows.filter((row, index) => row.truth === polarity && said[index] === polarity).length;
  return hits === 0 ? 0 : (2 * hits) / (predicted + actual);
});
const right = rows.filter((row, index) => said[index] === row.truth).length;
const neutral = said.filter((each) => each === 'neutral').length;
const percent = (share: number): string => (100 * share).toFixed(1);
process.stdout.write(
  `${basename(path)}\tn ${rows.length}\tmacro-F1 ${percent(f1.reduce((a, b) => a + b, 0) / classes.length)}\taccuracy ${percent(right / rows.length)}\tneutral said ${percent(neutral / rows.length)}\n`,
);
