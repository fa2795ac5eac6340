import { useLingui } from '@lingui/react/macro';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { graphemes } from '../device/graphemes.ts';

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: string;
  readonly most: number;
  /** Lines of the field; one is a single line. */
  readonly rows: number;
  readonly language: string;
  readonly onText: (text: string) => void;
  readonly optional?: boolean;
  readonly hint?: string;
  readonly fault?: string | null;
  readonly placeholder?: string;
}

const pause = 900;

/** A text with its room: seen at every key, spoken once the person pauses. */
export function CountedField(props: Props): ReactElement {
  const { t } = useLingui();
  const { id, label, value, most, rows, language, onText, hint = '', fault = null } = props;
  const written = graphemes(value);
  const words = t`${written} sur ${most}`;
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(value === '' ? '' : words), pause);
    return () => clearTimeout(timer);
  }, [value, words]);
  const shared = {
    ...{ id, value, lang: language, dir: 'auto', className: 'text', placeholder: props.placeholder },
    'aria-invalid': fault !== null || written > most || undefined,
    'aria-describedby': fault === null ? `${id}-under` : `${id}-wrong ${id}-under`,
    onChange: (event: { target: { value: string } }) => onText(event.target.value),
  };
  return (
    <div className="field">
      <label className="name" htmlFor={id}>
        <span>{label}</span>
        {props.optional === true ? <span className="optional">{t`(facultatif)`}</span> : null}
      </label>
      {fault === null ? null : (
        <p className="wrong" id={`${id}-wrong`}>
          {fault}
        </p>
      )}
      {rows === 1 ? (
        <input type="text" autoComplete="off" {...shared} />
      ) : (
        <textarea rows={rows} {...shared} />
      )}
      <p className="under" id={`${id}-under`}>
        <span>{hint}</span>
        <span className={written > most ? 'num wrong' : 'num'}>{words}</span>
      </p>
      <p className="vh" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
