import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card } from '@miroir/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { SharesView } from '../../contract/people.ts';
import { personName } from '../../figures/words/people.ts';
import { useApp, useFormats } from '../app/context.tsx';
import { Refusal } from './refusal.tsx';

/** The links by which somebody without access reads one frozen report. */
export function SharedLinks() {
  const { api } = useApp();
  const shares = useQuery(api.trpc.share.list.queryOptions());
  const revoke = useMutation(
    api.trpc.share.revoke.mutationOptions({
      onSettled: () => api.queries.invalidateQueries({ queryKey: api.trpc.share.pathKey() }),
    }),
  );
  if (!shares.data) return null;
  const { on, links } = shares.data;
  if (on && links.length === 0) return null;
  return (
    <Card>
      <h2>
        <Trans>Liens partagés</Trans>
      </h2>
      <p className="say">
        {on ? (
          <Trans>
            Un lien partagé montre un rapport figé, en lecture seule, à qui le détient, jusqu’à sa date ou sa
            révocation.
          </Trans>
        ) : (
          <Trans>
            Le partage par lien est désactivé sur cette installation : aucun lien ne se fait ni ne s’ouvre.
          </Trans>
        )}
      </p>
      <ul className="people">
        {links.map((link) => (
          <SharedLink
            key={link.id}
            link={link}
            pending={revoke.isPending}
            onRevoke={() => revoke.mutate({ id: link.id })}
          />
        ))}
      </ul>
      <Refusal error={revoke.error} />
    </Card>
  );
}

function SharedLink({
  link,
  pending,
  onRevoke,
}: {
  link: SharesView['links'][number];
  pending: boolean;
  onRevoke(): void;
}) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const { label } = link;
  const by = personName(i18n, link.madeBy);
  const made = format.date(link.madeAt);
  const until = format.dateTime(link.until);
  const states = { open: t`ouvert`, expired: t`expiré`, revoked: t`révoqué` };
  return (
    <li className="person">
      <div>
        <b>{label}</b> <span className="badge">{states[link.state]}</span>
        <p className="small muted">
          <Trans>
            Fait le {made} par {by}, valable jusqu’au {until}.
          </Trans>
        </p>
      </div>
      {link.state === 'open' && (
        <div className="person-acts">
          <Button kind="link" disabled={pending} onClick={onRevoke}>
            <Trans>Révoquer</Trans>
          </Button>
        </div>
      )}
    </li>
  );
}
