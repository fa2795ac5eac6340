import { loadEngine } from '@miroir/sentiment/load';
import { commentsOf, costlyTexts, languages } from '@miroir/sentiment/testing';
import { type Measure, type MeasureOptions, median, type Row, show } from './measure.ts';

const aimPerSecond = 10_000;
const aimWorst = 5;

const engine = loadEngine();

function millisOf(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Comments a second on one core, the calmest of some rounds: the first, which looks every word up, is left out. */
function rate(language: keyof typeof languages, { quick }: MeasureOptions): { row: Row; perSecond: number } {
  const comments = commentsOf(language, quick ? 2000 : 20_000);
  const round = (): number =>
    millisOf(() => {
      for (const comment of comments) engine.score(comment, language);
    });
  round();
  const fastest = Math.min(...Array.from({ length: quick ? 2 : 7 }, round));
  const perSecond = (1000 * comments.length) / fastest;
  const letters = comments.reduce((sum, { length }) => sum + length, 0) / comments.length;
  const row = {
    name: `comments a second, ${language}, of ${Math.round(letters)} letters`,
    value: show(perSecond),
    aim: `≥ ${aimPerSecond.toLocaleString('en')}`,
    met: perSecond >= aimPerSecond,
  };
  return { row, perSecond };
}

/** The costliest of texts made to be costly, each the median of some readings. */
function worst({ quick }: MeasureOptions): { row: Row; millis: Readonly<Record<string, number>> } {
  const readings = quick ? 5 : 31;
  const millis = Object.fromEntries(
    Object.entries(costlyTexts).map(([name, text]) => {
      const rounds = Array.from({ length: readings }, (_, round) => text(round));
      return [name, median(rounds.map((written) => millisOf(() => engine.score(written, 'fr'))))];
    }),
  );
  const [name = '', longest = Number.NaN] = Object.entries(millis).toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const row = {
    name: `worst comment, 50 kB (${name})`,
    value: show(longest, 'ms'),
    aim: `≤ ${aimWorst} ms`,
    met: longest <= aimWorst,
  };
  return { row, millis };
}

function run(options: MeasureOptions) {
  const codes = Object.keys(languages) as (keyof typeof languages)[];
  const rates = codes.map((language) => rate(language, options));
  const costly = worst(options);
  const rows = [...rates.map(({ row }) => row), costly.row];
  const perSecond = Object.fromEntries(codes.map((code, at) => [code, rates[at]?.perSecond]));
  return Promise.resolve({ rows, data: { engine: engine.version, perSecond, millis: costly.millis } });
}

/** How fast texts are read for their tone. */
export const sentiment: Measure = { name: 'sentiment', title: 'Reading texts for their tone', run };
