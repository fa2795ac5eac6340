import { useLingui } from '@lingui/react/macro';
import type { AnswerOf } from '@miroir/campaign';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import type { FieldProps } from './shared/kind-field.ts';
import { Tiles } from './shared/number-field.tsx';
import { UnsureRows } from './shared/unsure-rows.tsx';

type Cells = AnswerOf<'matrix'>['cells'];
type Side = 'importance' | 'satisfaction';

/** Two scales for each row, side by side when there is room, one above the other on a phone. */
export function MatrixField({ question, answer, given, onAnswer }: FieldProps<'matrix'>): ReactElement {
  const { t } = useLingui();
  const cells: Cells = given?.cells ?? {};
  const titles = { importance: t`Important pour vous ?`, satisfaction: t`Où en sommes-nous ?` };
  const put = (row: string, cell: Cells[string] | undefined) => {
    const { [row]: _before, ...others } = cells;
    const next = cell === undefined ? others : { ...others, [row]: cell };
    onAnswer(Object.keys(next).length === 0 ? undefined : { cells: next });
  };
  return (
    <>
      {question.rows.map((row, index) => (
        <fieldset key={row.id} className="matrix-row">
          <legend>{row.label}</legend>
          {(['importance', 'satisfaction'] as const satisfies Side[]).map((side) => (
            <div key={side} role="radiogroup" aria-label={titles[side]}>
              <p className="side" aria-hidden="true">
                {titles[side]}
              </p>
              <Tiles
                id={index === 0 && side === 'importance' ? `answer-${question.id}` : undefined}
                name={`answer-${question.id}-${row.id}-${side}`}
                from={1}
                to={5}
                low={question[side].low}
                high={question[side].high}
                value={cells[row.id]?.[side]}
                onValue={(value) => put(row.id, { ...cells[row.id], [side]: value })}
              />
            </div>
          ))}
          {cells[row.id] === undefined ? null : (
            <Button kind="link" className="small" onClick={() => put(row.id, undefined)}>
              <span>{t`Effacer cette ligne`}</span> <span className="vh">{row.label}</span>
            </Button>
          )}
        </fieldset>
      ))}
      <UnsureRows question={question} answer={answer} onAnswer={onAnswer} type="checkbox" />
    </>
  );
}
