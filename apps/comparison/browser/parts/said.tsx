import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** A name and what is said of it, with the colon as the language sets it. */
export function Said({ said, children: name }: { said: string; children: ReactNode }) {
  return (
    <Trans>
      {name} : {said}
    </Trans>
  );
}
