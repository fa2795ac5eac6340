import { useLingui } from '@lingui/react/macro';
import type { Answer, LocalQuestion } from '@miroir/campaign';
import { offersUnsure } from '@miroir/campaign/answers';
import { Button, OptionRow } from '@miroir/ui';
import type { ReactElement } from 'react';

interface Props {
  readonly question: LocalQuestion;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
  /** `radio` joins the question's own group; `checkbox` stands beside controls of another kind. */
  readonly type: 'radio' | 'checkbox';
}

/** "Je ne sais pas" and "Je préfère ne pas répondre": apart and dashed, because they are not a middle of the scale. A radio once
 * chosen stays chosen: where nothing is required, a button takes it back. */
export function UnsureRows({ question, answer, onAnswer, type }: Props): ReactElement {
  const { t } = useLingui();
  const labels = { 'dont-know': t`Je ne sais pas`, 'prefer-not': t`Je préfère ne pas répondre` };
  const offered = (['dont-know', 'prefer-not'] as const).filter((unsure) =>
    offersUnsure(question.unsure, unsure),
  );
  const clear = () => {
    onAnswer(undefined);
    // The button goes with the answer: whoever pressed it stands at the first one again.
    document.getElementById(`answer-${question.id}`)?.focus();
  };
  return (
    <div className="unsure">
      {offered.map((unsure) => {
        const chosen = answer !== undefined && 'unsure' in answer && answer.unsure === unsure;
        return (
          <OptionRow
            key={unsure}
            apart
            type={type}
            name={type === 'radio' ? `answer-${question.id}` : undefined}
            label={labels[unsure]}
            checked={chosen}
            onChange={() => onAnswer(chosen ? undefined : { unsure })}
          />
        );
      })}
      {type === 'radio' && !question.required && answer !== undefined ? (
        <Button kind="link" className="small" onClick={clear}>{t`Effacer ma réponse`}</Button>
      ) : null}
    </div>
  );
}
