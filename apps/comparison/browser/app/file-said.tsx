import { Trans, useLingui } from '@lingui/react/macro';
import { unsetStatus } from '../../contract/exports.ts';
import { FileRefused } from './fetch-file.ts';

interface Taking {
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: unknown;
}

/** What becomes of a file that was asked for; nothing once it is there. */
export function FileSaid({ taking }: { taking: Taking }) {
  if (taking.isPending) return <Trans>Le fichier se prépare…</Trans>;
  if (taking.error instanceof FileRefused && taking.error.status === unsetStatus)
    return (
      <Trans>
        Le PDF n’a pas les lettres de ces textes. Les diapositives et le classeur les ont ; ou choisissez une
        autre langue de la campagne.
      </Trans>
    );
  if (taking.isError)
    return <Trans>Le fichier n’a pas pu être créé. Réessayez, ou prenez un autre format.</Trans>;
  return null;
}

/** In which language files come, where it is not the page's. */
export function FilesToldIn({ told }: { told: string }) {
  const { i18n } = useLingui();
  if (i18n.locale.split('-')[0] === told) return null;
  const language = new Intl.DisplayNames([i18n.locale], { type: 'language' }).of(told) ?? told;
  return <Trans>Les fichiers ne parlent pas la langue de cette page. Ils seront en : {language}.</Trans>;
}
