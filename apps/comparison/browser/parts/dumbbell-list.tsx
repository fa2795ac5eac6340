import { Trans, useLingui } from '@lingui/react/macro';
import { Picture } from '@miroir/ui/charts';
import { axis, scaleTicks } from '@miroir/ui/layout';
import type { ReactNode } from 'react';
import type { ComparisonRow } from '../../contract/figure.ts';
import { rowDomain, rowDumbbell, rowTicks, rowUnder } from '../../figures/rows/marks.ts';
import { useFormats, useSides } from '../app/context.tsx';
import { useTelling } from '../app/use-telling.ts';
import { DumbbellRow } from './dumbbell-row.tsx';
import { moveFocus } from './roving.ts';
import { RowGap } from './row-gap.tsx';

/** What opens when a row is chosen. */
export interface RowOpening {
  /** The row that is open; null while none is. */
  readonly open: string | null;
  onOpen(row: string): void;
  /** The id of the detail on the page. */
  readonly controls: string;
  /** The detail, where it stands under its row. */
  readonly under: ReactNode;
}

interface DumbbellListProps {
  rows: readonly ComparisonRow[];
  /** Absent where rows do not open. */
  opening?: RowOpening;
}

/** One row a comparison: what is compared and counted, both sides on the row's own axis, the gap and its verdict. */
export function DumbbellList({ rows, opening }: DumbbellListProps) {
  const { labelInside, labelOutside } = useSides();
  const current = rows.some(({ id }) => id === opening?.open) ? opening?.open : rows[0]?.id;
  return (
    <div>
      <div className="dumb-head" aria-hidden="true">
        <span>
          <Trans>Question, et ce qui est compté</Trans>
        </span>
        <span />
        <span className="right">
          <Trans>
            {labelInside} − {labelOutside}
          </Trans>
        </span>
      </div>
      <ol className="dumb" onKeyDown={opening ? moveFocus : undefined}>
        {rows.map((row) => (
          <li key={row.id} data-open={row.id === opening?.open || undefined}>
            {opening ? (
              <RowButton row={row} opening={opening} current={row.id === current} />
            ) : (
              <div className="q">
                <RowName row={row} />
              </div>
            )}
            <div>
              <DumbbellRow row={row} />
              <RowAxis row={row} />
            </div>
            <RowGap row={row} />
            {row.id === opening?.open && opening.under}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The scale of the row, under its picture; another where more is drawn than the row itself. */
export function RowAxis({
  row,
  domain = rowDomain(row),
}: {
  row: ComparisonRow;
  domain?: readonly [number, number];
}) {
  const { i18n } = useLingui();
  const words = { i18n, format: useFormats() };
  if (!rowDumbbell(words, row)) return null;
  const [ticks, written] = [scaleTicks(domain), rowTicks(words, row, domain)];
  return (
    <div className="own-scale">
      <Picture
        draw={(width) => axis({ domain, ticks }, width, (tick) => written[ticks.indexOf(tick)] ?? '')}
        height={18}
      />
    </div>
  );
}

function RowName({ row }: { row: ComparisonRow }) {
  const telling = useTelling();
  return (
    <>
      {row.part ?? row.label}
      <span>{rowUnder(telling, row)}</span>
    </>
  );
}

function RowButton({ row, opening, current }: { row: ComparisonRow; opening: RowOpening; current: boolean }) {
  const open = row.id === opening.open;
  return (
    <button
      type="button"
      className="q"
      data-roving=""
      tabIndex={current ? 0 : -1}
      aria-expanded={open}
      aria-controls={open ? opening.controls : undefined}
      onClick={() => opening.onOpen(row.id)}
    >
      <RowName row={row} />
    </button>
  );
}
