import { type Answer, type AskedQuestion, optionIds, type Questionnaire, type Sheet } from '@miroir/campaign';

/**
 * What one person answers to the demonstration campaign: something to every question, chosen apart from what
 * {@link crowdSheet} says, so that this person's answers can be found in the figures.
 */
export function personAnswers(questionnaire: Questionnaire): Sheet['answers'] {
  const answers: Record<string, Answer> = {};
  for (const question of questionnaire.questions) answers[question.id] = personAnswer(question);
  return answers;
}

function personAnswer(question: AskedQuestion): Answer {
  const ids = optionIds(question);
  const [first = '', second = '', third = '', fourth = ''] = ids;
  switch (question.kind) {
    case 'yes-no':
      return { option: 'yes' };
    case 'single-choice':
    case 'likert':
    case 'binned-number':
    case 'period':
      return { option: ids.at(-1) ?? '' };
    case 'multiple-choice':
      return { options: [first, third] };
    case 'rating':
      return { value: question.max };
    case 'nps':
      return { value: 10 };
    case 'ranking':
      return { order: [third, first, fourth].slice(0, question.top ?? ids.length) };
    case 'matrix':
      return {
        cells: { [first]: { importance: 5, satisfaction: 1 }, [second]: { importance: 4, satisfaction: 2 } },
      };
    case 'allocation':
      return { points: { [first]: question.total - question.step, [third]: question.step } };
    case 'short-text':
      return { text: 'Éteindre les lampes le soir.', quotable: false };
    case 'long-text':
      return { text: 'Réparer devrait être facile et moins cher.', quotable: false };
    default:
      return question satisfies never;
  }
}

/** People of the crowd who were routed to the conditional question and who wrote a text. */
export const writers = 19;

/** What the person at `index` of the crowd answers: everyone the same, but the first {@link writers} also write. */
export function crowdSheet(questionnaire: Questionnaire, index: number): Sheet {
  const writes = index < writers;
  const answers: Record<string, Answer> = {};
  for (const question of questionnaire.questions) {
    const answer = crowdAnswer(question, writes);
    if (answer !== null) answers[question.id] = answer;
  }
  return { answers, comments: {} };
}

function crowdAnswer(question: AskedQuestion, writes: boolean): Answer | null {
  const ids = optionIds(question);
  const [first = '', second = '', _third = '', fourth = ''] = ids;
  switch (question.kind) {
    case 'yes-no':
      return { option: writes ? 'yes' : 'no' };
    case 'single-choice':
    case 'likert':
    case 'binned-number':
    case 'period':
      return { option: first };
    case 'multiple-choice':
      return { options: [second] };
    case 'rating':
      return writes ? { value: 2 } : null;
    case 'nps':
      return { value: 3 };
    case 'ranking':
      return { order: [first, second, fourth].slice(0, question.top ?? ids.length) };
    case 'matrix':
      return { cells: { [first]: { importance: 3, satisfaction: 3 } } };
    case 'allocation':
      return { points: { [second]: question.total } };
    case 'short-text':
    case 'long-text':
      return writes ? { text: 'Je ne sais pas trop, cela dépend des jours.', quotable: false } : null;
    default:
      return question satisfies never;
  }
}
