import { useLingui } from '@lingui/react/macro';
import type { ComparisonRow } from '../../contract/figure.ts';
import { rowVerdictName } from '../../figures/words/names.ts';
import { useFormats } from '../app/context.tsx';

/** The gap with its sign and what may be said of it; a dash and the reason where nothing can be compared. */
export function RowGap({ row }: { row: ComparisonRow }) {
  const { i18n } = useLingui();
  const format = useFormats();
  if (!row.gap) return <span className="gap-cell muted">{rowVerdictName(i18n, row)}</span>;
  return (
    <span className="gap-cell num">
      <b>{format.gap(row.gap.value, row.unit, row.decimals)}</b>
      <span>{rowVerdictName(i18n, row)}</span>
    </span>
  );
}
