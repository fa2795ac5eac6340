import { audiences, canonicalJson } from '@miroir/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleQuestions } from '../answers/index.ts';
import { defineCampaign } from '../check/check-campaign.ts';
import { hestia } from '../definitions/index.ts';
import { campaignArbitrary, sheetArbitrary, unroutedSheetArbitrary } from '../testing/index.ts';
import { smallCampaign } from '../testing/small-campaign.ts';
import { parseSheet } from './parse-sheet.ts';
import { questionnaireFor } from './questionnaire-for.ts';

const viewArbitrary = fc
  .tuple(campaignArbitrary(), fc.constantFrom(...audiences))
  .map(([campaign, audience]) => questionnaireFor(campaign, audience))
  .filter((view) => view.questions.length > 0);

const small = questionnaireFor(defineCampaign(smallCampaign()), 'employees');
const sheet = (answers: object, comments: object = {}) => parseSheet(small, { answers, comments });
const codes = (result: ReturnType<typeof sheet>) =>
  result.ok
    ? []
    : result.error.map((fault) => ('fault' in fault ? `${fault.question} ${fault.fault.code}` : fault.code));

describe('parseSheet', () => {
  it('accepts every honest sheet unchanged, and its own output again', () => {
    const cases = viewArbitrary.chain((view) => fc.tuple(fc.constant(view), sheetArbitrary(view)));
    fc.assert(
      fc.property(cases, ([view, honest]) => {
        const parsed = parseSheet(view, JSON.parse(JSON.stringify(honest)));
        expect(parsed.ok && canonicalJson(parsed.value)).toBe(canonicalJson(honest));
      }),
      { numRuns: 150 },
    );
  });

  it('accepts answers and comments to asked questions only', () => {
    const seen = { accepted: 0, refused: 0 };
    const cases = viewArbitrary.chain((view) => fc.tuple(fc.constant(view), unroutedSheetArbitrary(view)));
    fc.assert(
      fc.property(cases, ([view, unrouted]) => {
        const parsed = parseSheet(view, unrouted);
        const asked = visibleQuestions(view, unrouted.answers).map(({ id }) => id);
        const given = [...Object.keys(unrouted.answers), ...Object.keys(unrouted.comments)];
        const stray = given.filter((id) => !asked.includes(id));
        expect(parsed.ok).toBe(stray.length === 0);
        if (!parsed.ok) expect(parsed.error.every((fault) => fault.code === 'not-asked')).toBe(true);
        seen[parsed.ok ? 'accepted' : 'refused'] += 1;
      }),
      { numRuns: 200 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(10);
  });

  it('takes a text for an option said in own words with that option alone, and wants it where the author does', () => {
    const asking = (other: 'may' | 'must') => {
      const campaign = smallCampaign();
      const [ease, ...rest] = campaign.questions;
      if (ease?.kind !== 'likert' || !Array.isArray(ease.options)) throw new Error('the list is another');
      const options = ease.options.map((option) => (option.id === 'high' ? { ...option, other } : option));
      const comment = { prompt: { fr: 'Quoi ?' }, quotable: false, maxLength: 60 };
      const choice = { ...ease, kind: 'single-choice' as const, options, comment };
      return questionnaireFor(defineCampaign({ ...campaign, questions: [choice, ...rest] }), 'employees');
    };
    const written = { ease: { text: 'autre', quotable: false } };
    const said = (other: 'may' | 'must', option: string, comments: object) =>
      codes(parseSheet(asking(other), { answers: { ease: { option } }, comments }));
    expect(said('may', 'high', written)).toEqual([]);
    expect(said('may', 'high', {})).toEqual([]);
    expect(said('may', 'low', written)).toEqual(['ease comment-not-asked']);
    expect(said('must', 'high', written)).toEqual([]);
    expect(said('must', 'high', {})).toEqual(['ease comment-missing']);
    expect(said('must', 'high', { ease: { text: ' ', quotable: false } })).toEqual(['ease comment-missing']);
    expect(said('must', 'low', {})).toEqual([]);
    expect(codes(parseSheet(asking('may'), { answers: {}, comments: written }))).toEqual([
      'ease comment-not-asked',
    ]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(parseSheet(small, json).ok).toBe(false);
      }),
    );
  });

  it('accepts on one side what it accepts on the other, for questions both are asked', () => {
    const [inside, outside] = audiences.map((audience) => questionnaireFor(hestia, audience));
    const shared = new Set(hestia.questions.filter(({ audience }) => !audience).map(({ id }) => id));
    fc.assert(
      fc.property(sheetArbitrary(inside!), ({ answers, comments }) => {
        const common = Object.fromEntries(Object.entries(answers).filter(([id]) => shared.has(id)));
        expect(parseSheet(outside!, { answers: common, comments }).ok).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses what does not belong, each with its code', () => {
    expect(codes(sheet({ nope: { option: 'yes' } }))).toEqual(['unknown-question']);
    expect(codes(sheet({ outside: { value: 3 } }))).toEqual(['unknown-question']);
    expect(codes(sheet({ how: { value: 3 } }))).toEqual(['not-asked']);
    expect(codes(sheet({ done: { option: 'no' }, how: { value: 3 } }))).toEqual(['not-asked']);
    expect(codes(sheet({}, { done: { text: 'x', quotable: false } }))).toEqual(['no-comment']);
    expect(codes(sheet({ ease: { option: 'huge' }, done: { option: 'yes' }, how: { value: 6 } }))).toEqual([
      'ease unknown-option',
      'how out-of-range',
    ]);
    expect(
      codes(sheet({ done: { option: 'yes' } }, { how: { text: 'x'.repeat(101), quotable: false } })),
    ).toEqual(['how too-long']);
    expect(codes(parseSheet(small, { answers: {}, comments: {}, locale: 'fr' }))).toEqual(['malformed']);
  });

  it.each([
    ['answers.__proto__', '{"answers":{"__proto__":{"option":"no"}},"comments":{}}'],
    ['comments.__proto__', '{"answers":{},"comments":{"__proto__":{"text":"x","quotable":true}}}'],
    ['__proto__', '{"answers":{},"comments":{},"__proto__":{"done":1}}'],
    ['answers.done.points.__proto__', '{"answers":{"done":{"points":{"__proto__":5}}},"comments":{}}'],
  ])('refuses %s and says so, rather than drop it', (path, json) => {
    expect(parseSheet(small, JSON.parse(json))).toEqual({ ok: false, error: [{ code: 'malformed', path }] });
  });

  it('takes nothing from the prototype of an object', () => {
    for (const id of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(codes(sheet({ [id]: { option: 'no' } }))).toEqual(['malformed']);
    }
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(codes(sheet({ done: JSON.parse(deep) }))).toEqual(['malformed']);
  });

  it('stores texts trimmed, in NFC, without control characters, and blank comments not at all', () => {
    const parsed = sheet(
      { done: { option: 'yes' } },
      { how: { text: '  Re\u0301pare\u0301\u0000 en\r\ndeux fois \u202e', quotable: true } },
    );
    expect(parsed.ok && parsed.value.comments.how).toEqual({ text: 'Réparé en\ndeux fois', quotable: true });
    const blank = sheet({ done: { option: 'yes' } }, { how: { text: ' \n ', quotable: true } });
    expect(blank.ok && blank.value.comments).toEqual({});
  });
});
