import { Trans } from '@lingui/react/macro';

interface Taking {
  readonly isPending: boolean;
  readonly isError: boolean;
}

/** What becomes of a file that was asked for; nothing once it is there. */
export function FileSaid({ taking }: { taking: Taking }) {
  if (taking.isPending) return <Trans>Le fichier se prépare…</Trans>;
  if (taking.isError)
    return <Trans>Le fichier n’a pas pu être créé. Réessayez, ou prenez un autre format.</Trans>;
  return null;
}
