import type { Audience } from '@miroir/basics';
import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from './button.tsx';

/** A short fact beside a title (freshness, a filter). */
export function Chip({ children, className }: { children: ReactNode; className?: string }): ReactElement {
  return <span className={joinClasses('chip', className)}>{children}</span>;
}

/** A verdict or an equivalence: `solid` is established, `weak` is dashed because it is not. */
export function Badge({ kind, children }: { kind?: 'solid' | 'weak'; children: ReactNode }): ReactElement {
  return <span className={joinClasses('badge', kind)}>{children}</span>;
}

/** The shape that always goes with an audience's colour, so that colour never speaks alone. */
export function AudienceDot({ audience }: { audience: Audience }): ReactElement {
  return <span className={joinClasses('dot', audience === 'employees' ? 'in' : 'out')} aria-hidden="true" />;
}

/** Miroir's mark: two half discs facing each other. */
export function Mark(): ReactElement {
  return (
    <svg className="mark" viewBox="0 0 26 26" aria-hidden="true">
      <path d="M12 2a11 11 0 0 0 0 22z" fill="currentColor" />
      <path d="M14 2a11 11 0 0 1 0 22z" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

/** Text for a screen reader only. */
export function VisuallyHidden({ children }: { children: ReactNode }): ReactElement {
  return <span className="vh">{children}</span>;
}
