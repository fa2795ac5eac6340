import { useLingui } from '@lingui/react/macro';
import { shortDigest } from '@miroir/credential';
import type { ReactElement } from 'react';

/** Before the one click: the beginning of the key list's digest, for whoever holds a card to compare. */
export function KeysOnCard({ digest }: { readonly digest: string }): ReactElement {
  const { t } = useLingui();
  return (
    <p className="muted small keys-on-card">
      <span>{t`Empreinte des clés de cette consultation, imprimée aussi sur les cartes :`}</span>{' '}
      <code translate="no">{shortDigest(digest)}</code>
      <span>. </span>
      <span>{t`Si votre carte en porte une autre, ne commencez pas et écrivez-nous.`}</span>
    </p>
  );
}
