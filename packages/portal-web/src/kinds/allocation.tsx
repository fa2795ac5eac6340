import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { numberAsTyped } from '../i18n/format.ts';
import { givePoints, pointsLeft } from './shared/allocation-points.ts';
import type { FieldProps } from './shared/kind-field.ts';
import { PointsRow } from './shared/points-row.tsx';
import { UnsureRows } from './shared/unsure-rows.tsx';

/** Points shared between items by steps; what is left, or too much, is always said. */
export function AllocationField({
  question,
  answer,
  given,
  onAnswer,
}: FieldProps<'allocation'>): ReactElement {
  const { t, i18n } = useLingui();
  const { total, items } = question;
  const points = given?.points ?? {};
  const left = pointsLeft(points, total);
  const give = (item: string, wanted: number) => {
    const next = givePoints(points, item, wanted);
    onAnswer(Object.keys(next).length === 0 ? undefined : { points: next });
  };
  const [more, over] = [numberAsTyped(left, i18n.locale), numberAsTyped(-left, i18n.locale)];
  return (
    <>
      <p className={left === 0 ? 'count num done' : 'count num'} role="status">
        {left === 0
          ? t`Les ${total} points sont répartis`
          : left > 0
            ? t`Il reste ${more} points sur ${total}`
            : t`${over} points de trop sur ${total}`}
      </p>
      <ul className="allocation">
        {items.map((item, index) => (
          <PointsRow
            key={item.id}
            id={index === 0 ? `answer-${question.id}` : `points-${question.id}-${item.id}`}
            label={item.label}
            rules={question}
            points={points[item.id] ?? 0}
            left={left}
            onPoints={(wanted) => give(item.id, wanted)}
          />
        ))}
      </ul>
      <UnsureRows question={question} answer={answer} onAnswer={onAnswer} type="checkbox" />
    </>
  );
}
