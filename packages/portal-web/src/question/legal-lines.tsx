import { useLingui } from '@lingui/react/macro';
import type { Legal } from '@miroir/portal';
import type { ReactElement } from 'react';
import { textIn } from '../around/text-in.ts';

/** At the foot of every page: what the company links to, and who publishes these pages. */
export function LegalLines({ legal, locale }: { legal: Legal; locale: string }): ReactElement {
  const { t } = useLingui();
  const imprint = legal.imprint === null ? '' : textIn(legal.imprint, locale);
  return (
    <>
      {legal.links.map(({ label, url }) => (
        <a key={url} href={url} rel="noreferrer">
          {textIn(label, locale)}
        </a>
      ))}
      {imprint === '' ? null : (
        <details className="imprint">
          <summary>{t`Mentions légales`}</summary>
          <p>{imprint}</p>
        </details>
      )}
    </>
  );
}
