import { useLingui } from '@lingui/react/macro';
import { exhaustive } from '@miroir/basics';
import type { Answer, LocalQuestion } from '@miroir/campaign';

/** One's own answer as a person would say it back; empty when there is none. */
export function useAnswerWords(): (question: LocalQuestion, answer: Answer | undefined) => string {
  const { t } = useLingui();
  const fixed = {
    yes: t`Oui`,
    no: t`Non`,
    'dont-know': t`Je ne sais pas`,
    'prefer-not': t`Je préfère ne pas répondre`,
  };
  return (question, answer) => {
    if (answer === undefined) return '';
    if ('unsure' in answer) return fixed[answer.unsure];
    if ('option' in answer) {
      return question.kind === 'yes-no'
        ? fixed[answer.option === 'yes' ? 'yes' : 'no']
        : labelOf(question, answer.option);
    }
    if ('options' in answer) return answer.options.map((id) => labelOf(question, id)).join('\n');
    if ('value' in answer)
      return question.kind === 'rating' ? `${answer.value} / ${question.max}` : `${answer.value} / 10`;
    if ('order' in answer)
      return answer.order.map((id, index) => `${index + 1}. ${labelOf(question, id)}`).join('\n');
    if ('points' in answer) {
      const given = Object.entries(answer.points).filter(([, points]) => points > 0);
      return given.map(([id, points]) => `${labelOf(question, id)} – ${points}`).join('\n');
    }
    if ('cells' in answer) {
      return Object.entries(answer.cells)
        .map(
          ([id, cell]) =>
            `${labelOf(question, id)} – ${cell.importance ?? '·'} / ${cell.satisfaction ?? '·'}`,
        )
        .join('\n');
    }
    return answer.text;
  };
}

/** The label of an option, item or row; its id when the question no longer has it. */
export function labelOf(question: LocalQuestion, id: string): string {
  return labelled(question).find((option) => option.id === id)?.label ?? id;
}

function labelled(question: LocalQuestion): readonly { readonly id: string; readonly label: string }[] {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'likert':
      return question.options;
    case 'ranking':
    case 'allocation':
      return question.items;
    case 'matrix':
      return question.rows;
    case 'yes-no':
    case 'rating':
    case 'nps':
    case 'short-text':
    case 'long-text':
      return [];
    default:
      return exhaustive(question);
  }
}
