import { useLingui } from '@lingui/react/macro';
import { AudienceDot } from '@miroir/ui';
import { type MapCell, type MapColumn, mapStrength } from '@miroir/ui/layout';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MapRow, MapView } from '../../contract/map.ts';
import { arrows } from '../../figures/cohorts/marks.ts';
import { mapCells, mapColumns, mapGap } from '../../figures/map/marks.ts';
import { rowMeasure } from '../../figures/rows/measure.ts';
import { rowTitle } from '../../figures/rows/sentence.ts';
import { useSides } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useTelling } from '../app/use-telling.ts';
import { moveFocus } from './roving.ts';

/** The map as a table: colour is the side, lightness the value on the line's own scale; the number says it in each cell. */
export function SideMap({ view, caption }: { view: MapView; caption: string }) {
  const telling = useTelling();
  const { t } = useLingui();
  const { labelInside, labelOutside } = useSides();
  const columns = mapColumns(telling, view);
  const [chosen, setChosen] = useState<string | null>(null);
  const current = view.rows.some(({ row }) => row.id === chosen) ? chosen : view.rows[0]?.row.id;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <figure className="scroll-x" tabIndex={0} aria-label={caption}>
      <table className="side-map">
        <thead>
          <tr>
            <th scope="col">{t`Question, et ce qui est compté`}</th>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} />
            ))}
            <th scope="col" className="right">{t`${labelInside} − ${labelOutside}`}</th>
          </tr>
        </thead>
        <tbody onKeyDown={moveFocus}>
          {view.rows.map((line) => (
            <MapLine
              key={line.row.id}
              line={line}
              columns={columns}
              stop={{ current: line.row.id === current, onFocus: () => setChosen(line.row.id) }}
            />
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function ColumnHead({ column }: { column: MapColumn }) {
  return (
    <th scope="col" data-whole={column.whole ? column.side : undefined}>
      <AudienceDot audience={column.side} />
      {column.whole ? <b>{column.label}</b> : column.label}
    </th>
  );
}

interface MapLineProps {
  line: MapRow;
  columns: readonly (MapColumn & { id: string })[];
  /** All questions together are one stop of the keyboard: this one, where it is current. */
  stop: { current: boolean; onFocus(): void };
}

function MapLine({ line, columns, stop }: MapLineProps) {
  const telling = useTelling();
  const { row } = line;
  const cells = mapCells(telling, line);
  const [gap, verdict] = mapGap(telling, row);
  return (
    <tr>
      <th scope="row">
        <Link
          to="/questions/$question"
          params={{ question: row.question }}
          search={(kept) => ({ ...keptFilters(kept), row: row.id })}
          data-roving=""
          tabIndex={stop.current ? 0 : -1}
          onFocus={stop.onFocus}
        >
          {rowTitle(row)}
        </Link>
        <small>
          {row.part ? `${row.label} · ` : ''}
          {rowMeasure(telling, row)}
        </small>
      </th>
      {columns.map((column, index) => (
        <Cell key={column.id} column={column} cell={cells[index] ?? { state: 'not-asked', text: '' }} />
      ))}
      <td className="right num">
        <b>{gap}</b>
        <small>{verdict}</small>
      </td>
    </tr>
  );
}

function Cell({ column, cell }: { column: MapColumn; cell: MapCell }) {
  const { t } = useLingui();
  const whole = column.whole ? column.side : undefined;
  if (cell.state !== 'shown') {
    return (
      <td data-state={cell.state} data-whole={whole}>
        <span className="vh">{cell.text}</span>
        <span aria-hidden="true" title={cell.text}>
          {cell.state === 'not-asked' ? '—' : cell.state === 'too-few' ? cell.text : ''}
        </span>
      </td>
    );
  }
  const paint = `var(--${column.side === 'employees' ? 'inside' : 'outside'})`;
  const strength = `${Math.round(1000 * mapStrength(column.side, cell.share)) / 10}%`;
  return (
    <td
      className="num"
      data-whole={whole}
      data-departs={cell.departs ?? undefined}
      style={{
        background: `color-mix(in srgb, ${paint} calc(${strength} * var(--map-depth)), var(--surface))`,
      }}
    >
      <b>{cell.text}</b>
      {cell.departs && <i aria-hidden="true">{arrows[cell.departs]}</i>}
      {cell.departs && (
        <span className="vh">
          {cell.departs === 'above'
            ? t`, plus haut que le reste de son côté`
            : t`, plus bas que le reste de son côté`}
        </span>
      )}
      <small>{cell.under}</small>
    </td>
  );
}
