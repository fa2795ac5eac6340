import { Trans } from '@lingui/react/macro';
import { Picture } from '@miroir/ui/charts';
import { axis, quarters } from '@miroir/ui/layout';
import type { ComparisonRow } from '../../contract/figure.ts';
import { rowDomain, rowUnder } from '../../figures/rows/marks.ts';
import { useFormats } from '../app/context.tsx';
import { useTelling } from '../app/use-telling.ts';
import { DumbbellRow } from './dumbbell-row.tsx';
import { RowGap } from './row-gap.tsx';

/** The scale of every row of shares. */
const shares = { domain: [0, 100], ticks: quarters([0, 100]) } as const;

interface DumbbellListProps {
  rows: readonly ComparisonRow[];
  /** The row whose detail is beside the list; null where there is no detail. */
  open: string | null;
  onOpen?(row: string): void;
}

/** One row a comparison: what is compared, both sides on one axis, the gap and its verdict. */
export function DumbbellList({ rows, open, onOpen }: DumbbellListProps) {
  const format = useFormats();
  const percent = rows.some(({ unit }) => unit === 'percent');
  return (
    <div>
      <div className="dumb-head">
        <span>
          <Trans>Question</Trans>
        </span>
        {percent ? (
          <Picture
            draw={(width) =>
              axis(shares, width, (tick, last) => (last ? format.percent(tick) : format.count(tick)))
            }
            height={18}
          />
        ) : (
          <span />
        )}
        <span className="right">
          <Trans>Salariés − clients</Trans>
        </span>
      </div>
      <ol className="dumb">
        {rows.map((row) => (
          <li key={row.id} data-open={row.id === open || undefined}>
            <RowName row={row} open={row.id === open} {...(onOpen ? { onOpen: () => onOpen(row.id) } : {})} />
            <div>
              <DumbbellRow row={row} />
              {row.unit !== 'percent' && <OwnScale row={row} />}
            </div>
            <RowGap row={row} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A row that is not a share has its own scale, and says so. */
function OwnScale({ row }: { row: ComparisonRow }) {
  const format = useFormats();
  const [low, high] = rowDomain(row).map((end) => format.figure(end, row.unit));
  return (
    <p className="own-scale num">
      <Trans>
        échelle de {low} à {high}
      </Trans>
    </p>
  );
}

function RowName({ row, open, onOpen }: { row: ComparisonRow; open: boolean; onOpen?(): void }) {
  const telling = useTelling();
  const name = (
    <>
      {row.part ?? row.label}
      <span>{rowUnder(telling, row)}</span>
    </>
  );
  if (!onOpen) return <div className="q">{name}</div>;
  return (
    <button type="button" className="q" aria-pressed={open} onClick={onOpen}>
      {name}
    </button>
  );
}
