import type { Campaign } from '@miroir/campaign';

type Questions = Campaign['questions'];
type Condition = NonNullable<Questions[number]['when']>;

/** The same condition on the questions of the same turn. */
function renamed(condition: Condition, turn: number): Condition {
  if ('all' in condition) return { all: condition.all.map((each) => renamed(each, turn)) };
  if ('any' in condition) return { any: condition.any.map((each) => renamed(each, turn)) };
  if ('not' in condition) return { not: renamed(condition.not, turn) };
  return { ...condition, question: `${condition.question}-${turn}` };
}

/** As many questions as asked for: those given, again and again under other names. */
export function repeatQuestions(questions: Questions, count: number): Questions {
  const turns = Math.ceil(count / questions.length);
  return Array.from({ length: turns }, (_, turn) =>
    questions.map((question) => ({
      ...question,
      id: `${question.id}-${turn}`,
      ...(question.when === undefined ? {} : { when: renamed(question.when, turn) }),
    })),
  )
    .flat()
    .slice(0, count);
}
