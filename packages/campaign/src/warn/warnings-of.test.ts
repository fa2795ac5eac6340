import { describe, expect, it } from 'vitest';
import { hestia, solar } from '../definitions/index.ts';
import type { Campaign, Question } from '../schema/campaign.ts';
import { warningsOf } from './warnings-of.ts';

const during = Date.parse('2026-11-20T12:00:00Z');
const fr = (text: string) => ({ fr: text });
const twin = (employees: string, consumers: string) => ({
  employees: fr(employees),
  consumers: fr(consumers),
});

function yesNo(text: Question['text'], more: Partial<Question> = {}): Question {
  const base = { id: 'asked', theme: 'repair', kind: 'yes-no', equivalence: 'identical' } as const;
  return { ...base, text, required: false, unsure: 'none', results: 'each-release', ...more } as Question;
}

/** What is said of a campaign of these questions alone. */
const saidOf = (...questions: Question[]) =>
  warningsOf({ ...hestia, questions }, during).map(({ code, path }) => `${code} ${path}`);

const schedule = (closes: string): Campaign['schedule'] => ({
  timeZone: 'Europe/Paris',
  rounds: [{ id: 'round-1', opens: '2026-11-02T08:00', closes }],
});

describe('a campaign that is checked', () => {
  it('passes without a warning where it is the demonstration’s own', () => {
    expect(warningsOf(hestia, during)).toEqual([]);
    expect(warningsOf(solar, during)).toEqual([]);
  });

  it('is told of a close at midnight, and of a round that is over', () => {
    const [midnight] = warningsOf({ ...hestia, schedule: schedule('2026-12-05T00:00') }, during);
    expect(midnight).toMatchObject({
      code: 'close-at-midnight',
      path: 'schedule.rounds[0].closes',
      params: { shown: '2026-12-05', last: '2026-12-04' },
    });
    const past = warningsOf({ ...hestia, schedule: schedule('2026-11-19T18:00') }, during);
    expect(past.map(({ code }) => code)).toEqual(['round-past']);
  });

  it('is told of more than fifteen minutes', () => {
    expect(warningsOf({ ...hestia, minutes: 15 }, during)).toEqual([]);
    expect(warningsOf({ ...hestia, minutes: 16 }, during).map(({ path }) => path)).toEqual(['minutes']);
  });

  it('is told of two labels that read alike to one side', () => {
    const options = [
      { id: 'a', label: fr('Le prix') },
      { id: 'b', label: twin('Les délais', ' le prix') },
      { id: 'c', label: twin('La notice', 'Les délais') },
    ];
    expect(saidOf(yesNo(fr('Quoi ?'), { kind: 'single-choice', options } as Partial<Question>))).toEqual([
      'equal-labels questions[0].options[1].label.consumers.fr',
    ]);
  });

  it('is told of a label that names a number out of its own bin, however its language writes it', () => {
    const number = (labels: readonly string[], more: object = {}) =>
      yesNo(fr('Combien ?'), {
        ...{ kind: 'binned-number', edges: [0, 1000, 1500, 20_000], decimals: 0, ...more },
        bins: labels.map((label, at) => ({ id: `b${at}`, label: fr(label) })),
      } as Partial<Question>);
    const right = [['Moins de 1\u202f000', '1.000 – 1.499', '1,500 or more']];
    for (const labels of right) expect(saidOf(number(labels))).toEqual([]);
    expect(saidOf(number(['Moins de 2 000', 'De 1 000 à 1 499', '1 500 ou plus']))).toEqual([
      'label-outside-bin questions[0].bins[0].label.fr',
    ]);
  });

  it('is told of a period that comes after the close, unless dates to come are offered', () => {
    const period = (future: boolean) =>
      yesNo(fr('Quand ?'), {
        ...{
          kind: 'period',
          precision: 'quarter',
          edges: ['2026-Q1', '2026-Q4', '2027-Q1', '2027-Q4'],
          future,
        },
        periods: ['Avant', 'Maintenant', 'Après'].map((label, at) => ({ id: `p${at}`, label: fr(label) })),
      } as Partial<Question>);
    expect(saidOf(period(true))).toEqual([]);
    expect(saidOf(period(false))).toEqual(['period-to-come questions[0].edges[2]']);
  });

  it('is told of two units over the same edges', () => {
    const question = {
      ...{ kind: 'binned-number', equivalence: 'adapted', edges: [0, 5, 10], decimals: 0 },
      bins: ['Peu', 'Beaucoup'].map((label, at) => ({ id: `b${at}`, label: fr(label) })),
    };
    const asked = twin('Combien ici ?', 'Combien là ?');
    const unit = { employees: fr('jours'), consumers: fr('mois') };
    expect(saidOf(yesNo(asked, { ...question, unit } as Partial<Question>))).toEqual([
      'units-differ questions[0].unit',
    ]);
    expect(saidOf(yesNo(asked, { ...question, unit: fr('jours') } as Partial<Question>))).toEqual([]);
  });

  it('is told of a follow-up called identical whose filter is not', () => {
    const filter = yesNo(twin('Avez-vous réparé ?', 'Avez-vous fait réparer ?'), {
      id: 'filter',
      equivalence: 'adapted',
    });
    const when = { any: [{ question: 'filter', is: ['yes'] }] };
    expect(saidOf(filter, yesNo(fr('Bien ?'), { when }))).toEqual(['filters-differ questions[1].when']);
    expect(
      saidOf({ ...filter, text: fr('Bien ?'), equivalence: 'identical' }, yesNo(fr('Bien ?'), { when })),
    ).toEqual([]);
  });

  it('is told of a page with many questions, or with one that fills it', () => {
    const of = (count: number, more: Partial<Question> = {}) => {
      const questions = Array.from({ length: count }, (_, at) =>
        yesNo(fr('Oui ?'), { id: `q${at}`, section: 'page', ...(at === 0 ? more : {}) } as Partial<Question>),
      );
      const sections = [{ id: 'page', title: fr('Page'), together: true }];
      return warningsOf({ ...hestia, sections, questions }, during).map(
        ({ code, path }) => `${code} ${path}`,
      );
    };
    expect(of(5)).toEqual([]);
    expect(of(6)).toEqual(['long-page sections[0].together']);
    const options = ['a', 'b'].map((id) => ({ id, label: fr(id) }));
    expect(of(2, { kind: 'ranking', items: options })).toEqual(['long-page sections[0].together']);
  });

  it('is told of an identical question that names a side, or a place of one’s own', () => {
    expect(saidOf(yesNo(fr('Nos clients sont-ils écoutés ?')))).toEqual([
      'referents-differ questions[0].text.fr',
    ]);
    expect(saidOf(yesNo(fr('Dans votre équipe, répare-t-on ?')))).toEqual([
      'referents-differ questions[0].text.fr',
    ]);
    expect(saidOf(yesNo(fr('Les volets durent-ils ?')))).toEqual([]);
  });

  it('is told of a number, a date or a negation that one side alone reads', () => {
    const adapted = (employees: string, consumers: string) =>
      saidOf(yesNo(twin(employees, consumers), { equivalence: 'adapted' }));
    const at = 'questions[0].text.consumers.fr';
    expect(adapted('Depuis 2 ans, ça va ?', 'Depuis 3 ans, ça va ?')).toEqual([`figure-on-one-side ${at}`]);
    expect(adapted('Depuis mars, ça va ?', 'Depuis peu, ça va ?')).toEqual([`figure-on-one-side ${at}`]);
    expect(adapted('C’est clair.', 'Ce n’est pas clair.')).toEqual([`negation-on-one-side ${at}`]);
    expect(adapted('En 2 ans, rien n’a changé.', 'En 2 ans, chez moi, rien n’a changé.')).toEqual([]);
  });

  it('is told of two claims in one sentence, and not of two nouns', () => {
    expect(saidOf(yesNo(fr('Le volet est solide et la notice est claire.')))).toEqual([
      'two-claims questions[0].text.fr',
    ]);
    expect(saidOf(yesNo(fr('Les lames et les coffres durent.')))).toEqual([]);
    expect(saidOf(yesNo(fr('C’est bien fait pour celles et ceux qui les font.')))).toEqual([]);
  });
});
