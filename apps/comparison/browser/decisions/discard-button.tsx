import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Decision } from '../../contract/decisions.ts';
import { useApp } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { Refusal } from '../people/refusal.tsx';

/** Puts away a draft: what was published stays. It cannot be undone, and is asked once more. */
export function DiscardButton({ decision }: { decision: Decision }) {
  const { api } = useApp();
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const discard = useMutation(
    api.trpc.decisions.discard.mutationOptions({
      onSuccess: async () => {
        await navigate({ to: '/decisions', search: keptFilters });
        await api.queries.invalidateQueries({ queryKey: api.trpc.decisions.pathKey() });
      },
    }),
  );
  if (decision.draft === null) return null;
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        <Trans>Jeter le brouillon</Trans>
      </Button>
      <Dialog open={asking} title={t`Jeter ce brouillon ?`} onClose={() => setAsking(false)}>
        <p>
          {decision.steps.length === 0 ? (
            <Trans>Rien n’en a été publié : la décision disparaît avec lui.</Trans>
          ) : (
            <Trans>Ce qui a été publié reste, des deux côtés.</Trans>
          )}
        </p>
        <Refusal error={discard.error} />
        <p className="field-row">
          <Button
            kind="danger"
            disabled={discard.isPending}
            onClick={() => discard.mutate({ id: decision.id })}
          >
            <Trans>Jeter le brouillon</Trans>
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            <Trans>Annuler</Trans>
          </Button>
        </p>
      </Dialog>
    </>
  );
}
