import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import { useQuery } from '@tanstack/react-query';
import type { BulletinRole, BulletinView, DeliveryFault } from '../../contract/bulletins.ts';
import { deliveryFaultSaid, processName } from '../../figures/bulletins/trouble.ts';
import { useApp, useFormats, useFrame } from '../app/context.tsx';
import { useRight } from '../app/who.ts';
import { CancelBulletin } from './cancel-bulletin.tsx';

/** What went to both portals: when it opens, what waits, who is why, and how to call it off before. */
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
  const { t } = useLingui();
  const format = useFormats();
  const mayDecide = useRight('decide');
  const { state, serial, deliveries, postponed } = bulletin;
  const at = format.dateTime(bulletin.opensAt);
  const states = { waiting: t`S’ouvre le ${at}`, open: t`Ouvert le ${at}`, cancelled: t`Annulé` } as const;
  const late = deliveries.flatMap(({ fault, ...of }) => (fault === null ? [] : [{ ...of, fault }]));
  return (
    <li>
      <span className="small muted">{t`N° ${serial}`}</span>
      <span className="stack">
        <span>{states[state]}</span>
        {postponed.map(({ to, because }) => (
          <Postponed key={to} to={to} because={because} />
        ))}
        {state === 'cancelled' ? null : <Causes of={late} />}
      </span>
      {state === 'waiting' && mayDecide && <CancelBulletin bulletin={bulletin} />}
    </li>
  );
}

type Cause = BulletinRole & { readonly fault: DeliveryFault };

/** Both sides moved together, and who was why. */
function Postponed({ to, because }: { to: string; because: readonly Cause[] }) {
  const format = useFormats();
  const at = format.dateTime(to);
  return (
    <span className="small">
      <Trans>Reporté au {at}, pour les deux côtés.</Trans> <Causes of={because} />
    </span>
  );
}

function Causes({ of }: { of: readonly Cause[] }) {
  const { i18n, t } = useLingui();
  return of.map((cause) => {
    const [who, why] = [processName(i18n, cause), deliveryFaultSaid(i18n, cause.fault)];
    return (
      <span key={who} className="small muted">
        {t`${who} : ${why}.`}{' '}
      </span>
    );
  });
}
