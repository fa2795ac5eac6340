import type { ReactElement } from 'react';

/** What is seen before a page is there: what the space is for. */
export function Waiting({ headline }: { headline: string }): ReactElement {
  return (
    <main className="wide" aria-busy="true">
      <h1>{headline}</h1>
    </main>
  );
}
