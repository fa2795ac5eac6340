import { Trans } from '@lingui/react/macro';

/** While a page's figures come, or when they do not. */
export function Loading({ failed }: { failed: boolean }) {
  return (
    <p className="under" role={failed ? 'alert' : 'status'}>
      {failed ? (
        <Trans>
          Ces chiffres n’ont pas pu être chargés. Rien n’est perdu : rechargez la page dans un instant.
        </Trans>
      ) : (
        <Trans>Chargement…</Trans>
      )}
    </p>
  );
}
