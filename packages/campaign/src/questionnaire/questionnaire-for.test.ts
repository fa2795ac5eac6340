import { audiences } from '@miroir/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineCampaign } from '../check/check-campaign.ts';
import { twinsIn } from '../check/walk.ts';
import { hestia } from '../definitions/index.ts';
import { type CampaignInput, fingerprint, localize } from '../index.ts';
import { questionFingerprints } from '../question-fingerprint.ts';
import { campaignArbitrary } from '../testing/index.ts';
import { smallCampaign } from '../testing/small-campaign.ts';
import { localizeQuestionnaire, questionnaireFor, sideNamesIn } from './questionnaire-for.ts';

const others = { employees: 'consumers', consumers: 'employees' } as const;

/** Every text of one side of every twin. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (key === 'id' ? [] : textsOf(member)));
}

describe('questionnaireFor', () => {
  it('gives a side the sections it is asked something of, and its own words of thanks', () => {
    const twin = { employees: { fr: 'Merci à vous' }, consumers: { fr: 'Merci beaucoup' } };
    const input = smallCampaign();
    const questions = input.questions.map((each) =>
      each.id === 'inside' ? { ...each, section: 'inside' } : each,
    );
    const sections = [{ id: 'inside', title: { fr: 'Entre nous' }, together: true }];
    const campaign = defineCampaign({ ...input, sections, questions, thanks: twin });
    const [inside, outside] = audiences.map((side) =>
      localizeQuestionnaire(questionnaireFor(campaign, side), 'fr'),
    );
    expect(inside).toMatchObject({
      sections: [{ id: 'inside', title: 'Entre nous', together: true }],
      thanks: 'Merci à vous',
    });
    expect(outside).toMatchObject({ sections: [], thanks: 'Merci beaucoup' });
  });

  it('names the answers that a part of a scale stands for, so that either way asks the same question', () => {
    const asking = (when: CampaignInput['questions'][number]['when']) => {
      const input = smallCampaign();
      const questions = input.questions.map((each) => (each.id === 'inside' ? { ...each, when } : each));
      return questionnaireFor(defineCampaign({ ...input, questions }), 'employees');
    };
    const cut = asking({
      any: [
        { question: 'how', atLeast: 4 },
        { question: 'ease', atLeast: 'mid', atMost: 'mid' },
      ],
    });
    const named = asking({
      any: [
        { question: 'how', is: ['4', '5'] },
        { question: 'ease', is: ['mid'] },
      ],
    });
    expect(cut.questions).toEqual(named.questions);
    expect(questionFingerprints(cut)).toEqual(questionFingerprints(named));
    const not = asking({ not: { question: 'how', atMost: 3 } });
    expect(not.questions.at(-1)?.when).toEqual({ not: { question: 'how', is: ['1', '2', '3'] } });
    expect(questionFingerprints(not).inside?.shape).not.toBe(questionFingerprints(cut).inside?.shape);
  });

  it('holds no trace of the other side, whatever the campaign', () => {
    fc.assert(
      fc.property(campaignArbitrary(), fc.constantFrom(...audiences), (campaign, audience) => {
        const json = JSON.stringify(questionnaireFor(campaign, audience));
        expect(json).toContain(`only:${audience}`);
        expect(json).not.toContain(`only:${others[audience]}`);
        expect(json).not.toContain(`only-${others[audience]}`);
        expect(json).not.toContain('equivalence');
      }),
      { numRuns: 80 },
    );
  });

  it.each(audiences)('holds nothing the demonstration says to the other side only (%s)', (audience) => {
    const json = JSON.stringify(questionnaireFor(hestia, audience));
    const mine = new Set(twinsIn(hestia).flatMap((twin) => textsOf(twin[audience])));
    const theirs = [
      ...twinsIn(hestia).flatMap((twin) => textsOf(twin[others[audience]])),
      ...hestia.questions
        .filter((question) => question.audience === others[audience])
        .flatMap(({ text }) => textsOf(text)),
    ].filter((text) => text.length > 14 && !mine.has(text));
    expect(theirs.length).toBeGreaterThan(60);
    expect(theirs.filter((text) => json.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });

  it('asks exactly the questions of that audience, in order, and keeps only their themes', () => {
    fc.assert(
      fc.property(campaignArbitrary(), fc.constantFrom(...audiences), (campaign, audience) => {
        const view = questionnaireFor(campaign, audience);
        expect(view.questions.map(({ id }) => id)).toEqual(
          campaign.questions
            .filter((question) => (question.audience ?? audience) === audience)
            .map(({ id }) => id),
        );
        expect(new Set(view.themes.map(({ id }) => id))).toEqual(
          new Set(view.questions.map(({ theme }) => theme)),
        );
        expect(view.fingerprint).toBe(fingerprint(campaign));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps how a person is placed in a cohort to the roll', () => {
    const { cohorts } = questionnaireFor(hestia, 'employees');
    expect(cohorts.kind).toBe('roll');
    expect(Object.keys(cohorts)).toEqual(['kind', 'cohorts']);
    expect(cohorts.cohorts.map((cohort) => Object.keys(cohort))).toEqual(Array(4).fill(['id', 'label']));
  });
});

describe('two sides of one question', () => {
  it('offer the same ids in the same order exactly as their equivalence promises', () => {
    fc.assert(
      fc.property(campaignArbitrary(), (campaign) => {
        const [inside, outside] = audiences.map((audience) => questionnaireFor(campaign, audience));
        for (const { id, equivalence } of campaign.questions) {
          const mine = inside?.questions.find((question) => question.id === id);
          const theirs = outside?.questions.find((question) => question.id === id);
          if (equivalence === 'one-sided') expect(mine === undefined).not.toBe(theirs === undefined);
          else if (equivalence === 'identical') expect(mine).toEqual(theirs);
          else expect(wordless(mine)).toEqual(wordless(theirs));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A question without its texts: what makes two answers comparable. */
function wordless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, member) =>
    typeof member === 'string' && member.includes('only:') ? '' : member,
  );
}

describe('localizeQuestionnaire', () => {
  it('leaves no text in another language', () => {
    const local = localizeQuestionnaire(questionnaireFor(hestia, 'consumers'), 'de');
    expect(local.name).toBe('Was lange hält');
    expect(local.cohorts.question).toBe('Wie lange sind Sie schon unser Kunde?');
    const json = JSON.stringify(local);
    for (const { text } of questionnaireFor(hestia, 'consumers').questions) {
      expect(json).toContain(JSON.stringify(text.de));
      expect(json).not.toContain(JSON.stringify(text.fr));
    }
  });

  it('changes nothing but texts', () => {
    fc.assert(
      fc.property(campaignArbitrary(), fc.constantFrom(...audiences), (campaign, audience) => {
        const view = questionnaireFor(campaign, audience);
        const french = JSON.parse(JSON.stringify(view), (_key, member) => member?.fr ?? member);
        expect(localizeQuestionnaire(view, 'fr')).toEqual({ ...french, names: sideNamesIn(view, 'fr') });
      }),
      { numRuns: 40 },
    );
  });
});

describe('localize', () => {
  it('falls back from region to language, then through the given languages, then to any', () => {
    const text = { fr: 'oui', pt: 'sim', de: ' ' };
    expect(localize(text, 'pt-BR')).toBe('sim');
    expect(localize(text, 'de', ['fr'])).toBe('oui');
    expect(localize(text, 'en')).toBe('oui');
    expect(localize({}, 'constructor')).toBe('');
  });
});
