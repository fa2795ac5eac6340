import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import { useQuery } from '@tanstack/react-query';
import type { BulletinView } from '../../contract/bulletins.ts';
import { sideName } from '../../figures/words/names.ts';
import { useApp, useFormats, useFrame } from '../app/context.tsx';

/** What went to both portals: when it opens, what waits, and who is why. */
export function BulletinList({ kind }: { kind: BulletinView['kind'] }) {
  const { api } = useApp();
  const { campaignId } = useFrame();
  const { data } = useQuery({
    ...api.trpc.bulletins.list.queryOptions({ campaign: campaignId }),
    refetchInterval: 15_000,
  });
  const own = (data ?? []).filter((bulletin) => bulletin.kind === kind).toReversed();
  if (own.length === 0) return null;
  return (
    <Card>
      <h2>
        <Trans>Ce qui est parti</Trans>
      </h2>
      <ul className="answered">
        {own.map((bulletin) => (
          <Line key={bulletin.serial} bulletin={bulletin} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ bulletin }: { bulletin: BulletinView }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const at = format.dateTime(bulletin.opensAt);
  const states = { waiting: t`S’ouvre le ${at}`, open: t`Ouvert le ${at}`, cancelled: t`Annulé` } as const;
  const late = bulletin.deliveries.filter(({ fault }) => fault !== null);
  const waiting = late.map(({ audience, role }) => `${sideName(i18n, audience)} (${role})`);
  const who = format.list(waiting);
  const moved = bulletin.postponed.length;
  return (
    <li>
      <span className="small muted">{t`N° ${bulletin.serial}`}</span>
      <span className="stack">
        <span>{states[bulletin.state]}</span>
        {moved > 0 && (
          <span className="small">
            <Trans>Reporté pour les deux côtés, en tout : {moved}.</Trans>
          </span>
        )}
        {waiting.length > 0 && bulletin.state !== 'cancelled' && (
          <span className="small muted">
            <Trans>N’a pas encore accusé réception : {who}.</Trans>
          </span>
        )}
      </span>
    </li>
  );
}
