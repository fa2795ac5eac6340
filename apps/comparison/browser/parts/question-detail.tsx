import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { QuestionView } from '../../contract/question.ts';
import { effectSentence } from '../../figures/distribution/sentence.ts';
import { rowFacts } from '../../figures/rows/facts.ts';
import { rowEvidence, rowSentence, rowTitle } from '../../figures/rows/sentence.ts';
import { correctedLines } from '../../figures/value/corrected.ts';
import { capital } from '../../figures/words/names.ts';
import { useFormats, useSides } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import { DecideButton } from '../decisions/decide-button.tsx';
import { EquivalenceBadge, VerdictBadge } from './badges.tsx';
import { DataTableView } from './data-table-view.tsx';
import { Distribution } from './distribution.tsx';
import { FreezeButton } from './freeze-button.tsx';

/** The open row: what was asked on each side, the whole distribution, the effect in words. */
export function QuestionDetail({ row, id }: { row: ComparisonRow; id: string }) {
  const { report, input, options } = useReport();
  const { i18n, t } = useLingui();
  const format = useFormats();
  const view = useQuery(report.question.queryOptions({ ...input, question: row.question }, options));
  const current = view.data?.id === row.question ? view.data : null;
  return (
    <Card className="detail" id={id} aria-label={t`Détail`} aria-live="polite">
      <p className="badges">
        <VerdictBadge row={row} />
        <EquivalenceBadge row={row} />
      </p>
      <h2 className="q">{rowSentence(i18n, row, format)}</h2>
      <p className="small muted num">{rowEvidence(i18n, row, format)}</p>
      {current && <DetailBody view={current} row={row} />}
    </Card>
  );
}

function DetailBody({ view, row }: { view: QuestionView; row: ComparisonRow }) {
  const { i18n } = useLingui();
  const format = useFormats();
  return (
    <>
      <Wordings view={view} />
      <Distribution view={view} />
      <DataTableView table={rowFacts({ i18n, format }, row, view)} />
      {view.effect && <p className="small muted">{effectSentence(i18n, view.effect, format)}</p>}
      <p className="tool">
        <Link
          to="/questions/$question"
          params={{ question: view.id }}
          search={(kept) => ({ ...keptFilters(kept), row: row.id })}
        >
          <Trans>La question, par cohorte</Trans>
        </Link>
        <Link to="/themes/$theme" params={{ theme: view.theme.id }} search={keptFilters}>
          {view.theme.title}
        </Link>
        <DecideButton source={{ kind: 'gap', row: row.id }} about={rowTitle(row)} />
        <FreezeButton finding={{ kind: 'comparison', row: row.id }} about={rowTitle(row)} />
      </p>
    </>
  );
}

/** What each side was asked, in its own words, and what was corrected of them since the launch. */
export function Wordings({ view }: { view: QuestionView }) {
  const { i18n } = useLingui();
  const format = useFormats();
  return (
    <>
      <Asked view={view} />
      {correctedLines({ i18n, format }, view.corrected).map((line) => (
        <p key={line} className="small muted">
          {line}
        </p>
      ))}
    </>
  );
}

function Asked({ view }: { view: QuestionView }) {
  const { i18n, t } = useLingui();
  const { toInside, toOutside } = useSides();
  const { employees, consumers } = view.wordings;
  if (employees && employees === consumers) {
    return (
      <p className="small muted">
        <Trans>Aux deux côtés : « {employees} »</Trans>
      </p>
    );
  }
  return (
    <>
      {employees && <p className="small muted">{capital(i18n, t`${toInside} : « ${employees} »`)}</p>}
      {consumers && <p className="small muted">{capital(i18n, t`${toOutside} : « ${consumers} »`)}</p>}
    </>
  );
}
