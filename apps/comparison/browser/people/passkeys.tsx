import { Trans } from '@lingui/react/macro';
import { Button, Card } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AccountView } from '../../contract/people.ts';
import { useApp, useFormats } from '../app/context.tsx';
import { Refusal } from './refusal.tsx';

/** A second step for whoever wants one. */
export function Passkeys({ account }: { account: AccountView }) {
  const { api } = useApp();
  const format = useFormats();
  const after = () => api.queries.invalidateQueries({ queryKey: api.trpc.account.pathKey() });
  const remove = useMutation(api.trpc.account.removePasskey.mutationOptions({ onSuccess: after }));
  return (
    <Card>
      <h2>
        <Trans>Clés d’accès</Trans>
      </h2>
      <p className="say">
        <Trans>
          Facultatif. Avec une clé d’accès, un lien ne suffit plus : votre appareil confirme que c’est vous,
          par empreinte, visage, code ou clé de sécurité. En ajouter une première ferme vos autres connexions.
          Appareil perdu ? Un responsable peut réinitialiser vos clés, ou la personne qui administre cette
          installation.
        </Trans>
      </p>
      <ul className="people">
        {account.passkeys.map(({ id, name, addedAt }) => (
          <li className="person" key={id}>
            <div>
              <b>{name}</b>
              <p className="small muted">
                <Trans>Ajoutée le {format.date(addedAt)}.</Trans>
              </p>
            </div>
            <div className="person-acts">
              <Button kind="link" disabled={remove.isPending} onClick={() => remove.mutate({ id })}>
                <Trans>Retirer</Trans>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Refusal error={remove.error} />
      {account.passkeysAvailable ? (
        <AddPasskey onAdded={after} />
      ) : (
        <p className="muted">
          <Trans>
            Cette adresse ne permet pas de clé d’accès : les navigateurs demandent un nom d’hôte, en https.
          </Trans>
        </p>
      )}
    </Card>
  );
}

function AddPasskey({ onAdded }: { onAdded(): Promise<void> }) {
  const { api } = useApp();
  const [name, setName] = useState('');
  const add = useMutation({
    mutationFn: async (called: string) => {
      const optionsJSON = await api.client.account.beginPasskey.mutate();
      const { startRegistration } = await import('@simplewebauthn/browser');
      const response = await startRegistration({ optionsJSON });
      await api.client.account.addPasskey.mutate({ name: called, response });
    },
    onSuccess: () => {
      setName('');
      return onAdded();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') add.mutate(name.trim());
  };
  return (
    <>
      <form className="field-row" onSubmit={send}>
        <label className="field">
          <span>
            <Trans>Nom de l’appareil</Trans>
          </span>
          <input
            className="text"
            value={name}
            maxLength={60}
            autoComplete="off"
            required
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <Button kind="quiet" type="submit" disabled={add.isPending}>
          <Trans>Ajouter une clé d’accès</Trans>
        </Button>
      </form>
      <Refusal error={add.error} />
    </>
  );
}
