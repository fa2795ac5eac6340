import { Trans, useLingui } from '@lingui/react/macro';
import { audiences, smallestBatch } from '@miroir/basics';
import { AudienceDot, Card } from '@miroir/ui';
import { sideName } from '../../figures/words/names.ts';
import { useFormats, useFrame } from '../app/context.tsx';
import { FreshnessWords } from '../app/header.tsx';
import { failureName } from '../app/reasons.ts';
import { useRight } from '../app/who.ts';
import { ImportSnapshot } from '../parts/import-snapshot.tsx';
import { PageHead } from '../parts/page-head.tsx';

/** Before both sides have published: what is awaited from whom, and since when. */
export function EmptyState() {
  const frame = useFrame();
  const format = useFormats();
  const { i18n, t } = useLingui();
  const mayImport = useRight('import');
  const batch = Math.max(smallestBatch, frame.k);
  const ready = audiences.filter((side) => frame.sides[side].serial !== null);
  const [only] = ready;
  const name = only ? sideName(i18n, only) : '';
  return (
    <>
      <PageHead
        title={t`En attente`}
        finding={
          only
            ? t`Un seul côté a publié jusqu’ici : « ${name} ». La comparaison commence quand l’autre publie.`
            : t`Rien n’est publié encore, ni d’un côté ni de l’autre.`
        }
        under={
          <Trans>
            Un portail publie à son rythme, d’ordinaire à la clôture pour une liste d’invités, par lots d’au
            moins {batch} personnes. Nous regardons toutes les quelques secondes ; cette page se mettra à jour
            seule.
          </Trans>
        }
      />
      <section className="grid two">
        {audiences.map((side) => (
          <Card key={side}>
            <h2 className="with-dot">
              <AudienceDot audience={side} />
              {sideName(i18n, side)}
            </h2>
            <p>
              <FreshnessWords freshness={frame.sides[side]} now={frame.now} />
            </p>
            {frame.sides[side].failure && (
              <p className="muted">{failureName(i18n, frame.sides[side].failure ?? '')}</p>
            )}
            {frame.sides[side].nextDue && (
              <p className="muted">
                <Trans>
                  Prochaine publication prévue le {format.dateTime(frame.sides[side].nextDue ?? '')}.
                </Trans>
              </p>
            )}
          </Card>
        ))}
      </section>
      {mayImport && <ImportSnapshot />}
    </>
  );
}
