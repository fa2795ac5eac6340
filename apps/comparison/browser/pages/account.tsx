import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card } from '@miroir/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { AccountView } from '../../contract/people.ts';
import { personName } from '../../figures/words/people.ts';
import { useApp, useFormats, useFrame } from '../app/context.tsx';
import { useWho } from '../app/who.ts';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { roleName } from '../people/names.ts';
import { Passkeys } from '../people/passkeys.tsx';
import { Refusal } from '../people/refusal.tsx';

/** One's own ways in. */
export function AccountPage() {
  const { api } = useApp();
  const { i18n, t } = useLingui();
  const who = useWho();
  const account = useQuery(api.trpc.account.own.queryOptions());
  if (!account.data || !who.data) return <Loading failed={account.isError} />;
  const name = personName(i18n, who.data.name);
  const role = roleName(i18n, who.data.role);
  return (
    <>
      <PageHead title={t`Mon accès`} finding={name} under={role} />
      <section className="stack people-page">
        <OwnSessions account={account.data} />
        <Passkeys account={account.data} />
      </section>
    </>
  );
}

function OwnSessions({ account }: { account: AccountView }) {
  const { api } = useApp();
  const { now } = useFrame();
  const format = useFormats();
  const after = {
    onSettled: () => api.queries.invalidateQueries({ queryKey: api.trpc.account.pathKey() }),
  };
  const end = useMutation(api.trpc.account.endSession.mutationOptions(after));
  const endOthers = useMutation(api.trpc.account.endOthers.mutationOptions(after));
  return (
    <Card>
      <h2>
        <Trans>Mes connexions</Trans>
      </h2>
      <p className="say">
        <Trans>
          Une connexion tient 30 jours au plus, et se ferme après 7 jours sans visite. Une que vous ne
          reconnaissez pas ? Fermez-la.
        </Trans>
      </p>
      <ul className="people">
        {account.sessions.map(({ id, openedAt, seenAt, current }) => (
          <li className="person" key={id}>
            <div>
              <b>
                <Trans>Ouverte le {format.dateTime(openedAt)}</Trans>
              </b>{' '}
              {current && (
                <span className="badge">
                  <Trans>cette connexion</Trans>
                </span>
              )}
              <p className="small muted">
                <Trans>Dernière visite {format.ago(now - seenAt)}</Trans>
              </p>
            </div>
            {!current && (
              <div className="person-acts">
                <Button kind="link" disabled={end.isPending} onClick={() => end.mutate({ id })}>
                  <Trans>Fermer</Trans>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {account.sessions.length > 1 && (
        <Button kind="quiet" disabled={endOthers.isPending} onClick={() => endOthers.mutate()}>
          <Trans>Fermer toutes les autres</Trans>
        </Button>
      )}
      <Refusal error={end.error} />
    </Card>
  );
}
