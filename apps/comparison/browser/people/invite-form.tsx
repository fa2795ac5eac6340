import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Role, roles } from '../../contract/people.ts';
import { useApp } from '../app/context.tsx';
import { LinkShown } from './link-shown.tsx';
import { roleName } from './names.ts';
import { Refusal } from './refusal.tsx';

/** Invites somebody: a name, a role, and the link to hand on. */
export function InviteForm() {
  const { api } = useApp();
  const { i18n } = useLingui();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('viewer');
  const invite = useMutation(
    api.trpc.people.invite.mutationOptions({
      onSuccess: () => {
        setName('');
        void api.queries.invalidateQueries({ queryKey: api.trpc.people.pathKey() });
      },
    }),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') invite.mutate({ name: name.trim(), role });
  };
  return (
    <Card>
      <h2>
        <Trans>Inviter quelqu’un</Trans>
      </h2>
      <p className="say">
        <Trans>
          Un responsable peut tout faire ici. La lecture seule donne toutes les pages et leurs exports, sans
          inviter, importer ni accepter de nouvelle série.
        </Trans>
      </p>
      <form className="field-row" onSubmit={send}>
        <label className="field">
          <span>
            <Trans>Nom</Trans>
          </span>
          <input
            className="text"
            value={name}
            maxLength={80}
            autoComplete="off"
            required
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <label className="field">
          <span>
            <Trans>Rôle</Trans>
          </span>
          <select
            className="menu"
            value={role}
            onChange={({ target }) => setRole(roles.find((each) => each === target.value) ?? 'viewer')}
          >
            {roles.map((each) => (
              <option key={each} value={each}>
                {roleName(i18n, each)}
              </option>
            ))}
          </select>
        </label>
        <Button kind="primary" type="submit" disabled={invite.isPending}>
          <Trans>Faire une invitation</Trans>
        </Button>
      </form>
      <Refusal error={invite.error} />
      {invite.data && <LinkShown name={invite.variables.name} link={invite.data} />}
    </Card>
  );
}
