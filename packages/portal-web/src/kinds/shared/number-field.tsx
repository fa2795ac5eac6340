import type { LocalQuestion } from '@miroir/campaign';
import type { ReactElement } from 'react';
import type { FieldProps } from './kind-field.ts';
import { UnsureRows } from './unsure-rows.tsx';

interface Scale {
  readonly from: number;
  readonly to: number;
}
type Numbered = Extract<LocalQuestion, { low?: unknown }>;
type Props<Q> = Omit<FieldProps, 'question' | 'given'> & {
  readonly question: Q;
  readonly given: { readonly value: number } | undefined;
};

/** Kinds that take one number of a row: where the row begins and ends. */
export function numbered<Q extends Numbered>(scaleOf: (question: Q) => Scale) {
  return ({ question, answer, given, onAnswer }: Props<Q>): ReactElement => (
    <>
      <Tiles
        {...scaleOf(question)}
        low={question.low}
        high={question.high}
        id={`answer-${question.id}`}
        name={`answer-${question.id}`}
        value={given?.value}
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

/** Radios drawn as numbered tiles of at least 44 px; the two ends say what they mean, to the eye and to the ear. A
 * row too long for a phone is two: its ends are numbered, one above and one below. */
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
          <span>{wide ? `${from} – ${low ?? ''}` : low}</span>
          <span>{wide ? `${to} – ${high ?? ''}` : high}</span>
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
