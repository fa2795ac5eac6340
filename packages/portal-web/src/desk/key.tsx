import type { ReactElement } from 'react';

/** A key as it is drawn beside what it does; its button says it to a screen reader by `aria-keyshortcuts`. */
export function Key({ of }: { readonly of: string }): ReactElement {
  return (
    <span className="kbd" aria-hidden="true">
      {of}
    </span>
  );
}
