import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleQuestions } from '../answers/visible-questions.ts';
import type { Question } from '../schema/campaign.ts';
import type { Condition } from '../schema/condition.ts';
import type { AskedQuestion } from '../schema/questionnaire.ts';
import type { Answer, Answers } from '../schema/sheet.ts';
import { satisfiable } from './satisfiable.ts';
import { spellOut } from './spell-out.ts';

const text = { fr: 'x' };
const options = ['a', 'b', 'c'].map((id) => ({ id, label: text }));
const ids = ['q0', 'q1', 'q2'];

/** Conditions on the questions before one, of every form, two levels deep. */
function conditionOn(earlier: readonly string[]): fc.Arbitrary<Condition> {
  const question = fc.constantFrom(...earlier);
  const step = fc.constantFrom('a', 'b', 'c');
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ question, is: fc.subarray(['a', 'b', 'c', 'unsure'], { minLength: 1 }) }),
    fc.record({ question, atLeast: step, atMost: step }),
    fc.record({ question, atMost: step }),
  );
  const group = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
    fc.oneof(
      part,
      part.map((not) => ({ not })),
      fc.array(part, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(part, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    );
  return group(group(leaf));
}

const questionsArbitrary: fc.Arbitrary<Question[]> = fc
  .tuple(
    ...ids.map((id, index) =>
      fc.record({
        id: fc.constant(id),
        required: fc.boolean(),
        // A leaf that names what is not offered is refused by itself.
        unsure: fc.constant('dont-know' as const),
        when:
          index === 0
            ? fc.constant(undefined)
            : fc.option(conditionOn(ids.slice(0, index)), { nil: undefined }),
      }),
    ),
  )
  .map((drawn) =>
    drawn.map(({ when, ...rest }) => ({
      ...rest,
      ...(when === undefined ? {} : { when }),
      theme: 't',
      kind: 'likert',
      equivalence: 'identical',
      text,
      options,
      results: 'never',
    })),
  );

/** Every way of answering, or skipping where one may, what one is asked. */
function everyWay(questions: readonly AskedQuestion[], answers: Answers = {}, at = 0): Answers[] {
  const question = questions[at];
  if (question === undefined) return [answers];
  const asked = visibleQuestions({ questions }, answers).some(({ id }) => id === question.id);
  if (!asked) return everyWay(questions, answers, at + 1);
  const given: Answer[] = [...options.map(({ id }) => ({ option: id })), { unsure: 'dont-know' }];
  return [
    ...(question.required ? [] : everyWay(questions, answers, at + 1)),
    ...given.flatMap((answer) => everyWay(questions, { ...answers, [question.id]: answer }, at + 1)),
  ];
}

it('a condition can be met exactly when some way of answering meets it', () => {
  fc.assert(
    fc.property(questionsArbitrary, conditionOn(ids), (questions, condition) => {
      const every = new Map(questions.map((question) => [question.id, question]));
      const asked = questions.map(({ when, ...question }) => ({
        ...question,
        ...(when === undefined ? {} : { when: spellOut(when, every) }),
      })) as unknown as AskedQuestion[];
      const last = { ...asked[0], id: 'last', when: spellOut(condition, every) } as AskedQuestion;
      const met = everyWay(asked).some((answers) =>
        visibleQuestions({ questions: [...asked, last] }, answers).some(({ id }) => id === 'last'),
      );
      expect(satisfiable(condition, every)).toBe(met);
    }),
    { numRuns: 400 },
  );
});
