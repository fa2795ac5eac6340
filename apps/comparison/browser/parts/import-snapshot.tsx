import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { longestImport } from '../../contract/import.ts';
import { useApp, useFormats } from '../app/context.tsx';

/** Brings in a sealed publication by hand, for portals that the comparison cannot reach. Checked like any other. */
export function ImportSnapshot() {
  const { api } = useApp();
  const { i18n } = useLingui();
  const most = useFormats().count(longestImport / 1_000_000);
  const [tooLarge, setTooLarge] = useState(false);
  const send = useMutation(
    api.trpc.collect.importFile.mutationOptions({ onSuccess: () => api.queries.invalidateQueries() }),
  );
  const take = async (file: File | undefined) => {
    setTooLarge((file?.size ?? 0) > longestImport);
    if (!file || file.size > longestImport) return;
    send.mutate({ sealed: (await file.text()).trim(), locale: i18n.locale });
  };
  return (
    <section className="card import">
      <h2>
        <Trans>Importer une publication</Trans>
      </h2>
      <p className="say">
        <Trans>
          Quand un portail n’est pas joignable d’ici : déposez le fichier scellé qu’il a écrit. Son sceau, son
          côté, son numéro et sa chaîne sont vérifiés comme d’habitude.
        </Trans>
      </p>
      <label className="file">
        <span>
          <Trans>Fichier scellé</Trans>
        </span>
        <input type="file" accept=".jws,.json,.txt" onChange={({ target }) => void take(target.files?.[0])} />
      </label>
      <p role="status">
        {tooLarge && <Trans>Ce fichier dépasse {most} mégaoctets : ce n’est pas une publication.</Trans>}
        {send.isError && <Trans>Le fichier n’a pas pu être envoyé. Réessayez.</Trans>}
        {send.data?.accepted && <Trans>Publication acceptée.</Trans>}
        {send.data && !send.data.accepted && <Refused reason={send.data.sentence} />}
      </p>
    </section>
  );
}

function Refused({ reason }: { reason: string }) {
  return <Trans>Publication refusée. {reason}</Trans>;
}
