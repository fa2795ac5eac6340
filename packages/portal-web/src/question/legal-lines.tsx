import { useLingui } from '@lingui/react/macro';
import type { Legal } from '@miroir/portal';
import type { ReactElement } from 'react';

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

/** The text in a locale, else in its language, else in the first it was written in. */
function textIn(texts: Readonly<Record<string, string>>, locale: string): string {
  return texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? Object.values(texts)[0] ?? '';
}
