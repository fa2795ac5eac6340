import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { type ReactElement, useEffect } from 'react';
import { PageTitle } from '../../router/page-title.tsx';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { MineLine } from './mine-line.tsx';
import { MineRail } from './mine-rail.tsx';
import { ParcelLine } from './parcel-line.tsx';

/** What one wrote, with the state of each: recomposed from this device's secret, listed nowhere else. */
export function MineView(): ReactElement {
  const { t } = useLingui();
  const { mine, refreshMine, outbox } = useSpace();
  useEffect(() => void refreshMine(), [refreshMine]);
  const waiting =
    mine?.contributions.filter(
      ({ hidden, asked, mayChoose }) => hidden !== null || asked !== null || mayChoose,
    ) ?? [];
  const others = mine?.contributions.filter((each) => !waiting.includes(each)) ?? [];
  return (
    <main className="wide">
      <div className="opening">
        <div>
          <PageTitle tab={t`Mes contributions`}>{t`Mes contributions`}</PageTitle>
          <p className="lead">{t`Personne d’autre que vous ne peut en faire la liste, pas même l’organisateur : elle se recompose ici, avec le secret que garde cet appareil.`}</p>
        </div>
      </div>
      <div className="sheet">
        <MineRail />
        <div>
          {waiting.length === 0 ? null : (
            <section>
              <h2>{t`Ce qui vous attend`}</h2>
              <ol className="letters">
                {waiting.map((each) => (
                  <MineLine key={each.id} text={each} />
                ))}
              </ol>
            </section>
          )}
          <section>
            <h2>
              {waiting.length === 0
                ? t`Vos textes, le plus récent d’abord`
                : t`Les autres, le plus récent d’abord`}
            </h2>
            <ol className="letters">
              {outbox.map((parcel) => (
                <ParcelLine key={parcel.text.id} parcel={parcel} />
              ))}
              {others.map((each) => (
                <MineLine key={each.id} text={each} />
              ))}
            </ol>
            <State />
          </section>
        </div>
      </div>
    </main>
  );
}

function State(): ReactElement | null {
  const { t } = useLingui();
  const { mine, refreshMine, outbox } = useSpace();
  if (mine === null)
    return (
      <p className="go">
        <span role="status">{t`Vos textes ne sont pas encore là.`}</span>
        <Button onClick={() => void refreshMine()}>{t`Réessayer`}</Button>
      </p>
    );
  if (mine.contributions.length + outbox.length > 0) return null;
  return (
    <p className="go">
      <span>{t`Vous n’avez encore rien écrit.`}</span>
      <Link to="/write" className="btn quiet">{t`Proposer une idée`}</Link>
    </p>
  );
}
