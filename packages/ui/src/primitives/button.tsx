import type { ComponentProps, ReactElement } from 'react';

/** One `primary` a screen; `quiet` for what is possible, `link` for what is aside, `danger` for what is lost. */
export type ButtonKind = 'primary' | 'quiet' | 'link' | 'danger';

/** A native button (type `button` unless told), at least 44 px high. */
export function Button({
  kind = 'quiet',
  className,
  ...rest
}: ComponentProps<'button'> & { kind?: ButtonKind }): ReactElement {
  return <button type="button" {...rest} className={joinClasses('btn', kind, className)} />;
}

/** A link that looks like a button: for what leads to another address. */
export function ButtonLink({
  kind = 'quiet',
  className,
  children,
  ...rest
}: ComponentProps<'a'> & { kind?: ButtonKind }): ReactElement {
  return (
    <a {...rest} className={joinClasses('btn', kind, className)}>
      {children}
    </a>
  );
}

/** The names that are there, separated by spaces. */
export function joinClasses(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
