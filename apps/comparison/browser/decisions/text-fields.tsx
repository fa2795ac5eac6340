import type { Localized } from '@miroir/campaign';
import { useId } from 'react';

interface WordsFieldProps {
  label: string;
  value: Localized;
  locale: string;
  most: number;
  /** Lines of the field; absent: one. */
  rows?: number;
  change(value: Localized): void;
}

/** One text in the language that is being written. */
export function WordsField({ label, value, locale, most, rows, change }: WordsFieldProps) {
  const id = useId();
  const common = { id, lang: locale, maxLength: most, value: value[locale] ?? '' };
  const write = (text: string) => change({ ...value, [locale]: text });
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {rows ? (
        <textarea {...common} rows={rows} onChange={({ target }) => write(target.value)} />
      ) : (
        <input {...common} className="text" onChange={({ target }) => write(target.value)} />
      )}
    </p>
  );
}

interface DayFieldProps {
  label: string;
  value: string | null;
  change(value: string | null): void;
}

/** A day of the calendar; empty until somebody says it. */
export function DayField({ label, value, change }: DayFieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        className="text"
        type="date"
        value={value ?? ''}
        onChange={({ target }) => change(target.value === '' ? null : target.value)}
      />
    </label>
  );
}
