import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { numberAsTyped } from '../../i18n/format.ts';
import { isWholeStep, type StepRules, stepDown, stepUp, typedStands } from './allocation-points.ts';
import { readNumber } from './typed-number.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly rules: StepRules;
  readonly points: number;
  /** Points nobody has yet. */
  readonly left: number;
  readonly onPoints: (points: number) => void;
}

/**
 * One item and its points, by buttons, arrows or typing. A text, not a number input: a browser empties the latter, or
 * makes 125 of 12,5, depending on its language. What was typed stays as typed; what is no whole step is said once the
 * person leaves it or wants to go on, and its validity keeps the page until it is one.
 */
export function PointsRow({ id, label, rules, points, left, onPoints }: Props): ReactElement {
  const { t } = useLingui();
  const { step, total } = rules;
  const { typed, type, clear, text, wrong } = useTyped(points, rules, onPoints);
  const [told, setTold] = useState(true);
  const input = useRef<HTMLInputElement>(null);
  const { min, max } = { min: 0, max: total };
  const fault = !wrong
    ? ''
    : points < min || points > max
      ? t`Choisissez une valeur de ${min} à ${max}.`
      : t`Donnez les points par ${step}, en nombres entiers.`;
  useEffect(() => input.current?.setCustomValidity(fault), [fault]);
  const go = (wanted: number) => {
    clear();
    onPoints(wanted);
  };
  const byArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    go(event.key === 'ArrowUp' ? stepUp(points, step) : stepDown(points, step));
  };
  const shown = wrong && told;
  const more = stepUp(points, step);
  return (
    <li className="item">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <span className="stepper">
        <Button
          className="step"
          disabled={points <= 0 && typed === null}
          onClick={() => go(stepDown(points, step))}
        >
          <span aria-hidden="true">−</span>
          <span className="vh">{t`Retirer ${step} points à ${label}`}</span>
        </Button>
        <input
          ref={input}
          id={id}
          className="num"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder="0"
          value={text}
          aria-invalid={shown || undefined}
          aria-describedby={shown ? `${id}-wrong` : undefined}
          onChange={(event) => type(event.target.value)}
          onFocus={() => setTold(false)}
          onBlur={() => setTold(true)}
          onInvalid={() => {
            // The first of several keeps the focus.
            if (!document.activeElement?.matches('input:invalid')) input.current?.focus();
            setTold(true);
          }}
          onKeyDown={byArrow}
        />
        <Button className="step" disabled={more - points > left} onClick={() => go(more)}>
          <span aria-hidden="true">+</span>
          <span className="vh">{t`Donner ${step} points à ${label}`}</span>
        </Button>
      </span>
      {shown ? (
        <p id={`${id}-wrong`} className="wrong" role="status">
          {fault}
        </p>
      ) : null}
    </li>
  );
}

/** The typed text for as long as it says what is given: a button, or another tab, may have changed that since. */
function useTyped(points: number, rules: StepRules, onPoints: (points: number) => void) {
  const { i18n } = useLingui();
  const [last, setLast] = useState<string | null>(null);
  const typed = last !== null && typedStands(last, points) ? last : null;
  const unreadable = typed !== null && readNumber(typed).is === 'unreadable';
  return {
    typed,
    type: (next: string) => {
      const found = readNumber(next);
      setLast(next);
      onPoints(found.is === 'number' ? found.value : 0);
    },
    clear: () => setLast(null),
    text: typed ?? (points === 0 ? '' : numberAsTyped(points, i18n.locale)),
    wrong: unreadable || !isWholeStep(points, rules),
  };
}
