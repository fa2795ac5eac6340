import { Trans, useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import { Badge, Card } from '@miroir/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  type Decision,
  type DecisionsView,
  type DecisionVersion,
  missingOf,
} from '../../contract/decisions.ts';
import { answeringSentence } from '../../figures/bulletins/decisions.ts';
import { decisionsHeadline } from '../../figures/bulletins/names.ts';
import { sideName } from '../../figures/words/names.ts';
import { useApp, useFormats } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import '../decisions/decisions.css';
import { PublishBatch } from '../decisions/publish-batch.tsx';
import { Standing } from '../decisions/standing.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageHead } from '../parts/page-head.tsx';

/** What was decided, what is being written, and whether both sides are answered. */
export function DecisionsPage() {
  const { api } = useApp();
  const { input } = useReport();
  const { locale, campaign, round } = input;
  const view = useQuery(api.trpc.decisions.list.queryOptions({ locale, campaign, round }));
  if (!view.data) return <Loading failed={view.isError} />;
  return <Decisions view={view.data} />;
}

function Decisions({ view }: { view: DecisionsView }) {
  const { i18n, t } = useLingui();
  const words = { i18n, format: useFormats() };
  return (
    <>
      <PageHead
        title={t`Décisions`}
        finding={decisionsHeadline(words, view)}
        under={
          <Trans>
            Une décision, un texte par côté et par langue. Un brouillon ne se lit nulle part hors d’ici ; un
            retard se calcule seul et se voit des deux côtés.
          </Trans>
        }
      />
      <p className="filters">
        <Link to="/mirror" search={keptFilters} className="menu as-button">
          <Trans>Le jour du miroir</Trans>
        </Link>
      </p>
      <Measures view={view} />
      {view.decisions.length === 0 && (
        <section className="card nothing">
          <p className="say">
            <Trans>
              Sous chaque écart et sur chaque lecture, « Décider » commence une décision qui y répond.
            </Trans>{' '}
            <Link to="/expectations" search={keptFilters}>
              <Trans>Attentes</Trans>
            </Link>
          </p>
        </section>
      )}
      <PublishBatch view={view} />
      <ul className="decisions">
        {view.decisions.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} view={view} />
        ))}
      </ul>
    </>
  );
}

/** Do we answer both? */
function Measures({ view: { measures } }: { view: DecisionsView }) {
  const { i18n } = useLingui();
  const format = useFormats();
  return (
    <Card className="answering">
      <h2>
        <Trans>Répondons-nous aux deux côtés ?</Trans>
      </h2>
      <p className="say">{answeringSentence({ i18n, format }, measures)}</p>
      <table className="chart-table">
        <thead>
          <tr>
            <td />
            {audiences.map((side) => (
              <th key={side} scope="col" className="right">
                {sideName(i18n, side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="num">
          <tr>
            <th scope="row">
              <Trans>Idées qui ont une réponse</Trans>
            </th>
            {audiences.map((side) => {
              const [answered, ideas] = [measures.sides[side].answered, measures.sides[side].ideas].map(
                format.count,
              );
              return (
                <td key={side} className="right">
                  <Trans>
                    {answered} sur {ideas}
                  </Trans>
                </td>
              );
            })}
          </tr>
          <tr>
            <th scope="row">
              <Trans>Délai médian, en jours</Trans>
            </th>
            {audiences.map((side) => {
              const days = measures.sides[side].medianDays;
              return (
                <td key={side} className="right">
                  {days === null ? '–' : format.decimal(days)}
                </td>
              );
            })}
          </tr>
          <tr>
            <th scope="row">
              <Trans>Décisions en retard</Trans>
            </th>
            {audiences.map((side) => (
              <td key={side} className="right">
                {format.count(measures.sides[side].overdue)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Card>
  );
}

function DecisionLine({ decision, view }: { decision: Decision; view: DecisionsView }) {
  const { i18n, t } = useLingui();
  const { id, draft, steps } = decision;
  const last = steps.at(-1);
  const lacking = draft === null ? 0 : missingOf(draft, view.locales).length;
  const title = titleOf(draft ?? last?.version, i18n.locale) || t`Décision sans titre`;
  return (
    <li className="card">
      <p className="badges">
        {last ? (
          <Standing version={last.version} today={view.today} />
        ) : (
          <Badge kind="weak">
            <Trans>Jamais publiée</Trans>
          </Badge>
        )}
        {draft && (
          <span className="small muted">
            {lacking === 0 ? (
              <Trans>Brouillon complet</Trans>
            ) : (
              <Trans>Brouillon, éléments qui manquent : {lacking}</Trans>
            )}
          </span>
        )}
      </p>
      <h2 className="t">
        <Link to="/decisions/$decision" params={{ decision: id }} search={keptFilters}>
          {title}
        </Link>
      </h2>
    </li>
  );
}

/** The title as the reader's language has it, of the side that was written first. */
function titleOf(version: DecisionVersion | undefined, locale: string): string {
  const titles = audiences.map((side) => version?.said[side].title ?? {});
  return titles.map((title) => title[locale] ?? Object.values(title)[0] ?? '').find(Boolean) ?? '';
}
