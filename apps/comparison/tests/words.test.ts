import { type I18n, setupI18n } from '@lingui/core';
import { audienceNamesIn } from '@miroir/campaign';
import { type Side, sentimentByTheme } from '@miroir/insight';
import { messages as de } from '@miroir/locales/catalogs/de/comparison.po';
import { messages as fr } from '@miroir/locales/catalogs/fr/comparison.po';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedSentence } from '../figures/distribution/asked-of.ts';
import { distributionTable } from '../figures/distribution/table.ts';
import { heatTable } from '../figures/heat/table.ts';
import { expectationsHeadline } from '../figures/rows/headline.ts';
import { rowMeasure } from '../figures/rows/measure.ts';
import { rowEvidence, rowSentence } from '../figures/rows/sentence.ts';
import { rowsTable } from '../figures/rows/table.ts';
import { againstToneSentence } from '../figures/tones/against-sentence.ts';
import { sentimentDetail, sentimentHeadline, toneSentence, toneTitle } from '../figures/tones/sentence.ts';
import { sideBySideTable } from '../figures/tones/side-by-side.ts';
import { toneTable } from '../figures/tones/table.ts';
import type { DataTable } from '../figures/value/data-table.ts';
import { ofCohorts } from '../figures/value/notes.ts';
import { overviewHeadline, voiceSentence } from '../figures/voices/sentence.ts';
import { voiceTable } from '../figures/voices/table.ts';
import { calledBy } from '../figures/words/called.ts';
import { createFormats } from '../figures/words/format.ts';
import { inSentence, rowVerdictName } from '../figures/words/names.ts';
import type { Told } from '../server/report/analysis.ts';
import { expectationsOf } from '../server/report/expectations.ts';
import { overviewOf } from '../server/report/overview.ts';
import { questionOf } from '../server/report/question.ts';
import { sentimentOf } from '../server/report/sentiment.ts';
import { agreeing, calibrationOf, type Reader } from './calibrated.ts';
import { type DemoComparison, demoComparison, publishDemo } from './demo-comparison.ts';
import { reporterOf } from './reporter-of.ts';
import { symmetric } from './simulate.ts';

const demos: DemoComparison[] = [];
let uneven: Told;
let even: Told;
const i18n: I18n = calledBy(setupI18n({ locale: 'fr', messages: { fr } }), audienceNamesIn(undefined, 'fr'));
const format = createFormats(i18n, 'Europe/Paris');

/** With plain spaces, and none inside a number. */
const plain = (text: string) =>
  text.replaceAll(/(?<=\d)[\u202f\u00a0](?=\d{3})/g, '').replaceAll(/[\u202f\u00a0]/g, ' ');

async function toldOf(leanings?: typeof symmetric): Promise<Told> {
  const demo = await demoComparison();
  demos.push(demo);
  await publishDemo(demo, leanings);
  await demo.comparison.collector.pull();
  const told = reporterOf(demo).told({
    locale: 'fr',
    campaign: null,
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

const harsher: Reader = (polarity, index) =>
  polarity === 'neutral' ? 'negative' : agreeing(polarity, index);

/** The same where people have read every comment inside and a third of those outside, where they find more blame. */
function toldCalibrated(told: Told, consumersRead = 1 / 3): Told {
  const sideOf = (audience: 'employees' | 'consumers', share: number, reader: Reader): Side => {
    const { whole } = told.data[audience].snapshot.body;
    const { from, parts } = calibrationOf(told, whole, { share, reader });
    return { ...told.sides[audience], calibration: { from, parts, leftOut: told.campaign.privacy.comments } };
  };
  const sides = {
    employees: sideOf('employees', 1, agreeing),
    consumers: sideOf('consumers', consumersRead, harsher),
  };
  return { ...told, sides, sentiment: sentimentByTheme(told.campaign.questions, sides) };
}

describe('who was asked a question', () => {
  it('is said by their earlier answers, groups in brackets, a negation with who said nothing', () => {
    const repaired = { question: 'A réparé', answers: ['Oui'] };
    const rated = { question: 'Satisfaction', answers: ['1', '2', null] };
    const said = (asked: Parameters<typeof askedSentence>[1]) => plain(askedSentence(i18n, asked, format));
    expect(said(repaired)).toBe(
      'Question posée selon une réponse précédente, à qui a dit : Oui à « A réparé ». Publiée pour l’ensemble.',
    );
    expect(said({ all: [repaired, { any: [rated, { not: repaired }] }] })).toContain(
      'Oui à « A réparé » et (1, 2 ou « je ne sais pas » à « Satisfaction » ou (tout sauf Oui à « A réparé », ou rien))',
    );
  });

  it('is read in the campaign’s own words on the question’s page', () => {
    expect(questionOf(uneven, 'repair-experience')?.asked).toEqual({
      question: expect.any(String),
      answers: ['Oui'],
    });
    expect(questionOf(uneven, 'repair-done')?.asked).toBeNull();
  });
});

describe('sentences', () => {
  it('say that nothing is established when nothing is', () => {
    expect(overviewHeadline(i18n, overviewOf(even, 'fr'), format)).toMatch(/^Rien n’(est établi|oppose)/);
    expect(expectationsHeadline(i18n, expectationsOf(even), format)).toMatch(/^Aucun écart n’est établi/);
  });

  it('name what is established when something is', () => {
    expect(overviewHeadline(i18n, overviewOf(uneven, 'fr'), format)).toContain('Réparer');
    expect(expectationsHeadline(i18n, expectationsOf(uneven), format)).toMatch(
      /^Sur \d+ questions comparées, \d+ s’écarte/,
    );
  });

  it('say how many comments were read and how many were not, and never a difference of tone as a finding', () => {
    for (const told of [even, uneven]) {
      const view = sentimentOf(told);
      const headline = plain(sentimentHeadline(i18n, view, format));
      expect(headline).toMatch(
        /^Salariés : \d+ commentaires lus, \d+ non lus?\. Clients : \d+ commentaires lus, \d+ non lus?\. Leur ton n’est pas étalonné : aucun écart n’en est un constat\.$/,
      );
      const rows = [...view.themes, ...view.questions];
      expect(rows.some(({ gap }) => gap !== null)).toBe(true);
      for (const row of rows) {
        const sentence = plain(toneSentence(i18n, row, format));
        expect(sentence).not.toMatch(/semble|établi|plus négatif|se dessine|proches/);
        if (row.gap !== null) {
          expect(row.verdict).toBe('uncalibrated');
          expect(sentence).toMatch(/commentaires lus, \d+ non lus?.*n’en est un constat\.$/);
        }
      }
    }
  });

  it('say where a side rates well what it writes badly of, with both measures, and that it is no finding yet', async () => {
    const torn = { ...symmetric.consumers, opinion: () => 0.9, negative: () => 0.8 };
    const told = await toldOf({ employees: symmetric.employees, consumers: torn });
    const view = sentimentOf(told);
    expect(view.againstTone.length).toBeGreaterThan(0);
    expect(view.againstTone.every(({ side, calibrated }) => side === 'consumers' && !calibrated)).toBe(true);
    for (const row of view.againstTone) {
      const sentence = plain(againstToneSentence(i18n, row, format));
      expect(sentence).toContain(row.label);
      expect(sentence).toContain(`n = ${row.favourable.n}`);
      expect(sentence).toMatch(/n’est pas étalonné : à vérifier en lisant, ce n’est pas un constat\.$/);
    }
    const labelled = { ...view.againstTone[0]!, calibrated: true };
    expect(againstToneSentence(i18n, labelled, format)).not.toMatch(/étalonné|constat/);
    expect(sentimentOf(even).againstTone).toEqual([]);
  }, 60_000);

  it('tell a difference of tone as a finding where people read enough on both sides, with how sure it is', () => {
    const calibrated = toldCalibrated(uneven);
    const view = sentimentOf(calibrated);
    const repair = view.themes.find(({ id }) => id === 'repair');
    expect(repair?.verdict).toBe('established');
    expect(repair?.calibrated?.value).toBeLessThan(-10);
    const sentence = plain(toneSentence(i18n, repair!, format));
    expect(sentence).toMatch(
      /^« Réparer et faire durer » : négatif dans \d+ % \[\d+ ; \d+\] des commentaires des salariés et \d+ % \[\d+ ; \d+\] de ceux des clients, d’après \d+ et \d+ commentaires relus par des personnes\. Écart : −\d+ pts \[.+\], dont \d+ % de la variance vient .+\. Établi, à ce stade\.$/,
    );
    // What heads it is one short sentence: intervals, n and verdict stand under it.
    const title = plain(sentimentHeadline(i18n, view, format));
    expect(title).toMatch(
      /^« Réparer et faire durer » : ton négatif dans \d+ % des commentaires des salariés et \d+ % de ceux des clients\.$/,
    );
    expect(title).toBe(plain(toneTitle(i18n, repair!, format)));
    expect(plain(sentimentDetail(i18n, view, format)).startsWith(sentence)).toBe(true);
    const bare = view.themes.filter((row) => row.calibrated === null && row.gap !== null);
    for (const row of bare) expect(row.verdict).toBe('uncalibrated');
    const table = toneTable(i18n, view.themes, format);
    const inTable = values(table);
    const { employees } = repair!.people;
    for (const share of [employees!.negative, employees!.positive, repair!.calibrated!])
      for (const value of [share.value, share.low, share.high]) expect(inTable).toContain(value);
    for (const row of table.rows)
      expect(Object.keys(row.cells).sort()).toEqual(table.columns.map(({ key }) => key).sort());
    const beside = sideBySideTable(i18n, view.themes, format);
    expect(beside?.rows.find(({ id }) => id === 'repair')?.cells['employees-people']?.value).toBe(
      employees!.negative.value,
    );
    expect(sideBySideTable(i18n, sentimentOf(uneven).themes, format)).toBeNull();
  });

  it('say nothing of what few readings cost where people read every comment of both sides', () => {
    const view = sentimentOf(toldCalibrated(uneven, 1));
    const repair = view.themes.find(({ id }) => id === 'repair');
    expect(repair?.calibrated?.correction).toBe(0);
    const sentence = plain(toneSentence(i18n, repair!, format));
    expect(sentence).toMatch(
      /de ceux des clients, tous relus par des personnes \(\d+ et \d+\)\. Écart : −\d+ pts \[.+\]\. Établi, à ce stade\.$/,
    );
    expect(sentence).not.toContain('variance');
  });

  it('say that two engines have read, instead of comparing what they read', () => {
    const apart = { ...uneven.sides.consumers, engine: { name: 'simulated', version: '2' } };
    const sides = { employees: uneven.sides.employees, consumers: apart };
    const view = sentimentOf({ ...uneven, sentiment: sentimentByTheme(uneven.campaign.questions, sides) });
    expect(plain(sentimentHeadline(i18n, view, format))).toMatch(
      /n’ont pas été lus par le même moteur : leurs tons ne se comparent pas\.$/,
    );
    expect(view.themes.every(({ gap }) => gap === null)).toBe(true);
    expect(view.themes.map((row) => rowVerdictName(i18n, row))).toContain('Lus par deux moteurs');
  });

  it('say whose a finding of cohorts is, where it travels without its page', () => {
    const frame = {
      ...{ organisation: 'Hestia', campaignId: 'c', campaign: 'C', timeZone: 'UTC', commentsK: 10 },
      names: audienceNamesIn(undefined, 'fr'),
      ...{ rounds: [], round: 'r', themes: [] },
      cohorts: {
        employees: [{ id: 'service', label: 'Service client', state: 'shown' as const }],
        consumers: [],
      },
      sides: { employees: { serial: 1, releasedAt: null }, consumers: { serial: 1, releasedAt: null } },
    };
    const through = (employees: string[]) => ({
      ...{ i18n, format, frame },
      filters: { theme: null, cohorts: { employees, consumers: [] } },
    });
    expect(ofCohorts(through([]), 'Trouvé.')).toBe('Trouvé.');
    expect(ofCohorts(through(['service']), 'Trouvé.')).toBe(
      'Salariés (Service client), Clients (Ensemble). Trouvé.',
    );
  });

  it('name every theme whose voice is established, and say where there is nothing to compare', () => {
    const { voices } = overviewOf(uneven, 'fr');
    const sentence = voiceSentence(i18n, voices, format);
    const established = voices.filter(({ verdict }) => verdict === 'established');
    expect(established.length).toBeGreaterThan(0);
    for (const { title } of established) expect(sentence).toContain(title);
    const nothing = voices.map((row) => ({ ...row, verdict: 'not-comparable' as const }));
    expect(plain(voiceSentence(i18n, nothing, format))).toMatch(/^Rien à comparer/);
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
  it('says that nothing can be compared where no question has enough answers', () => {
    const view = overviewOf(even, 'fr');
    const judging = { ...view.basis.judging, compared: 0, established: 0, close: 0 };
    const none = { ...view, findings: [], voices: [], basis: { ...view.basis, judging } };
    expect(overviewHeadline(i18n, none, format)).toMatch(/^Aucune question n’a encore assez de réponses/);
  });

  it('keeps the capital of a German noun inside a sentence', () => {
    const german = calledBy(setupI18n({ locale: 'de', messages: { de } }), audienceNamesIn(undefined, 'de'));
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
          for (const value of [tone.negative, tone.neutral, tone.positive, tone.n, tone.unread])
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
