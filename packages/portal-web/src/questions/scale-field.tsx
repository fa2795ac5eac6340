import type { ReactElement } from 'react';
import type { FieldProps } from './question-field.tsx';
import { UnsureRows } from './unsure-rows.tsx';

/** Numbers in a row: a rating (1 to its highest) or a recommendation (0 to 10). */
export function ScaleField({ question, answer, onAnswer }: FieldProps<'rating' | 'nps'>): ReactElement {
  const first = question.kind === 'nps' ? 0 : 1;
  const last = question.kind === 'nps' ? 10 : question.max;
  const chosen = answer !== undefined && 'value' in answer ? answer.value : undefined;
  return (
    <>
      <Tiles
        id={`answer-${question.id}`}
        name={`answer-${question.id}`}
        from={first}
        to={last}
        low={question.low}
        high={question.high}
        value={chosen}
        onValue={(value) => onAnswer({ value })}
      />
      <UnsureRows question={question} answer={answer} onAnswer={onAnswer} type="radio" />
    </>
  );
}

interface TilesProps {
  readonly id?: string | undefined;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly value: number | undefined;
  readonly onValue: (value: number) => void;
}

/** Radios drawn as numbered tiles of at least 44 px; the two ends say what they mean, to the eye and to the ear. */
export function Tiles({ id, name, from, to, low, high, value, onValue }: TilesProps): ReactElement {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const wide = numbers.length > 7;
  return (
    <div className={wide ? 'scale wide' : 'scale'}>
      <div className="tiles">
        {numbers.map((number) => (
          <label key={number} className="tile">
            <input
              id={number === from ? id : undefined}
              type="radio"
              name={name}
              checked={value === number}
              onChange={() => onValue(number)}
              aria-label={ends(number, { from, to, low, high })}
            />
            <span className="num" aria-hidden="true">
              {number}
            </span>
          </label>
        ))}
      </div>
      {low === undefined && high === undefined ? null : (
        <p className="ends" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </p>
      )}
    </div>
  );
}

function ends(
  number: number,
  scale: { from: number; to: number; low?: string | undefined; high?: string | undefined },
): string {
  if (number === scale.from && scale.low !== undefined) return `${number}, ${scale.low}`;
  if (number === scale.to && scale.high !== undefined) return `${number}, ${scale.high}`;
  return String(number);
}
