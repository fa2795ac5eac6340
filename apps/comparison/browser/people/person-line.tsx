import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type PersonView, roles } from '../../contract/people.ts';
import { personName } from '../../figures/words/people.ts';
import { useApp, useFormats } from '../app/context.tsx';
import { LinkShown } from './link-shown.tsx';
import { roleName } from './names.ts';
import { Refusal } from './refusal.tsx';

/** One person: their role, where they stand, and what can be done about it. */
export function PersonLine({ person, now }: { person: PersonView; now: number }) {
  const { i18n, t } = useLingui();
  const change = usePersonChanges();
  const name = personName(i18n, person.name);
  const { id } = person;
  return (
    <li className="person">
      <div>
        <b>{name}</b>{' '}
        {person.self && (
          <span className="badge">
            <Trans>vous</Trans>
          </span>
        )}
        <Standing person={person} now={now} />
      </div>
      {person.self ? (
        <span className="muted">{roleName(i18n, person.role)}</span>
      ) : (
        <select
          className="menu"
          aria-label={t`Rôle de ${name}`}
          value={person.role}
          disabled={change.role.isPending}
          onChange={({ target }) => {
            const role = roles.find((each) => each === target.value);
            if (role) change.role.mutate({ id, role });
          }}
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {roleName(i18n, each)}
            </option>
          ))}
        </select>
      )}
      <div className="person-acts">
        <Button kind="link" disabled={change.link.isPending} onClick={() => change.link.mutate({ id })}>
          <Trans>Nouveau lien</Trans>
        </Button>
        {!person.self && <OthersActs person={person} name={name} change={change} />}
      </div>
      <Refusal error={change.error} />
      {change.link.data && person.linkUntil !== null && <LinkShown name={name} link={change.link.data} />}
    </li>
  );
}

/** What one may do to others, and not to oneself. */
function OthersActs({ person, name, change }: { person: PersonView; name: string; change: PersonChanges }) {
  const [asking, setAsking] = useState(false);
  const { t } = useLingui();
  const { id } = person;
  return (
    <>
      {person.linkUntil !== null && (
        <Button kind="link" onClick={() => change.withdraw.mutate({ id })}>
          <Trans>Révoquer le lien</Trans>
        </Button>
      )}
      {person.passkeys > 0 && (
        <Button kind="link" onClick={() => change.reset.mutate({ id })}>
          <Trans>Réinitialiser les clés d’accès</Trans>
        </Button>
      )}
      <Button kind="link" onClick={() => setAsking(true)}>
        <Trans>Retirer l’accès</Trans>
      </Button>
      <Dialog open={asking} title={t`Retirer l’accès de ${name} ?`} onClose={() => setAsking(false)}>
        <p>
          <Trans>Ses connexions, son lien et ses clés d’accès cessent de valoir à l’instant.</Trans>
        </p>
        <p className="field-row">
          <Button
            kind="danger"
            disabled={change.remove.isPending}
            onClick={() => change.remove.mutate({ id }, { onSettled: () => setAsking(false) })}
          >
            <Trans>Retirer l’accès</Trans>
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            <Trans>Annuler</Trans>
          </Button>
        </p>
      </Dialog>
    </>
  );
}

/** Invited, come, gone quiet: in one line. Without full stops, since a short “5 Sek.” brings its own. */
function Standing({ person, now }: { person: PersonView; now: number }) {
  const format = useFormats();
  const until = person.linkUntil === null ? '' : format.dateTime(person.linkUntil);
  return (
    <p className="small muted standing">
      <span>
        {person.joinedAt === null ? <Invited person={person} /> : <Visits person={person} now={now} />}
      </span>
      {person.linkUntil !== null && (
        <span>
          <Trans>Un lien attend, jusqu’au {until}</Trans>
        </span>
      )}
      {person.joinedAt === null && person.linkUntil === null && (
        <span>
          <Trans>Son lien n’est plus valable : faites-en un nouveau</Trans>
        </span>
      )}
      {person.passkeys > 0 && (
        <span>
          <Plural value={person.passkeys} one="# clé d’accès" other="# clés d’accès" />
        </span>
      )}
    </p>
  );
}

function Invited({ person }: { person: PersonView }) {
  const { i18n } = useLingui();
  const format = useFormats();
  const invited = format.date(person.invitedAt);
  const by = personName(i18n, person.invitedBy);
  return person.invitedBy === '' ? (
    <Trans>Accès créé le {invited} par la commande, pas encore utilisé</Trans>
  ) : (
    <Trans>
      Invitation du {invited} par {by}, pas encore utilisée
    </Trans>
  );
}

function Visits({ person, now }: { person: PersonView; now: number }) {
  const format = useFormats();
  if (person.seenAt === null) return <Trans>Aucune connexion ouverte</Trans>;
  const seen = format.ago(now - person.seenAt);
  return (
    <Plural
      value={person.sessions}
      one={`# connexion ouverte, dernière visite ${seen}`}
      other={`# connexions ouvertes, dernière visite ${seen}`}
    />
  );
}

/** What can be done to a person, and the last refusal. */
function usePersonChanges() {
  const { api } = useApp();
  const { people } = api.trpc;
  const after = { onSuccess: () => api.queries.invalidateQueries({ queryKey: people.pathKey() }) };
  const all = {
    link: useMutation(people.renewLink.mutationOptions(after)),
    withdraw: useMutation(people.withdrawLink.mutationOptions(after)),
    role: useMutation(people.changeRole.mutationOptions(after)),
    reset: useMutation(people.resetPasskeys.mutationOptions(after)),
    remove: useMutation(people.remove.mutationOptions(after)),
  };
  const failed = Object.values(all).filter(({ isError }) => isError);
  const last = failed.sort((a, b) => b.submittedAt - a.submittedAt)[0];
  return { ...all, error: last?.error ?? null };
}

type PersonChanges = ReturnType<typeof usePersonChanges>;
