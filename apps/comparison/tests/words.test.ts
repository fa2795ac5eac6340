import { type I18n, setupI18n } from '@lingui/core';
import { fingerprint } from '@miroir/campaign';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distributionTable } from '../figures/distribution/table.ts';
import { heatTable } from '../figures/heat/table.ts';
import { expectationsHeadline } from '../figures/rows/headline.ts';
import { rowMeasure } from '../figures/rows/measure.ts';
import { rowEvidence, rowSentence } from '../figures/rows/sentence.ts';
import { rowsTable } from '../figures/rows/table.ts';
import { sentimentHeadline } from '../figures/tones/sentence.ts';
import { toneTable } from '../figures/tones/table.ts';
import type { DataTable } from '../figures/value/data-table.ts';
import { overviewHeadline } from '../figures/voices/sentence.ts';
import { voiceTable } from '../figures/voices/table.ts';
import { createFormats } from '../figures/words/format.ts';
import { inSentence } from '../figures/words/names.ts';
import { messages as de } from '../locales/de.po';
import { messages as fr } from '../locales/fr.po';
import type { Told } from '../server/report/analysis.ts';
import { expectationsOf } from '../server/report/expectations.ts';
import { overviewOf } from '../server/report/overview.ts';
import { questionOf } from '../server/report/question.ts';
import { createReporter } from '../server/report/reporter.ts';
import { sentimentOf } from '../server/report/sentiment.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';
import { symmetric } from './simulate.ts';

const demos: DemoComparison[] = [];
let uneven: Told;
let even: Told;
const i18n: I18n = setupI18n({ locale: 'fr', messages: { fr } });
const format = createFormats(i18n, 'Europe/Paris');

async function toldOf(leanings?: typeof symmetric): Promise<Told> {
  const demo = await demoComparison();
  demos.push(demo);
  await publishDemo(demo, leanings);
  await demo.comparison.collector.pull();
  const reporter = createReporter({
    campaign: demo.campaign,
    fingerprint: fingerprint(demo.campaign),
    collector: demo.comparison.collector,
    clock: demo.clock,
  });
  const told = reporter.told({
    locale: 'fr',
    round: null,
    theme: null,
    cohorts: { employees: [], consumers: [] },
  });
  if (!told) throw new Error('nothing published');
  return told;
}

beforeAll(async () => {
  uneven = await toldOf();
  even = await toldOf(symmetric);
}, 60_000);
afterAll(async () => {
  for (const { comparison } of demos) await comparison.close();
});

describe('sentences', () => {
  it('say that nothing is established when nothing is', () => {
    expect(overviewHeadline(i18n, overviewOf(even, 'fr'), format)).toMatch(/^Rien n’(est établi|oppose)/);
    expect(expectationsHeadline(i18n, expectationsOf(even), format)).toMatch(/^Aucun écart n’est établi/);
    expect(sentimentHeadline(i18n, sentimentOf(even), format)).toMatch(
      /^(Aucune différence de ton ne se dessine|Sur .* semble)/,
    );
  });

  it('name what is established when something is', () => {
    expect(overviewHeadline(i18n, overviewOf(uneven, 'fr'), format)).toContain('Réparer');
    expect(expectationsHeadline(i18n, expectationsOf(uneven), format)).toMatch(
      /^Sur \d+ questions comparées, \d+ s’écarte/,
    );
  });

  it('do not deny a difference of tone that one of the page’s questions suggests', () => {
    const view = sentimentOf(uneven);
    const some = [...view.themes, ...view.questions].find(({ gap }) => gap !== null && gap.value < 0);
    if (!some) throw new Error('no tone to compare');
    const calm = {
      ...view,
      themes: view.themes.map((row) => ({ ...row, verdict: 'undecided' as const })),
      questions: [{ ...some, verdict: 'maybe' as const }],
    };
    expect(sentimentHeadline(i18n, calm, format)).toContain('semble plus négatif dehors que dedans');
  });

  it('carry both figures and, in the evidence, the gap and both numbers of answers', () => {
    for (const row of expectationsOf(uneven).rows) {
      const { employees, consumers } = row.figures;
      if (employees.state !== 'shown' || consumers.state !== 'shown') continue;
      const sentence = rowSentence(i18n, row, format);
      expect(sentence).toContain(format.figure(employees.value, row.unit, row.decimals));
      expect(sentence).toContain(format.figure(consumers.value, row.unit, row.decimals));
      const evidence = rowEvidence(i18n, row, format);
      expect(evidence).toContain(format.count(employees.n));
      expect(evidence).toContain(format.count(consumers.n));
    }
  });
});

describe('what is written', () => {
  it('subtracts: both figures, as they are written, to the gap beside them', () => {
    for (const { figures, gap, unit, decimals, id } of expectationsOf(uneven).rows) {
      const { employees, consumers } = figures;
      const least = unit === 'points' || unit === 'mean' ? 1 : 0;
      if (employees.state !== 'shown' || consumers.state !== 'shown' || gap === null || decimals > least)
        continue;
      const written = (value: number) => Math.round(value * 10 ** least);
      expect(written(employees.value) - written(consumers.value), id).toBe(written(gap.value));
    }
  });

  it('says that nothing can be compared where no question has enough answers', () => {
    const view = overviewOf(even, 'fr');
    const judging = { ...view.basis.judging, compared: 0, established: 0, close: 0 };
    const none = { ...view, findings: [], voices: [], basis: { ...view.basis, judging } };
    expect(overviewHeadline(i18n, none, format)).toMatch(/^Aucune question n’a encore assez de réponses/);
  });

  it('keeps the capital of a German noun inside a sentence', () => {
    const german = setupI18n({ locale: 'de', messages: { de } });
    expect(inSentence(german, 'Zu wenig für ein Urteil')).toBe('zu wenig für ein Urteil');
    const words = { i18n: german, format: createFormats(german, 'Europe/Paris') };
    const [row] = expectationsOf(uneven).rows.filter(({ favourable }) => favourable.length > 0);
    if (!row) throw new Error('no share of favourable answers');
    expect(rowMeasure(words, { ...row, favourable: ['Ein Reparaturbetrieb'] })).toContain(
      '„Ein Reparaturbetrieb“',
    );
  });
});

const values = (table: DataTable) =>
  new Set(table.rows.flatMap(({ cells }) => Object.values(cells).map(({ value }) => value)));

describe('tables', () => {
  it('hold every plotted value of the dumbbells: figures, bounds, n, gaps', () => {
    const { rows } = expectationsOf(uneven);
    const inTable = values(rowsTable(i18n, rows, format));
    for (const { figures, gap } of rows) {
      for (const figure of [figures.employees, figures.consumers]) {
        if (figure.state === 'shown')
          for (const value of [figure.value, figure.low, figure.high, figure.n])
            expect(inTable).toContain(value);
      }
      if (gap) for (const value of [gap.value, gap.low, gap.high]) expect(inTable).toContain(value);
    }
  });

  it('hold every plotted value of voices, tones, heat and distributions', () => {
    const overview = overviewOf(uneven, 'fr');
    const spoken = values(voiceTable(i18n, overview.voices, format));
    for (const { figures } of overview.voices)
      for (const figure of [figures.employees, figures.consumers])
        if (figure.state === 'shown') expect(spoken).toContain(figure.value);
    const sentiment = sentimentOf(uneven);
    const tones = values(toneTable(i18n, [...sentiment.themes, ...sentiment.questions], format));
    for (const { tones: pair } of sentiment.themes)
      for (const tone of [pair.employees, pair.consumers])
        if (tone.state === 'shown')
          for (const value of [tone.negative, tone.neutral, tone.positive, tone.n])
            expect(tones).toContain(value);
    const themes = uneven.campaign.themes.map(({ id }) => ({ id, title: id }));
    const heat = values(heatTable(i18n, { heat: sentiment.heat.consumers, themes, format }));
    for (const { cells } of sentiment.heat.consumers)
      for (const cell of cells) if (cell.state === 'shown') expect(heat).toContain(cell.value);
    for (const { id } of uneven.campaign.questions) {
      const view = questionOf(uneven, id);
      if (!view) throw new Error(id);
      const shares = values(distributionTable(i18n, view, format));
      for (const { counts } of view.parts)
        for (const count of Object.values(counts)) if (count !== null) expect(shares).toContain(count);
    }
  });

  it('write the reason where there is no figure, never an empty cell', () => {
    for (const { cells } of rowsTable(i18n, expectationsOf(uneven).rows, format).rows)
      for (const { text } of Object.values(cells)) expect(text).not.toBe('');
  });
});
