import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ComparisonRow } from '../../contract/figure.ts';
import { rowEvidence, rowSentence, rowTitle } from '../../figures/rows/sentence.ts';
import { ofCohorts } from '../../figures/value/notes.ts';
import { keptFilters } from '../app/search.ts';
import { useTelling } from '../app/use-telling.ts';
import { EquivalenceBadge, VerdictBadge } from './badges.tsx';
import { FreezeButton } from './freeze-button.tsx';
import { LabelledPicture } from './labelled-picture.tsx';

/** One reading: verdict, sentence, picture, evidence. */
export function FindingCard({ row }: { row: ComparisonRow }) {
  const telling = useTelling();
  const { i18n, format } = telling;
  return (
    <article className="card read">
      <p className="badges">
        <VerdictBadge row={row} />
        <EquivalenceBadge row={row} />
      </p>
      <h2 className="t">{ofCohorts(telling, rowSentence(i18n, row, format))}</h2>
      <LabelledPicture row={row} />
      <p className="ev num">{rowEvidence(i18n, row, format)}</p>
      <p className="do">
        <Link to="/questions/$question" params={{ question: row.question }} search={keptFilters}>
          <Trans>Voir la question</Trans>
        </Link>
        <FreezeButton finding={{ kind: 'comparison', row: row.id }} about={rowTitle(row)} />
      </p>
    </article>
  );
}
