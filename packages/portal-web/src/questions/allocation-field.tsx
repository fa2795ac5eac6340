import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import { givePoints } from './allocation-points.ts';
import type { FieldProps } from './question-field.tsx';
import { UnsureRows } from './unsure-rows.tsx';

/** Points shared between items by steps; what is left is always said. */
export function AllocationField({ question, answer, onAnswer }: FieldProps<'allocation'>): ReactElement {
  const { t } = useLingui();
  const { total, step, items } = question;
  const points = answer !== undefined && 'points' in answer ? answer.points : {};
  const left = total - Object.values(points).reduce((sum, value) => sum + value, 0);
  const give = (item: string, wanted: number) => {
    const next = givePoints(points, item, wanted, { total, step });
    onAnswer(Object.values(next).every((value) => value === 0) ? undefined : { points: next });
  };
  return (
    <>
      <p className={left === 0 ? 'count num done' : 'count num'} role="status">
        {left === 0 ? t`Les ${total} points sont répartis` : t`Il reste ${left} points sur ${total}`}
      </p>
      <ul className="allocation">
        {items.map((item, index) => {
          const given = points[item.id] ?? 0;
          return (
            <li key={item.id} className="item">
              <label
                htmlFor={index === 0 ? `answer-${question.id}` : `points-${question.id}-${item.id}`}
                className="label"
              >
                {item.label}
              </label>
              <span className="stepper">
                <Button className="step" disabled={given <= 0} onClick={() => give(item.id, given - step)}>
                  <span aria-hidden="true">−</span>
                  <span className="vh">{t`Retirer ${step} points à ${item.label}`}</span>
                </Button>
                <input
                  id={index === 0 ? `answer-${question.id}` : `points-${question.id}-${item.id}`}
                  className="num"
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={given + left}
                  step={step}
                  value={given === 0 ? '' : given}
                  placeholder="0"
                  onChange={(event) => give(item.id, Number(event.target.value))}
                />
                <Button className="step" disabled={left < step} onClick={() => give(item.id, given + step)}>
                  <span aria-hidden="true">+</span>
                  <span className="vh">{t`Donner ${step} points à ${item.label}`}</span>
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <UnsureRows question={question} answer={answer} onAnswer={onAnswer} type="checkbox" />
    </>
  );
}
