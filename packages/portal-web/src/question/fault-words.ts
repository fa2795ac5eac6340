import { useLingui } from '@lingui/react/macro';
import type { LocalQuestion } from '@miroir/campaign';
import { type AnswerFault, labelledParts } from '@miroir/campaign/answers';

/** What is wrong with an answer, as a sentence that says what to do. */
export function useFaultWords(): (question: LocalQuestion, fault: AnswerFault) => string {
  const { t } = useLingui();
  const requiredWords = (unsure: LocalQuestion['unsure']) => {
    switch (unsure) {
      case 'none':
        return t`Cette question attend une réponse.`;
      case 'prefer-not':
        return t`Cette question attend une réponse ; « Je préfère ne pas répondre » en est une.`;
      case 'dont-know':
      case 'both':
        return t`Cette question attend une réponse ; « Je ne sais pas » en est une.`;
      default:
        return unsure satisfies never;
    }
  };
  return (question, fault) => {
    switch (fault.code) {
      case 'required':
        return requiredWords(question.unsure);
      case 'too-few-options':
        return t`Choisissez au moins ${fault.min} réponses.`;
      case 'too-many-options':
        return t`Choisissez au plus ${fault.max} réponses.`;
      case 'exclusive-with-others':
        return t`« ${labels(question, [fault.option])} » ne va avec aucune autre réponse : gardez l’une ou l’autre.`;
      case 'incomplete-ranking':
        return t`Le classement n’est pas fini : donnez ${fault.expected} rangs.`;
      case 'incomplete-matrix':
        return t`Donnez les deux notes pour : ${labels(question, fault.rows)}.`;
      case 'wrong-total':
        return t`Vous avez réparti ${fault.given} points : il en faut ${fault.total} en tout.`;
      case 'wrong-step': {
        const { step } = fault;
        return t`Donnez les points par ${step}, en nombres entiers.`;
      }
      case 'too-long':
        return t`Ce texte a ${fault.length} caractères : il en faut ${fault.max} au plus.`;
      case 'out-of-range': {
        const { min, max } = fault;
        return t`Choisissez une valeur de ${min} à ${max}.`;
      }
      case 'comment-missing':
        return t`Précisez votre réponse en quelques mots, ou choisissez-en une autre.`;
      case 'wrong-kind':
      case 'unsure-not-offered':
      case 'unknown-option':
      case 'repeated-option':
      case 'quote-not-offered':
      case 'comment-not-asked':
        return t`Cette réponse ne correspond plus à la question : répondez de nouveau.`;
      default:
        return fault satisfies never;
    }
  };
}

function labels(question: LocalQuestion, ids: readonly string[]): string {
  const found = labelledParts(question).filter(({ id }) => ids.includes(id));
  return found.map(({ label }) => label).join(', ');
}
