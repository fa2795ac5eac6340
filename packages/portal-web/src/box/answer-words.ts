import { useLingui } from '@lingui/react/macro';
import type { Answer, AnswerForm, AnswerOf, LocalQuestion, QuestionKind } from '@miroir/campaign';
import { answerForm, answerOf, labelledParts, optionIds } from '@miroir/campaign/answers';
import { numberAsTyped } from '../i18n/format.ts';

/** What an answer is said back with. */
interface Saying {
  readonly question: LocalQuestion;
  /** The label of an option, item or row; its id when the question no longer has it. */
  readonly label: (id: string) => string;
  readonly number: (value: number) => string;
  /** "4 sur 5"; where one half of a row has no score, that it has none. */
  readonly outOf: (value: number | undefined, most: string | number) => string;
  /** "importance 4 sur 5, satisfaction 3 sur 5" */
  readonly pair: (importance: string, satisfaction: string) => string;
}
type Given<F extends AnswerForm> = Extract<AnswerOf<QuestionKind>, Record<F, unknown>>;

/**
 * Answers are said back by their form, which kinds share. Apart from the fields, because the pages that say them back
 * are fetched later than those that ask.
 */
const sayings: { readonly [F in AnswerForm]: (given: Given<F>, saying: Saying) => string } = {
  option: ({ option }, { label }) => label(option),
  // In the order in which they are drawn, not that of the clicks.
  options: ({ options }, { label, question }) =>
    [...new Set([...optionIds(question), ...options])]
      .filter((id) => options.includes(id))
      .map(label)
      .join('\n'),
  value: ({ value }, { question, outOf }) => outOf(value, optionIds(question).at(-1) ?? ''),
  order: ({ order }, { label }) => order.map((id, index) => `${index + 1}. ${label(id)}`).join('\n'),
  cells: ({ cells }, { label, outOf, pair, question }) =>
    labelledParts(question)
      .flatMap(({ id }) => {
        const cell = cells[id];
        return cell === undefined
          ? []
          : [`${label(id)} – ${pair(outOf(cell.importance, 5), outOf(cell.satisfaction, 5))}`];
      })
      .join('\n'),
  points: ({ points }, { label, number }) =>
    Object.entries(points)
      .filter(([, given]) => given !== 0)
      .map(([id, given]) => `${label(id)} – ${number(given)}`)
      .join('\n'),
  text: ({ text }) => text,
};

/** One's own answer as a person would say it back; empty when there is none in the form the question asks. */
export function useAnswerWords(): (question: LocalQuestion, answer: Answer | undefined) => string {
  const { t, i18n } = useLingui();
  // The answers that a campaign does not word itself.
  const ours: Readonly<Record<string, string>> = { yes: t`Oui`, no: t`Non` };
  const unsure = { 'dont-know': t`Je ne sais pas`, 'prefer-not': t`Je préfère ne pas répondre` };
  const outOf = (value: number | undefined, most: string | number) =>
    value === undefined ? t`non notée` : t`${value} sur ${most}`;
  const pair = (importance: string, satisfaction: string) =>
    t`importance ${importance}, satisfaction ${satisfaction}`;
  return (question, answer) => {
    if (answer !== undefined && 'unsure' in answer) return unsure[answer.unsure];
    const given = answerOf(question, answer);
    if (given === undefined) return '';
    const parts = labelledParts(question);
    const label = (id: string) =>
      parts.length === 0 ? (ours[id] ?? id) : (parts.find((part) => part.id === id)?.label ?? id);
    // The table's type says form by form which answers a saying takes; the question's kind says which form.
    const say = sayings[answerForm(question)] as (given: unknown, saying: Saying) => string;
    return say(given, { question, label, number: (value) => numberAsTyped(value, i18n.locale), outOf, pair });
  };
}
