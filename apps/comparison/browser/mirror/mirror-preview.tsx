import { Trans, useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import type { LocalMirror } from '@miroir/exchange';
import { AudienceDot, Card } from '@miroir/ui';
import { inTen } from '@miroir/ui/in-ten';
import { useQuery } from '@tanstack/react-query';
import type { MirrorView } from '../../contract/mirror.ts';
import { notQuotableSaid } from '../../figures/bulletins/names.ts';
import { sideName } from '../../figures/words/names.ts';
import { useApp, useFormats } from '../app/context.tsx';
import { useReport } from '../app/use-report.ts';
import type { Composing } from './use-mirror.ts';

/** Both portals side by side, as they will open, from the very contents that are signed. */
export function MirrorPreview({ view, mirror }: { view: MirrorView; mirror: Composing }) {
  const { api } = useApp();
  const { i18n } = useLingui();
  const { input } = useReport();
  const preview = useQuery({
    ...api.trpc.mirror.preview.queryOptions(input),
    enabled: view.draft.rows.length > 0,
  });
  return (
    <Card>
      <h2>
        <Trans>Ce que chaque portail ouvrira</Trans>
      </h2>
      {!mirror.kept && (
        <p className="notice">
          <Trans>Enregistrez d’abord : l’aperçu montre ce qui est enregistré.</Trans>
        </p>
      )}
      {view.draft.rows.length === 0 && (
        <p className="say">
          <Trans>Choisissez une comparaison au moins.</Trans>
        </p>
      )}
      {preview.data && !preview.data.ok && (
        <p className="notice warn" role="alert">
          {'missing' in preview.data.error ? (
            <Trans>Un texte manque dans une langue : {preview.data.error.missing.join(', ')}.</Trans>
          ) : (
            notQuotableSaid(i18n, preview.data.error.refused)
          )}
        </p>
      )}
      {preview.data?.ok && (
        <div className="grid two portals">
          {audiences.map((side) => {
            const content = preview.data?.ok ? preview.data.value[side] : null;
            return (
              <section key={side} className="as-portal" aria-label={sideName(i18n, side)}>
                <p className="small with-dot">
                  <AudienceDot audience={side} /> {sideName(i18n, side)}
                </p>
                {content?.kind === 'mirror' && <SidePreview content={content} />}
              </section>
            );
          })}
        </div>
      )}
    </Card>
  );
}

function SidePreview({ content }: { content: LocalMirror }) {
  return (
    <>
      <h3>{content.headline}</h3>
      {content.lead && <p>{content.lead}</p>}
      <ul className="answered">
        {content.items.map((item) => (
          <li key={item.id} className="mirror-face">
            <b>{item.title}</b>
            {audiences.map((side) => (
              <FigureLine key={side} side={side} item={item} />
            ))}
            <span className="small">{item.finding}</span>
          </li>
        ))}
      </ul>
      {content.hidden.length > 0 && (
        <ul className="answered">
          {content.hidden.map(({ what, why }) => (
            <li key={what} className="mirror-face small">
              <b>{what}</b>
              <span>{why}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function FigureLine({ side, item }: { side: 'employees' | 'consumers'; item: LocalMirror['items'][number] }) {
  const { i18n } = useLingui();
  const format = useFormats();
  const figure = item.figures[side];
  const name = sideName(i18n, side);
  const n = format.count(figure.n);
  if (item.unit === 'percent') {
    const { value, low, high } = inTen(figure);
    return (
      <span className="num small">
        <Trans>
          {name} : {value} sur 10, entre {low} et {high} · {n} réponses
        </Trans>
      </span>
    );
  }
  const [value, low, high] = [figure.value, figure.low, figure.high].map((each) =>
    format.bare(each, item.unit),
  );
  return (
    <span className="num small">
      <Trans>
        {name} : {value}, entre {low} et {high} · {n} réponses
      </Trans>
    </span>
  );
}
