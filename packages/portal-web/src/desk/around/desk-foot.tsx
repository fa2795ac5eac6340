import { useLingui } from '@lingui/react/macro';
import type { DeskBrand } from '@miroir/desk';
import type { ReactElement } from 'react';
import { textIn } from '../../around/text-in.ts';

/** Whom a reader writes to, what the company links to and who publishes these pages; nothing where it has no settings. */
export function DeskFoot({ brand }: { readonly brand: DeskBrand | null }): ReactElement | null {
  const { t, i18n } = useLingui();
  if (brand === null) return null;
  const { contact, imprint, links } = brand;
  if (contact === undefined && imprint === undefined && links.length === 0) return null;
  return (
    <footer className="foot">
      {contact === undefined ? null : <a href={`mailto:${contact}`}>{t`Contact`}</a>}
      {links.map(({ label, url }) => (
        <a key={url} href={url} rel="noreferrer">
          {textIn(label, i18n.locale)}
        </a>
      ))}
      {imprint === undefined ? null : (
        <details>
          <summary>{t`Mentions légales`}</summary>
          <p>{textIn(imprint, i18n.locale)}</p>
        </details>
      )}
    </footer>
  );
}
