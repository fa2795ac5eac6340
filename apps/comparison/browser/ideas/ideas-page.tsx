import { Trans, useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { IdeasOverview } from '../../contract/ideas.ts';
import { themesFigure } from '../../figures/ideas/figure.ts';
import { ideasHeadline } from '../../figures/ideas/sentence.ts';
import { agreementText, ideasMethod, skillName } from '../../figures/ideas/words.ts';
import { saidOf, sideName } from '../../figures/words/names.ts';
import { useApp, useFrame } from '../app/context.tsx';
import { Filters } from '../app/filters.tsx';
import { useWholeTelling } from '../app/use-telling.ts';
import { DataTableView } from '../parts/data-table-view.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ReportFigure } from '../parts/report-figure.tsx';
import './ideas.css';
import { IdeaList } from './idea-list.tsx';
import { Matches } from './matches.tsx';

/** Ideas of both sides: by theme, one by one, and which of them are one. */
export function IdeasPage() {
  const { api } = useApp();
  const { campaignId } = useFrame();
  const overview = useQuery(
    api.trpc.ideas.overview.queryOptions({ campaign: campaignId }, { placeholderData: keepPreviousData }),
  );
  if (!overview.data) return <Loading failed={overview.isError} />;
  return <Told overview={overview.data} />;
}

function Told({ overview }: { overview: IdeasOverview }) {
  const { t } = useLingui();
  const telling = useWholeTelling();
  const isEmpty = audiences.every((side) => overview.sides[side] === null);
  return (
    <>
      <PageHead
        title={t`Idées`}
        finding={ideasHeadline(telling, overview)}
        under={
          isEmpty ? (
            <Trans>
              Les comptes d’un espace arrivent une fois par jour. Un texte ne vient que si son auteur l’a
              permis, si personne n’y est nommé, et une fois close la manche où il est paru.
            </Trans>
          ) : (
            ideasMethod(telling)
          )
        }
      />
      <Spaces overview={overview} />
      {isEmpty ? null : (
        <>
          <Themes overview={overview} />
          <Matches overview={overview} />
          <Filters theme cohorts={false} />
          <IdeaList overview={overview} />
        </>
      )}
    </>
  );
}

/** How fresh each space is, and how many have access to it. */
function Spaces({ overview }: { overview: IdeasOverview }) {
  const { i18n } = useLingui();
  const { format } = useWholeTelling();
  return (
    <ul className="small muted lines">
      {audiences.map((side) => {
        const told = overview.sides[side];
        const name = sideName(i18n, side);
        if (told === null)
          return (
            <li key={side}>
              <Trans>{name} : aucun espace n’a rien transmis.</Trans>
            </li>
          );
        const [people, when] = [format.count(told.participants), format.dateTime(told.sealedAt)];
        const [texts, counted, k] = [format.count(told.texts), format.count(told.counted), told.k];
        return (
          <li key={side}>
            <Trans>
              {name} : environ {people} personnes ont accès à l’espace ; {counted} idées où {k} personnes au
              moins ont réagi, {texts} textes transmis ; arrêté au {when}.
            </Trans>
            {overview.failures[side] === null ? null : (
              <>
                {' '}
                <strong>
                  <Trans>Cet espace ne répond pas en ce moment.</Trans>
                </strong>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Themes({ overview }: { overview: IdeasOverview }) {
  const { i18n, t } = useLingui();
  const telling = useWholeTelling();
  const figure = themesFigure(telling, overview);
  const titles = new Map(telling.frame.themes.map(({ id, title }) => [id, title]));
  return (
    <section className="grid">
      <ReportFigure told={telling} figure={figure} tabular>
        <div className="idea-themes">
          {overview.themes.map(({ id, sides }) => (
            <article key={id} aria-label={titles.get(id) ?? id}>
              <h3>{titles.get(id) ?? id}</h3>
              {audiences.map((side) => {
                const told = sides[side];
                const name = sideName(i18n, side);
                const said = told === null ? t`rien de publié encore` : agreementText(telling, told);
                const offered = told?.skills ?? [];
                return (
                  <p key={side} className="small">
                    <span>{saidOf(i18n, name, said)}</span>
                    {offered.length === 0 ? null : (
                      <>
                        <br />
                        <span className="muted">
                          {saidOf(
                            i18n,
                            t`Aide offerte`,
                            telling.format.list(
                              offered.map(
                                ({ skill, count }) =>
                                  `${skillName(i18n, skill)} (${telling.format.count(count)})`,
                              ),
                            ),
                          )}
                        </span>
                      </>
                    )}
                  </p>
                );
              })}
            </article>
          ))}
        </div>
        <DataTableView table={figure.table} />
      </ReportFigure>
    </section>
  );
}
