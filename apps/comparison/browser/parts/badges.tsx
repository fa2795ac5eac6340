import { useLingui } from '@lingui/react/macro';
import { Badge } from '@miroir/ui';
import type { ComparisonRow, RowVerdict } from '../../contract/figure.ts';
import { equivalenceName, verdictName } from '../../figures/words/names.ts';

/** The verdict: filled when it stands, dashed when it does not. */
export function VerdictBadge({ verdict }: { verdict: RowVerdict }) {
  const { i18n } = useLingui();
  const solid = verdict === 'established' || verdict === 'close';
  return <Badge kind={solid ? 'solid' : 'weak'}>{verdictName(i18n, verdict)}</Badge>;
}

/** How far the two sides' questions may be compared. */
export function EquivalenceBadge({ row }: { row: Pick<ComparisonRow, 'equivalence' | 'only'> }) {
  const { i18n } = useLingui();
  return <Badge>{equivalenceName(i18n, row)}</Badge>;
}
