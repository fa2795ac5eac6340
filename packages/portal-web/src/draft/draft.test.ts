import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftAction, emptyDraft, reduceDraft } from './draft.ts';

const question = fc.constantFrom('a', 'b', 'c');
const action: fc.Arbitrary<DraftAction> = fc.oneof(
  fc.record({
    type: fc.constant('answer' as const),
    question,
    answer: fc.option(fc.record({ option: fc.string() }), { nil: undefined }),
  }),
  fc.record({
    type: fc.constant('comment' as const),
    question,
    comment: fc.option(fc.record({ text: fc.string(), quotable: fc.boolean() }), { nil: undefined }),
  }),
  fc.record({ type: fc.constant('visit' as const), question }),
  fc.record({ type: fc.constant('prepared' as const), sent: fc.constant({ answers: {}, comments: {} }) }),
);

describe('a draft', () => {
  it('holds the last answer of each question, and nothing of one taken back', () => {
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const draft = actions.reduce(reduceDraft, emptyDraft);
        for (const id of ['a', 'b', 'c']) {
          const last = actions.filter((each) => each.type === 'answer' && each.question === id).at(-1);
          expect(draft.answers[id]).toEqual(last?.type === 'answer' ? last.answer : undefined);
        }
      }),
    );
  });

  it('never changes the draft it was given', () => {
    fc.assert(
      fc.property(fc.array(action), action, (actions, next) => {
        const before = actions.reduce(reduceDraft, emptyDraft);
        const copy = structuredClone(before);
        reduceDraft(before, next);
        expect(before).toEqual(copy);
      }),
    );
  });

  it('is changed by an answer or a comment, until it is prepared for sending', () => {
    const answered = reduceDraft(emptyDraft, { type: 'answer', question: 'a', answer: { option: 'x' } });
    expect(answered.changed).toBe(true);
    const prepared = reduceDraft(answered, { type: 'prepared', sent: answered });
    expect(prepared.changed).toBe(false);
    expect(reduceDraft(prepared, { type: 'visit', question: 'b' }).changed).toBe(false);
    expect(
      reduceDraft(prepared, { type: 'comment', question: 'a', comment: { text: 'y', quotable: false } })
        .changed,
    ).toBe(true);
  });

  it('stays changed when something was written between the sheet that was sent and now', () => {
    const sent = reduceDraft(emptyDraft, { type: 'answer', question: 'a', answer: { option: 'x' } });
    const since = reduceDraft(sent, { type: 'answer', question: 'b', answer: { option: 'y' } });
    expect(reduceDraft(since, { type: 'prepared', sent }).changed).toBe(true);
  });

  it('is not saved again when a visit changes nothing', () => {
    const there = reduceDraft(emptyDraft, { type: 'visit', question: 'a' });
    expect(reduceDraft(there, { type: 'visit', question: 'a' })).toBe(there);
  });

  it('takes over the version of the box whole, and counts it as unchanged', () => {
    const mine = reduceDraft(emptyDraft, { type: 'answer', question: 'a', answer: { option: 'x' } });
    const loaded = reduceDraft(mine, { type: 'load', answers: { b: { option: 'y' } }, comments: {} });
    expect(loaded.answers).toEqual({ b: { option: 'y' } });
    expect(loaded.changed).toBe(false);
  });
});
