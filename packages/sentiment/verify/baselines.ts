import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Said } from './metrics.ts';

/** Engines to be compared with, at exact versions, with what each needs. They never enter the workspace: natural brings database drivers. */
const packages: Readonly<Record<string, string>> = {
  'vader-sentiment': '1.1.3',
  '@nlpjs/core': '4.26.1',
  '@nlpjs/sentiment': '4.26.1',
  '@nlpjs/lang-en': '4.26.1',
  '@nlpjs/lang-fr': '4.26.1',
  '@nlpjs/lang-de': '4.26.1',
  '@nlpjs/lang-pt': '4.26.1',
  '@nlpjs/lang-es': '4.26.1',
  '@nlpjs/lang-it': '4.26.1',
  natural: '8.1.1',
  sentiment: '5.0.2',
};

/** Another engine; `languages`: those it has words for. */
export interface Baseline {
  readonly name: string;
  readonly languages: readonly string[];
  readonly say: (text: string, language: string) => Said | Promise<Said>;
}

/** Installs the baselines in a folder of the system's own for temporary files, once; answers the folder. */
export function installBaselines(): string {
  const folder = join(tmpdir(), 'miroir-sentiment-baselines');
  const listed = join(folder, 'package.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(listed, JSON.stringify({ private: true, dependencies: packages }));
  if (!existsSync(join(folder, 'node_modules', 'vader-sentiment')))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      stdio: 'ignore',
    });
  return listed;
}

const bySign = (score: number, band = 0): Said => {
  if (Math.abs(score) <= band) return 'neutral';
  return score > 0 ? 'positive' : 'negative';
};

/** The threshold its authors give. */
const vaderBand = 0.05;

interface Vader {
  SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
}
type SentimentClass = new () => { analyze(text: string): { score: number } };
interface NlpContainer {
  use(plugin: unknown): void;
}
interface NlpSentiment {
  SentimentAnalyzer: new (options: {
    container: NlpContainer;
  }) => {
    process(input: { locale: string; text: string }): Promise<{ sentiment: { score: number } }>;
  };
}
type NaturalClass = new (
  language: string,
  stemmer: unknown,
  vocabulary: string,
) => { getSentiment(words: readonly string[]): number };

function nlpBaseline(bring: NodeJS.Require): Baseline {
  const languages = ['en', 'fr', 'de', 'pt', 'es', 'it'];
  const { containerBootstrap } = bring('@nlpjs/core') as {
    containerBootstrap: () => Promise<NlpContainer> | NlpContainer;
  };
  const ready = Promise.resolve(containerBootstrap()).then((container) => {
    for (const language of languages) {
      const loaded = bring(`@nlpjs/lang-${language}`) as Record<string, unknown>;
      container.use(loaded[`Lang${language[0]?.toUpperCase()}${language.slice(1)}`]);
    }
    const { SentimentAnalyzer } = bring('@nlpjs/sentiment') as NlpSentiment;
    return new SentimentAnalyzer({ container });
  });
  const say = async (text: string, locale: string): Promise<Said> =>
    bySign((await (await ready).process({ locale, text })).sentiment.score);
  return { name: '@nlpjs/sentiment', languages, say };
}

/** The vocabulary and stemmer that its manual names for each language. */
const naturalSettings: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['English', 'porter_stemmer', 'afinn'],
  fr: ['French', 'porter_stemmer_fr', 'pattern'],
  de: ['German', 'porter_stemmer_de', 'pattern'],
  pt: ['Portuguese', 'porter_stemmer_pt', 'afinn'],
  es: ['Spanish', 'porter_stemmer_es', 'afinn'],
  it: ['Italian', 'porter_stemmer_it', 'pattern'],
};

function naturalBaseline(bring: NodeJS.Require): Baseline {
  const Analyzer = bring('natural/lib/natural/sentiment/SentimentAnalyzer') as NaturalClass;
  const analyzers = new Map(
    Object.entries(naturalSettings).map(([language, [name, stemmer, vocabulary]]) => {
      const stem: unknown = bring(`natural/lib/natural/stemmers/${stemmer}`);
      return [language, new Analyzer(name, stem, vocabulary)] as const;
    }),
  );
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? ['-'];
  const say = (text: string, language: string): Said =>
    bySign(analyzers.get(language)?.getSentiment(words(text)) ?? 0);
  return { name: 'natural', languages: Object.keys(naturalSettings), say };
}

/** The other engines, ready to be asked. */
export function loadBaselines(): readonly Baseline[] {
  const bring = createRequire(installBaselines());
  const { SentimentIntensityAnalyzer } = bring('vader-sentiment') as Vader;
  const afinn = new (bring('sentiment') as SentimentClass)();
  return [
    {
      name: 'vader-sentiment',
      languages: ['en'],
      say: (text) => bySign(SentimentIntensityAnalyzer.polarity_scores(text).compound, vaderBand),
    },
    { name: 'sentiment', languages: ['en'], say: (text) => bySign(afinn.analyze(text).score) },
    nlpBaseline(bring),
    naturalBaseline(bring),
  ];
}
