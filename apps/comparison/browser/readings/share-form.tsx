import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { longestTitle, mostInReport } from '../../contract/readings.ts';
import { useApp, useFormats } from '../app/context.tsx';
import { Refusal } from '../people/refusal.tsx';

/** For how long, in days: a meeting, a month, a year. */
const spans = [7, 30, 365] as const;

/** Hands the readings on to people without access: a copy of today, behind a link that ends. */
export function ShareForm({ ids }: { ids: readonly string[] }) {
  const { api } = useApp();
  const { t } = useLingui();
  const format = useFormats();
  const [title, setTitle] = useState('');
  const [days, setDays] = useState<number>(spans[1]);
  const share = useMutation(api.trpc.readings.share.mutationOptions());
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '') share.mutate({ ids: [...ids], title: title.trim(), days });
  };
  const until = share.data ? format.dateTime(share.data.until) : '';
  return (
    <Card>
      <h2>
        <Trans>Partager ces lectures</Trans>
      </h2>
      <p className="say">
        <Trans>
          Le lien montre une copie des lectures et de leurs notes telles qu’elles sont maintenant, sans accès
          à rien d’autre. Il se révoque depuis « Accès ».
        </Trans>
      </p>
      <form className="field-row" onSubmit={send}>
        <label className="field">
          <span>
            <Trans>Titre</Trans>
          </span>
          <input
            className="text"
            value={title}
            maxLength={longestTitle}
            required
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
        <label className="field">
          <span>
            <Trans>Durée</Trans>
          </span>
          <select className="menu" value={days} onChange={({ target }) => setDays(Number(target.value))}>
            {spans.map((span) => (
              <option key={span} value={span}>{t`${span} jours`}</option>
            ))}
          </select>
        </label>
        <Button type="submit" disabled={share.isPending || ids.length === 0 || ids.length > mostInReport}>
          <Trans>Faire le lien</Trans>
        </Button>
      </form>
      {share.data && (
        <div className="notice good link-shown">
          <p role="status">
            <Trans>Lien de lecture, valable jusqu’au {until}. Il ne sera plus affiché.</Trans>
          </p>
          <input className="text" readOnly value={share.data.url} aria-label={t`Lien à transmettre`} />
        </div>
      )}
      <Refusal error={share.error} />
    </Card>
  );
}
