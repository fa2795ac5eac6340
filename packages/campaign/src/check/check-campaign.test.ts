import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hestia } from '../definitions/index.ts';
import { fingerprint } from '../fingerprint.ts';
import { questionnaireFor } from '../questionnaire/questionnaire-for.ts';
import type { CampaignInput } from '../schema/campaign.ts';
import { campaignArbitrary } from '../testing/index.ts';
import { smallCampaign } from '../testing/small-campaign.ts';
import { CampaignError, checkCampaign, defineCampaign, type Stage } from './check-campaign.ts';

// biome-ignore lint/suspicious/noExplicitAny: these tests write what the types forbid an author to write
type Any = any;

/** The faults of the small campaign once broken, as `path code`. */
function faultsOf(breakIt: (campaign: Any) => void, stage: Stage = 'save'): string[] {
  const campaign = structuredClone(smallCampaign());
  breakIt(campaign);
  const checked = checkCampaign(campaign, { stage });
  return checked.ok ? [] : checked.error.map(({ path, code }) => `${path} ${code}`);
}
/** The first question as a number with three bins. */
const numbered = ({ questions: [first] }: Any, edges: Any) => ({
  ...{ id: first.id, theme: first.theme, kind: 'binned-number', equivalence: 'identical', text: { fr: 'x' } },
  bins: first.options.slice(0, 3),
  edges,
});
/** The first question as a month in three periods. */
const dated = (c: Any, edges: Any) => {
  const { bins, ...rest } = numbered(c, edges);
  return { ...rest, kind: 'period', precision: 'month', periods: bins };
};
const leaf = (question: string, ...is: string[]) => ({ question, is });

describe('checkCampaign', () => {
  it('accepts the small campaign, at both stages, and fills what has a default', () => {
    for (const stage of ['save', 'publish'] as const) {
      const checked = checkCampaign(smallCampaign(), { stage });
      expect(checked.ok && checked.value.privacy).toEqual({ k: 5, comments: 10 });
    }
  });

  it('gives back an equal campaign from its own JSON', () => {
    fc.assert(
      fc.property(campaignArbitrary(), (campaign) => {
        const again = checkCampaign(JSON.parse(JSON.stringify(campaign)), { stage: 'publish' });
        expect(again.ok && again.value).toEqual(campaign);
      }),
      { numRuns: 60 },
    );
    expect(checkCampaign(JSON.parse(JSON.stringify(hestia)), { stage: 'publish' })).toEqual({
      ok: true,
      value: hestia,
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(checkCampaign(json, { stage: 'publish' }).ok).toBe(false);
      }),
    );
  });

  it.each([
    ['cohorts.employees.cohorts[0].where.__proto__', (c: Any) => c.cohorts.employees.cohorts[0].where],
    ['questions[0].text.__proto__', (c: Any) => c.questions[0].text],
    ['__proto__', (c: Any) => c],
  ])('refuses a member named __proto__ at %s, rather than drop it', (path, place) => {
    const campaign: Any = structuredClone(smallCampaign());
    Object.defineProperty(place(campaign), '__proto__', { value: ['x'], enumerable: true });
    const checked = checkCampaign(JSON.parse(JSON.stringify(campaign)), { stage: 'save' });
    expect(checked.ok ? [] : checked.error).toMatchObject([{ path, code: 'shape' }]);
  });

  it('drops the editor hint, which must not weigh on the fingerprint', () => {
    const checked = checkCampaign(
      { ...smallCampaign(), $schema: './campaign.schema.json' },
      { stage: 'save' },
    );
    expect(checked.ok && '$schema' in checked.value).toBe(false);
  });

  it.each<[string, (c: Any) => void, string[]]>([
    ['two questions with one id', (c) => (c.questions[3].id = 'ease'), ['questions[3].id duplicate-id']],
    [
      'two options with one id',
      (c) => (c.questions[0].options[2].id = 'low'),
      ['questions[0].options[2].id duplicate-id'],
    ],
    ['two themes with one id', (c) => c.themes.push(c.themes[0]), ['themes[1].id duplicate-id']],
    [
      'two rounds with one id',
      (c) => c.schedule.rounds.push({ id: 'round-1', opens: '2026-04-02T08:00', closes: '2026-04-03T08:00' }),
      ['schedule.rounds[1].id duplicate-id'],
    ],
    [
      'two cohorts with one id',
      (c) => (c.cohorts.employees.cohorts[1].id = 'dole'),
      ['cohorts.employees.cohorts[1].id duplicate-id'],
    ],
    [
      'a theme that does not exist',
      (c) => (c.questions[1].theme = 'energy'),
      ['questions[1].theme unknown-theme'],
    ],
    ['a language listed twice', (c) => c.locales.push('fr'), ['locales[1] duplicate-locale']],
  ])('refuses %s', (_title, breakIt, expected) => {
    expect(faultsOf(breakIt)).toEqual(expected);
  });

  it.each<[string, (c: Any) => void, string[]]>([
    [
      'a twin with fewer options on one side',
      (c) =>
        (c.questions[0] = {
          ...c.questions[0],
          equivalence: 'adapted',
          options: { employees: c.questions[0].options, consumers: c.questions[0].options.slice(1) },
        }),
      ['questions[0].options twin-mismatch'],
    ],
    [
      'a twin whose option ids differ',
      (c) =>
        (c.questions[0] = {
          ...c.questions[0],
          equivalence: 'adapted',
          options: {
            employees: c.questions[0].options,
            consumers: c.questions[0].options.map((o: Any) => ({ ...o, id: `${o.id}-x` })),
          },
        }),
      ['questions[0].options.consumers[0].id twin-mismatch'],
    ],
    [
      'a twin whose order differs',
      (c) =>
        (c.questions[0] = {
          ...c.questions[0],
          equivalence: 'adapted',
          options: { employees: c.questions[0].options, consumers: c.questions[0].options.toReversed() },
        }),
      ['questions[0].options.consumers[0].id twin-mismatch'],
    ],
    [
      'an identical question that reads differently',
      (c) => (c.questions[0].text = { employees: { fr: 'a' }, consumers: { fr: 'b' } }),
      ['questions[0].text identical-differs'],
    ],
    [
      'a one-sided question without audience',
      (c) => delete c.questions[3].audience,
      ['questions[3].audience one-sided-without-audience'],
    ],
    [
      'a one-sided question with a twin',
      (c) => (c.questions[3].text = { employees: { fr: 'a' }, consumers: { fr: 'b' } }),
      ['questions[3].text one-sided-with-twin'],
    ],
    [
      'a shared question with an audience',
      (c) => (c.questions[0].audience = 'employees'),
      ['questions[0].audience audience-without-one-sided'],
    ],
  ])('refuses %s', (_title, breakIt, expected) => {
    expect(faultsOf(breakIt)).toEqual(expected);
  });

  it('asks for the minute of the comparison at publish, and only then', () => {
    const open = (c: Any): unknown => delete c.schedule.rounds[0].compares;
    expect(faultsOf(open, 'publish')).toEqual(['schedule.rounds[0].compares missing-compares']);
    expect(faultsOf(open, 'save')).toEqual([]);
  });

  it('refuses "adapted" for one and the same text, at publish only', () => {
    const same = (c: Any) => (c.questions[1].text = { fr: 'Fait ?' });
    expect(faultsOf(same)).toEqual([]);
    expect(faultsOf(same, 'publish')).toEqual(['questions[1].equivalence adapted-is-identical']);
  });

  it.each<[string, (c: Any) => void, string[]]>([
    [
      'a favourable option that does not exist',
      (c) => (c.questions[0].favourable = ['high', 'top']),
      ['questions[0].favourable[1] favourable-unknown'],
    ],
    [
      'a favourable note above the scale',
      (c) => (c.questions[2].favourable = [5, 6]),
      ['questions[2].favourable[1] favourable-unknown'],
    ],
    [
      'an option called unsure',
      (c) => (c.questions[0].options[1].id = 'unsure'),
      ['questions[0].options[1].id reserved-option'],
    ],
    [
      'an entry that stays last of a list that stays as it is',
      (c) => (c.questions[0].options[2].last = true),
      ['questions[0].options[2].last last-without-order'],
    ],
    [
      'a random order with one entry that can change places',
      (c) => {
        c.questions[0] = { ...c.questions[0], kind: 'single-choice', order: 'random' };
        for (const index of [1, 2]) c.questions[0].options[index].last = true;
      },
      ['questions[0].order order-of-one'],
    ],
    [
      'an entry that stays last on one side only',
      (c) => {
        const { options, ...rest } = c.questions[0];
        const consumers = options.map((option: Any, index: number) =>
          index === 2 ? { ...option, last: true } : option,
        );
        c.questions[0] = { ...rest, kind: 'single-choice', order: 'random', equivalence: 'adapted' };
        c.questions[0].options = { employees: options, consumers };
      },
      ['questions[0].options.consumers[2].last twin-option-differs'],
    ],
    [
      'an option chosen alone where there is one answer only',
      (c) => (c.questions[0].options[2].exclusive = true),
      ['questions[0].options[2].exclusive option-member'],
    ],
    [
      'a choice of as many as there are with the one that is chosen alone',
      (c) => {
        c.questions[0] = { ...c.questions[0], kind: 'multiple-choice', max: 3 };
        c.questions[0].options[2].exclusive = true;
      },
      ['questions[0].max choice-bounds'],
    ],
    [
      'an option said in own words where nothing can be written',
      (c) => {
        c.questions[0] = { ...c.questions[0], kind: 'single-choice' };
        c.questions[0].options[2].other = 'may';
      },
      ['questions[0].options[2].other other-without-comment'],
    ],
    [
      'two options said in own words',
      (c) => {
        const comment = { prompt: { fr: 'Quoi ?' }, quotable: false, maxLength: 60 };
        c.questions[0] = { ...c.questions[0], kind: 'single-choice', comment };
        for (const index of [0, 2]) c.questions[0].options[index].other = 'may';
      },
      ['questions[0].options[2].other other-twice'],
    ],
    [
      'a Likert scale of two points',
      (c) => c.questions[0].options.pop(),
      ['questions[0].options likert-points'],
    ],
    [
      'a choice with more required than offered',
      (c) => (c.questions[0] = { ...c.questions[0], kind: 'multiple-choice', min: 4 }),
      ['questions[0].min choice-bounds'],
    ],
    [
      'a choice of more than its options',
      (c) => (c.questions[0] = { ...c.questions[0], kind: 'multiple-choice', max: 4 }),
      ['questions[0].max choice-bounds'],
    ],
    [
      'a choice that wants more than it allows',
      (c) => (c.questions[0] = { ...c.questions[0], kind: 'multiple-choice', min: 3, max: 2 }),
      ['questions[0].max choice-bounds'],
    ],
    [
      'a ranking of more than its items',
      (c) =>
        (c.questions[0] = {
          id: 'ease',
          theme: 'repair',
          kind: 'ranking',
          equivalence: 'identical',
          text: { fr: 'x' },
          items: c.questions[0].options,
          top: 4,
        }),
      ['questions[0].top ranking-top'],
    ],
    [
      'points that cannot be shared',
      (c) =>
        (c.questions[0] = {
          id: 'ease',
          theme: 'repair',
          kind: 'allocation',
          equivalence: 'identical',
          text: { fr: 'x' },
          items: c.questions[0].options,
          total: 100,
          step: 30,
        }),
      ['questions[0].step allocation-step'],
    ],
    [
      'a number with an edge missing',
      (c) => (c.questions[0] = numbered(c, [0, 5, 10])),
      ['questions[0].edges edges-count'],
    ],
    [
      'bins that do not follow one another',
      (c) => (c.questions[0] = numbered(c, [0, 5, 5, 10])),
      ['questions[0].edges[2] edges-order'],
    ],
    [
      'an edge that nobody can type',
      (c) => (c.questions[0] = numbered(c, [0, 2.5, 5, 10])),
      ['questions[0].edges[1] edge-decimals'],
    ],
    [
      'a period whose edge is no month',
      (c) => (c.questions[0] = dated(c, ['2026-01', '2026-02', '2026', '2026-04'])),
      ['questions[0].edges[2] edge-precision'],
    ],
    [
      'periods that do not follow one another',
      (c) => (c.questions[0] = dated(c, ['2026-01', '2026-03', '2026-02', '2026-04'])),
      ['questions[0].edges[2] edges-order'],
    ],
    [
      'edges of one side and of the other',
      (c) => (c.questions[0] = numbered(c, { employees: [0, 1, 2, 3], consumers: [0, 2, 3, 4] })),
      ['questions[0].edges shape'],
    ],
  ])('refuses %s', (_title, breakIt, expected) => {
    expect(faultsOf(breakIt)).toEqual(expected);
  });

  it.each<[string, (c: Any) => void, string[]]>([
    [
      'on a question that does not exist',
      (c) => (c.questions[2].when = leaf('nope', 'yes')),
      ['questions[2].when.question condition-unknown-question'],
    ],
    [
      'on itself',
      (c) => (c.questions[2].when = leaf('how', '1')),
      ['questions[2].when.question condition-later-question'],
    ],
    [
      'on a later question',
      (c) => (c.questions[0].when = leaf('done', 'yes')),
      ['questions[0].when.question condition-later-question'],
    ],
    [
      'on an option that does not exist',
      (c) => (c.questions[2].when = leaf('done', 'maybe')),
      ['questions[2].when.is[0] condition-unknown-option'],
    ],
    [
      'on an "unsure" not offered',
      (c) => (c.questions[2].when = leaf('done', 'unsure')),
      ['questions[2].when.is[0] condition-unsure-not-offered'],
    ],
    [
      'on a question of the other side',
      (c) => (c.questions[4].when = leaf('inside', '3')),
      ['questions[4].when.question condition-other-audience'],
    ],
    [
      'on a one-sided question, when asked of both',
      (c) => c.questions.push({ ...c.questions[0], id: 'last', when: leaf('inside', '3') }),
      ['questions[5].when.question condition-other-audience'],
    ],
    [
      'on an end that its scale does not have',
      (c) => (c.questions[3].when = { question: 'how', atLeast: 6 }),
      ['questions[3].when.atLeast condition-off-scale'],
    ],
    [
      'on a part of what has no order',
      (c) => (c.questions[2].when = { not: { question: 'done', atMost: 'no' } }),
      ['questions[2].when.not condition-no-scale'],
    ],
    [
      'on a part of a scale that is empty',
      (c) => (c.questions[3].when = { question: 'how', atLeast: 4, atMost: 2 }),
      ['questions[3].when condition-contradictory'],
    ],
    [
      'that wants an answer and not that answer',
      (c) =>
        (c.questions[3].when = {
          all: [{ question: 'how', atLeast: 4 }, { not: { question: 'how', atLeast: 3 } }],
        }),
      ['questions[3].when condition-contradictory'],
    ],
    [
      'that wants none of all that a required question can be answered',
      (c) => {
        c.questions[1].required = true;
        c.questions[2].when = { not: leaf('done', 'yes', 'no') };
      },
      ['questions[2].when condition-contradictory'],
    ],
    [
      'that wants two answers of one choice',
      (c) => (c.questions[2].when = { all: [leaf('ease', 'low'), leaf('ease', 'high')] }),
      ['questions[2].when condition-contradictory'],
    ],
    [
      'that contradicts the question it relies on',
      (c) =>
        c.questions.push({
          ...c.questions[0],
          id: 'last',
          when: { all: [leaf('how', '5'), leaf('done', 'no')] },
        }),
      ['questions[5].when condition-contradictory'],
    ],
  ])('refuses a condition %s', (_title, breakIt, expected) => {
    expect(faultsOf(breakIt)).toEqual(expected);
  });

  it('takes sections whose questions stand one after the other, and refuses what is left out', () => {
    const sections = [
      { id: 'before', title: { fr: 'Avant' } },
      { id: 'after', title: { fr: 'Après' }, text: { fr: 'Une fois la réparation faite.' }, together: true },
    ];
    const of = (...named: (string | undefined)[]) =>
      faultsOf((c) => {
        c.sections = sections;
        for (const [at, section] of named.entries()) if (section) c.questions[at].section = section;
      });
    expect(of('before', 'before', 'after', 'after')).toEqual([]);
    expect(of('before', 'after', 'before')).toEqual(['questions[2].section section-scattered']);
    expect(of('before', 'after', 'later')).toEqual(['questions[2].section unknown-section']);
    expect(of('before')).toEqual(['sections[1].id section-empty']);
  });

  it('lets a text say an earlier answer to whoever can have chosen it, with words for who did not', () => {
    const saying = (text: string, change: (c: Any) => void = () => undefined) =>
      faultsOf((c) => {
        c.questions[2].text = { fr: text };
        change(c);
      });
    const at = 'questions[2].text.fr';
    expect(saying('Vous disiez {answer:ease|autre chose}. Pourquoi ?')).toEqual([]);
    expect(saying('Vous disiez {answer:ease}. Pourquoi ?')).toEqual([`${at} pipe-fallback`]);
    const required = (c: Any) => Object.assign(c.questions[0], { required: true, unsure: 'none' });
    expect(saying('Vous disiez {answer:ease}. Pourquoi ?', required)).toEqual([]);
    expect(saying('{answer:nope|x}')).toEqual([`${at} pipe-unknown-question`]);
    expect(saying('{answer:how|x}')).toEqual([`${at} pipe-later-question`]);
    expect(saying('{answer:done|x}')).toEqual([`${at} pipe-kind`]);
    expect(saying('{answer ease}')).toEqual([`${at} pipe-written`]);
    expect(saying('{answer:ease|{answer:ease}}')).toEqual([`${at} pipe-written`]);
    const label = (c: Any) => (c.questions[0].options[0].label.fr = '{answer:ease|x}');
    expect(faultsOf(label)).toEqual(['questions[0].options[0].label.fr pipe-place']);
    const thanks = (c: Any) => (c.thanks = { fr: 'Merci. {answer:inside|Rien}' });
    expect(faultsOf(thanks)).toEqual(['thanks.fr pipe-other-audience']);
    const own = (c: Any) =>
      (c.thanks = { employees: { fr: 'Merci. {answer:inside|Rien}' }, consumers: { fr: 'Merci.' } });
    expect(faultsOf(own)).toEqual([]);
  });

  it('takes a negation for met by who skipped, or was not asked, and follows it into what it relies on', () => {
    expect(faultsOf((c) => (c.questions[2].when = { not: leaf('done', 'yes', 'no') }))).toEqual([]);
    expect(faultsOf((c) => (c.questions[3].when = { not: leaf('how', '1', '2', '3', '4', '5') }))).toEqual(
      [],
    );
    const required = (when: unknown) => (c: Any) => {
      c.questions[1].required = true;
      c.questions[2].required = true;
      c.questions[3].when = when;
    };
    const noHow = { not: leaf('how', '1', '2', '3', '4', '5') };
    expect(faultsOf(required(noHow))).toEqual([]);
    expect(faultsOf(required({ all: [noHow, leaf('done', 'yes')] }))).toEqual([
      'questions[3].when condition-contradictory',
    ]);
    expect(faultsOf(required({ not: { all: [leaf('how', '1'), leaf('done', 'yes')] } }))).toEqual([]);
  });

  it('takes a part of a scale with both ends, numbers or options alike', () => {
    const parts = {
      any: [
        { question: 'how', atLeast: 4 },
        { question: 'ease', atMost: 'mid' },
      ],
    };
    expect(faultsOf((c) => (c.questions[3].when = parts))).toEqual([]);
  });

  it('refuses a condition on open text, and names the branch at fault', () => {
    const breakIt = (c: Any) => {
      c.questions[0] = {
        id: 'ease',
        theme: 'repair',
        kind: 'short-text',
        equivalence: 'identical',
        text: { fr: 'x' },
        quotable: false,
        maxLength: 50,
      };
      c.questions[2].when = { any: [leaf('done', 'yes'), { all: [leaf('ease', 'low')] }] };
    };
    expect(faultsOf(breakIt)).toEqual(['questions[2].when.any[1].all[0].question condition-kind']);
  });

  it('knows that several options can be chosen together, up to the most allowed', () => {
    const several = (max: number) => (c: Any) => {
      c.questions[0] = { ...c.questions[0], kind: 'multiple-choice', max };
      c.questions[2].when = { all: [leaf('ease', 'low'), leaf('ease', 'high')] };
    };
    expect(faultsOf(several(2))).toEqual([]);
    expect(faultsOf(several(1))).toEqual(['questions[2].when condition-contradictory']);
    const alone = (c: Any) => {
      several(2)(c);
      c.questions[0].options[2].exclusive = true;
    };
    expect(faultsOf(alone)).toEqual(['questions[2].when condition-contradictory']);
  });

  it('asks for every declared language at publish, and only then', () => {
    const add = (c: Any) => {
      c.locales = ['fr', 'de'];
      c.cohorts.consumers.cohorts[0].label.it = 'Clienti';
    };
    expect(faultsOf(add)).toEqual([]);
    const faults = faultsOf(add, 'publish');
    expect(faults).toContain('questions[1].text.consumers.de missing-locale');
    expect(faults).toContain('cohorts.employees.cohorts[1].label.de missing-locale');
    expect(faults).toContain('cohorts.consumers.cohorts[0].label.it undeclared-locale');
    expect(faults).toHaveLength(4 + 1 + 12 + 3 + 1);
  });

  it('counts a blank text as missing, and wants something asked of each side', () => {
    const breakIt = (c: Any) => {
      c.rules.fr = '  ';
      c.questions = [c.questions[3]];
    };
    expect(faultsOf(breakIt, 'publish')).toEqual(['rules.fr missing-locale', 'questions no-questions']);
  });

  it.each<[string, (c: Any) => void, string[]]>([
    [
      'an unknown time zone',
      (c) => (c.schedule.timeZone = 'Europe/Lutetia'),
      ['schedule.timeZone unknown-time-zone'],
    ],
    [
      'an offset for a time zone',
      (c) => (c.schedule.timeZone = '+01:00'),
      ['schedule.timeZone unknown-time-zone'],
    ],
    [
      'a day that does not exist',
      (c) => (c.schedule.rounds[0].opens = '2026-02-30T08:00'),
      ['schedule.rounds[0].opens impossible-date'],
    ],
    [
      'a round that closes before it opens',
      (c) => (c.schedule.rounds[0].closes = '2026-03-01T08:00'),
      ['schedule.rounds[0].closes round-closes-before-opens'],
    ],
    [
      'a comparison before the last release, a quarter of an hour after the close',
      (c) => (c.schedule.rounds[0].compares = '2026-03-30T18:14'),
      ['schedule.rounds[0].compares round-dates-order'],
    ],
    [
      'decisions before the comparison',
      (c) =>
        Object.assign(c.schedule.rounds[0], { compares: '2026-04-08T09:00', decides: '2026-04-08T08:59' }),
      ['schedule.rounds[0].decides round-dates-order'],
    ],
    [
      'rounds that overlap, the last quarter of an hour included',
      (c) => c.schedule.rounds.push({ id: 'round-2', opens: '2026-03-30T18:14', closes: '2026-04-30T18:00' }),
      ['schedule.rounds[1].opens rounds-overlap'],
    ],
    [
      'a cohort on an unknown column',
      (c) => (c.cohorts.employees.cohorts[1].where = { site: ['Lyon'], team: ['A'] }),
      ['cohorts.employees.cohorts[1].where.team cohort-unknown-column'],
    ],
    [
      'cohorts that share a value',
      (c) => c.cohorts.employees.cohorts[1].where.site.push('Dole'),
      ['cohorts.employees.cohorts[1].where cohort-overlap'],
    ],
    [
      'cohorts that share a value but for a blank',
      (c) => c.cohorts.employees.cohorts[1].where.site.push('Dole '),
      ['cohorts.employees.cohorts[1].where cohort-overlap'],
    ],
    [
      'a cohort that takes everybody beside another',
      (c) => (c.cohorts.employees.cohorts[1].where = {}),
      ['cohorts.employees.cohorts[1].where cohort-overlap'],
    ],
    [
      'an open link that splits without asking',
      (c) => c.cohorts.consumers.cohorts.push({ id: 'b', label: { fr: 'B' } }),
      ['cohorts.consumers.question cohort-dimension'],
    ],
    [
      'an open link that asks without splitting',
      (c) => (c.cohorts.consumers.question = { fr: 'Depuis ?' }),
      ['cohorts.consumers.cohorts cohort-dimension'],
    ],
  ])('refuses %s', (_title, breakIt, expected) => {
    expect(faultsOf(breakIt)).toEqual(expected);
  });

  it.each<[string, (c: Any) => void, string[]]>([
    ['a threshold under five people', (c) => (c.privacy = { k: 4 }), ['privacy.k shape']],
    ['a threshold for comments under ten', (c) => (c.privacy = { comments: 9 }), ['privacy.comments shape']],
    [
      'more than eight cohorts of an open link',
      (c) =>
        (c.cohorts.consumers.cohorts = Array.from({ length: 9 }, (_, i) => ({
          id: `c${i}`,
          label: { fr: 'x' },
        }))),
      ['cohorts.consumers.cohorts shape'],
    ],
    ['a missing member', (c) => delete c.minutes, ['minutes shape']],
    ['a member that does not exist', (c) => (c.questions[0].colour = 'red'), ['questions[0] shape']],
    ['an unknown kind of question', (c) => (c.questions[0].kind = 'slider'), ['questions[0].kind shape']],
    [
      'a text that is no text, deep in one side of a twin',
      (c) => (c.questions[1].text.consumers.fr = 3),
      ['questions[1].text.consumers.fr shape'],
    ],
    ['an id in capitals', (c) => (c.questions[0].id = 'Ease'), ['questions[0].id shape']],
    [
      'an id every object already answers to',
      (c) => (c.questions[0].id = 'constructor'),
      ['questions[0].id shape'],
    ],
    ['a schema version of the future', (c) => (c.schemaVersion = 2), ['schemaVersion schema-version']],
    [
      'a link that is not https',
      (c) => (c.resources = [{ id: 'a', title: { fr: 'A' }, url: 'javascript:alert(1)' }]),
      ['resources[0].url shape'],
    ],
  ])('refuses %s by its shape', (_title, breakIt, expected) => {
    expect(faultsOf(breakIt)).toEqual(expected);
  });

  it.each<[string, (c: Any) => void, string]>([
    [
      'a bare text',
      (c) => (c.name = 'Bonjour'),
      '"name": a text per language is expected, such as { "fr": "…" }, or { "employees", "consumers" } with one each.',
    ],
    [
      'half a twin',
      (c) => (c.questions[1].text = { employees: { fr: 'a' } }),
      '"consumers" is missing: an object is expected.',
    ],
    [
      'no options',
      (c) => delete c.questions[0].options,
      '"options" is missing: a list of at least two { "id", "label" } is expected, or { "employees", "consumers" } with one each.',
    ],
    [
      'a language spelled out',
      (c) => (c.name = { french: 'x' }),
      '"french" is not an allowed key: A locale is a BCP 47 tag such as "fr" or "pt-BR".',
    ],
    [
      'a kind of question that does not exist',
      (c) => (c.questions[0].kind = 'slider'),
      '"kind" must be one of: single-choice, multiple-choice, yes-no, likert, rating, nps, ranking, matrix, allocation, binned-number, period, short-text, long-text.',
    ],
    ['a rating out of six', (c) => (c.questions[2].max = 6), '"max" must be one of: 5, 7, 10.'],
    [
      'a condition on a bare value',
      (c) => (c.questions[2].when.is = 'yes'),
      '"is" has the wrong type: a list is expected.',
    ],
    [
      'a condition with one word too many',
      (c) => (c.questions[2].when = { all: [{ ...c.questions[2].when, not: true }] }),
      'Entry 1 has members that do not exist: not.',
    ],
    [
      'a made-up address',
      (c) => (c.organisation.contact = 'nobody'),
      '"contact": An e-mail address is expected.',
    ],
  ])('explains %s where it stands', (_title, breakIt, expected) => {
    const campaign = structuredClone(smallCampaign());
    breakIt(campaign);
    const checked = checkCampaign(campaign, { stage: 'save' });
    expect(checked.ok || checked.error.map(({ message }) => message)).toEqual([expected]);
  });

  it('says each fault in a sentence', () => {
    const checked = checkCampaign({ ...smallCampaign(), minutes: 0, privacy: { k: 2 } }, { stage: 'save' });
    expect(checked.ok || checked.error.map(({ message }) => message)).toEqual([
      '"minutes" is too small: at least 1.',
      '"k" is too small: at least 5.',
    ]);
  });
});

describe('the readers of comments', () => {
  const reader = (name: string, role: Record<string, string> = { fr: 'de l’atelier' }) => ({ name, role });

  it('may be absent, one list for both sides, or one for each', () => {
    expect(faultsOf(() => {}, 'publish')).toEqual([]);
    expect(faultsOf((c) => (c.readers = [reader('Noé R.')]), 'publish')).toEqual([]);
    const apart = { employees: [reader('Noé R.')], consumers: [reader('Léa M.'), reader('Noé R.')] };
    expect(faultsOf((c) => (c.readers = apart), 'publish')).toEqual([]);
  });

  it.each([
    ['nobody', []],
    ['two who bear one name, as people read it', [reader('Noé R.'), reader('noé  r.')]],
    ['a name with something invisible', [reader('Noé\u200B R.')]],
    ['a name that is blank around', [reader(' Noé')]],
    ['more than a sentence holds', Array.from({ length: 7 }, (_, index) => reader(`Noé ${index}`))],
  ])('are not %s', (_title, readers) => {
    expect(faultsOf((c) => (c.readers = readers))).not.toEqual([]);
  });

  it('are told in every language of the campaign', () => {
    expect(faultsOf((c) => (c.readers = [reader('Noé R.', { en: 'of the workshop' })]), 'publish')).toEqual([
      'readers[0].role.fr missing-locale',
      'readers[0].role.en undeclared-locale',
    ]);
  });

  it('of one side are unknown to the other', () => {
    const apart = { employees: [reader('Noé R.')], consumers: [reader('Léa M.')] };
    const campaign = defineCampaign({ ...smallCampaign(), readers: apart });
    expect(questionnaireFor(campaign, 'consumers').readers).toEqual([reader('Léa M.')]);
    expect(JSON.stringify(questionnaireFor(campaign, 'employees'))).not.toContain('Léa');
  });
});

describe('the space', () => {
  const owner = (name: string, role: Record<string, string> = { fr: 'équipe' }) => ({ name, role });
  const space = { owner: owner('Inès B.'), promise: { agrees: 5, days: 14 } };

  it('may be absent, and has a pace and readers of each side’s own', () => {
    expect(defineCampaign(smallCampaign()).space).toBeUndefined();
    const campaign = defineCampaign({ ...smallCampaign(), space });
    expect(campaign.space).toEqual({
      ...space,
      pace: { employees: 'editions', consumers: 'live' },
      readers: { employees: 'credential', consumers: 'anyone' },
    });
    expect(questionnaireFor(campaign, 'employees').space).toMatchObject({
      pace: 'editions',
      readers: 'credential',
    });
    expect(questionnaireFor(campaign, 'consumers').space).toMatchObject({ pace: 'live', readers: 'anyone' });
    expect(questionnaireFor(defineCampaign(smallCampaign()), 'employees').space).toBeUndefined();
  });

  it.each([
    ['an owner', { promise: space.promise }, 'space.owner shape'],
    ['the owner’s name', { ...space, owner: { role: { fr: 'équipe' } } }, 'space.owner.name shape'],
    ['a promise', { owner: space.owner }, 'space.promise shape'],
    ['a day by which it is kept', { ...space, promise: { agrees: 5 } }, 'space.promise.days shape'],
  ])('is not saved without %s', (_title, lacking, fault) => {
    expect(faultsOf((c) => (c.space = lacking))).toEqual([fault]);
  });

  it('promises nothing of counts that are never published', () => {
    const promised = (agrees: number) =>
      faultsOf((c) => (c.space = { ...space, promise: { agrees, days: 14 } }));
    expect(promised(5)).toEqual([]);
    expect(promised(4)).toEqual(['space.promise.agrees space-promise-below-k']);
  });

  it('of the employees is read by nobody else', () => {
    const read = (readers: object) => faultsOf((c) => (c.space = { ...space, readers }));
    expect(read({ consumers: 'credential' })).toEqual([]);
    expect(read({ employees: 'anyone' })).toEqual(['space.readers.employees space-open-to-all']);
  });

  it('is moderated before the fact among consumers alone, and where texts appear at once', () => {
    const moderated = (moderation: object, pace = {}) =>
      faultsOf((c) => (c.space = { ...space, moderation, pace }));
    expect(moderated({ consumers: 'before' })).toEqual([]);
    expect(moderated({ employees: 'after', consumers: 'after' })).toEqual([]);
    expect(moderated({ employees: 'before' })).toEqual(['space.moderation.employees space-before-inside']);
    expect(moderated({ consumers: 'before' }, { consumers: 'editions' })).toEqual([
      'space.moderation.consumers space-before-editions',
    ]);
  });

  it('is told in every language of the campaign', () => {
    const foreign = { ...space, owner: owner('Inès B.', { en: 'team' }) };
    expect(faultsOf((c) => (c.space = foreign), 'publish')).toEqual([
      'space.owner.role.fr missing-locale',
      'space.owner.role.en undeclared-locale',
    ]);
  });

  it('of one side has an owner whom the other one does not know', () => {
    const apart = { ...space, owner: { employees: owner('Inès B.'), consumers: owner('Hugo T.') } };
    const campaign = defineCampaign({ ...smallCampaign(), space: apart });
    expect(questionnaireFor(campaign, 'consumers').space?.owner.name).toBe('Hugo T.');
    expect(JSON.stringify(questionnaireFor(campaign, 'consumers'))).not.toContain('Inès');
  });

  it('weighs on the fingerprint, by its pace as by its promise', () => {
    const of = (changes: object) => fingerprint(defineCampaign({ ...smallCampaign(), ...changes }));
    const prints = [
      {},
      { space },
      { space: { ...space, pace: { employees: 'live' } } },
      { space: { ...space, promise: { agrees: 5, days: 15 } } },
    ].map(of);
    expect(new Set(prints).size).toBe(4);
    expect(of({ space: { ...space, pace: { employees: 'editions' } } })).toBe(of({ space }));
  });
});

describe('defineCampaign', () => {
  it('throws with every fault and its path at once', () => {
    const input: CampaignInput = smallCampaign();
    const broken = { ...input, locales: ['fr', 'de'], schedule: { ...input.schedule, timeZone: 'Mars' } };
    const attempt = () => defineCampaign(broken);
    expect(attempt).toThrow(CampaignError);
    expect(attempt).toThrow(
      /schedule\.timeZone: "Mars" is not[\s\S]*questions\[0\]\.text\.de: This text is missing/,
    );
  });
});
