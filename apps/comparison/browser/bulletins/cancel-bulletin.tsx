import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulletinView } from '../../contract/bulletins.ts';
import { useApp } from '../app/context.tsx';
import { Refusal } from '../people/refusal.tsx';

/** Calls off what has not opened: asked once more, since its number is spent. */
export function CancelBulletin({ bulletin: { campaign, serial, kind } }: { bulletin: BulletinView }) {
  const { api } = useApp();
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const cancel = useMutation(
    api.trpc.bulletins.cancel.mutationOptions({
      onSuccess: async ({ ok }) => {
        if (ok) setAsking(false);
        await api.queries.invalidateQueries({ queryKey: api.trpc.bulletins.pathKey() });
        await api.queries.invalidateQueries({ queryKey: api.trpc.decisions.pathKey() });
      },
    }),
  );
  const fault = cancel.data?.ok === false ? cancel.data.error : null;
  return (
    <>
      <button type="button" className="plain" onClick={() => setAsking(true)}>
        <Trans>Annuler l’envoi</Trans>
        <span className="vh">{t`, n° ${serial}`}</span>
      </button>
      <Dialog open={asking} title={t`Annuler l’envoi n° ${serial} ?`} onClose={() => setAsking(false)}>
        <p>
          {kind === 'decisions' ? (
            <Trans>Il ne s’ouvrira d’aucun côté. Ses décisions redeviennent des brouillons.</Trans>
          ) : (
            <Trans>Il ne s’ouvrira d’aucun côté. Votre composition reste telle quelle.</Trans>
          )}
        </p>
        {fault !== null && (
          <p className="notice warn" role="alert">
            {fault === 'too-late' ? (
              <Trans>Il s’ouvre déjà : ce qui est dit est dit.</Trans>
            ) : (
              <Trans>Une liste scellée après lui dit la même chose : annulez-la d’abord.</Trans>
            )}
          </p>
        )}
        <Refusal error={cancel.error} />
        <p className="field-row">
          <Button
            kind="danger"
            disabled={cancel.isPending}
            onClick={() => cancel.mutate({ campaign, serial })}
          >
            <Trans>Annuler l’envoi</Trans>
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            <Trans>Ne rien changer</Trans>
          </Button>
        </p>
      </Dialog>
    </>
  );
}
