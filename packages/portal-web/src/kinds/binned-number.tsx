import { useLingui } from '@lingui/react/macro';
import { binAt } from '@miroir/campaign/answers';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { numberAsTyped } from '../i18n/format.ts';
import { BinKept } from './shared/bin-kept.tsx';
import type { FieldProps } from './shared/kind-field.ts';
import { readNumber } from './shared/typed-number.ts';
import { UnsureRows } from './shared/unsure-rows.tsx';

type Props = FieldProps<'binned-number'>;

/** A number that is typed, and only its bin kept: on the device too, so that nothing exact is left anywhere. */
export function BinnedNumberField(props: Props): ReactElement {
  return <TypedNumber key={props.question.id} {...props} />;
}

function TypedNumber({ question, answer, given, onAnswer, faulty }: Props): ReactElement {
  const { t } = useLingui();
  const { id, bins, unit } = question;
  const { text, type, fault } = useTyped({ question, answer, given, onAnswer });
  const [told, setTold] = useState(true);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.setCustomValidity(fault), [fault]);
  const wrong = fault !== '' && told;
  const name = t`Votre réponse`;
  return (
    <>
      <div className="typed">
        <input
          ref={input}
          id={`answer-${id}`}
          className="text num"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-label={unit === undefined ? name : `${name} (${unit})`}
          aria-invalid={faulty || wrong || undefined}
          aria-describedby={`fault-${id} wrong-${id} kept-${id}`}
          onChange={(event) => type(event.target.value)}
          onFocus={() => setTold(false)}
          onBlur={() => setTold(true)}
          onInvalid={() => {
            input.current?.focus();
            setTold(true);
          }}
        />
        {unit === undefined ? null : <span aria-hidden="true">{unit}</span>}
      </div>
      {wrong ? (
        <p id={`wrong-${id}`} className="wrong" role="status">
          {fault}
        </p>
      ) : null}
      <BinKept
        id={`kept-${id}`}
        rule={t`Nous n’enregistrons que la tranche, jamais le nombre exact.`}
        kept={bins.find((bin) => bin.id === given?.option)?.label}
        onClear={() => type('')}
      />
      <UnsureRows question={question} answer={answer} onAnswer={onAnswer} type="checkbox" />
    </>
  );
}

/** What was typed, for as long as it says what is given, and what is wrong with it. */
function useTyped({ question, answer, given, onAnswer }: Omit<Props, 'faulty'>) {
  const { t, i18n } = useLingui();
  const [last, setLast] = useState('');
  const { bins, edges, decimals } = question;
  const binOf = (typed: string): string | undefined => {
    const read = readNumber(typed);
    const fits = read.is === 'number' && hasAtMost(read.value, decimals);
    return bins[fits ? (binAt(edges, read.value) ?? -1) : -1]?.id;
  };
  // "I don't know", or another tab, may have changed the answer since.
  const text = answer === undefined || given !== undefined ? (binOf(last) === given?.option ? last : '') : '';
  const faultOf = (): string => {
    const read = readNumber(text);
    if (read.is === 'nothing' || binOf(text) !== undefined) return '';
    if (read.is === 'unreadable')
      return t`Écrivez un seul nombre, en chiffres et sans séparateur de milliers.`;
    if (!hasAtMost(read.value, decimals))
      return decimals === 0 ? t`Écrivez un nombre entier.` : t`Décimales : ${decimals} au plus.`;
    const [min, max] = [edges[0] ?? 0, edges.at(-1) ?? 0].map((edge) => numberAsTyped(edge, i18n.locale));
    return t`Choisissez une valeur de ${min} à ${max}.`;
  };
  const type = (typed: string) => {
    setLast(typed);
    const option = binOf(typed);
    onAnswer(option === undefined ? undefined : { option });
  };
  return { text, type, fault: faultOf() };
}

function hasAtMost(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === value;
}
