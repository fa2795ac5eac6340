import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { joinClasses } from './button.tsx';

/** A full-width radio or checkbox: the whole row is the target (54 px). `apart` draws it dashed, for "I don't know". */
export function OptionRow({
  apart = false,
  label,
  type,
  ...input
}: ComponentProps<'input'> & {
  type: 'radio' | 'checkbox';
  apart?: boolean;
  label: ReactNode;
}): ReactElement {
  return (
    <label className={joinClasses('opt', apart && 'apart')}>
      <input {...input} type={type} className="tick" />
      <span>{label}</span>
    </label>
  );
}
