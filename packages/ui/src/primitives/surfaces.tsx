import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { joinClasses } from './button.tsx';

/** A white sheet with a line around it. */
export function Card({ className, ...rest }: ComponentProps<'section'>): ReactElement {
  return <section {...rest} className={joinClasses('card', className)} />;
}

/** Something worth knowing, in words; `danger` for what went wrong. Add role="status" where it appears later. */
export function Notice({
  kind,
  className,
  ...rest
}: ComponentProps<'div'> & { kind?: 'warn' | 'danger' | 'good' }): ReactElement {
  return <div {...rest} className={joinClasses('notice', kind, className)} />;
}

/** A figure that is not shown, drawn: `suppressed` is hatched, `few` has a dashed outline. Always with its reason. */
export function Masked({
  kind = 'suppressed',
  children,
}: {
  kind?: 'suppressed' | 'few';
  children: ReactNode;
}): ReactElement {
  return (
    <div className={joinClasses('masked', kind === 'few' && 'few')}>
      <p>{children}</p>
    </div>
  );
}
