import { useLingui } from '@lingui/react/macro';
import type { Answer, LocalQuestion } from '@miroir/campaign';
import { answerOf, labelledParts } from '@miroir/campaign/answers';
import { numberAsTyped } from '../i18n/format.ts';
import { viewOf } from './kind-views.ts';

/** One's own answer as a person would say it back; empty when there is none in the form the question asks. */
export function useAnswerWords(): (question: LocalQuestion, answer: Answer | undefined) => string {
  const { t, i18n } = useLingui();
  const yesNo = { yes: t`Oui`, no: t`Non` };
  const unsure = { 'dont-know': t`Je ne sais pas`, 'prefer-not': t`Je préfère ne pas répondre` };
  return (question, answer) => {
    if (answer !== undefined && 'unsure' in answer) return unsure[answer.unsure];
    const given = answerOf(question, answer);
    if (given === undefined) return '';
    const label = (id: string) => labelledParts(question).find((part) => part.id === id)?.label ?? id;
    return viewOf(question).words({
      question,
      given,
      label,
      yesNo,
      number: (value) => numberAsTyped(value, i18n.locale),
    });
  };
}
