import { useLingui } from '@lingui/react/macro';
import { Badge } from '@miroir/ui';
import type { ComparisonRow } from '../../contract/figure.ts';
import { isEstablished } from '../../figures/rows/established.ts';
import { equivalenceName, rowVerdictName } from '../../figures/words/names.ts';

/** The verdict: filled when it stands, dashed when it does not. */
export function VerdictBadge({ row }: { row: ComparisonRow }) {
  const { i18n } = useLingui();
  const solid = isEstablished(row) || row.verdict === 'close';
  return <Badge kind={solid ? 'solid' : 'weak'}>{rowVerdictName(i18n, row)}</Badge>;
}

/** How far the two sides' questions may be compared. */
export function EquivalenceBadge({ row }: { row: Pick<ComparisonRow, 'equivalence' | 'only'> }) {
  const { i18n } = useLingui();
  return <Badge>{equivalenceName(i18n, row)}</Badge>;
}

/** The verdict of the question as a whole: what is counted among those that part. */
export function QuestionVerdictBadge({ row }: { row: ComparisonRow }) {
  return <VerdictBadge row={{ ...row, verdict: row.questionVerdict }} />;
}
