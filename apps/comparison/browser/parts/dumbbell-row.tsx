import { useLingui } from '@lingui/react';
import { audiences } from '@miroir/basics';
import { Absent, Dumbbell } from '@miroir/ui/charts';
import type { ComparisonRow, Figure } from '../../server/report/view.ts';
import { useFormats } from '../app/context.tsx';
import { absenceName } from '../words/names.ts';
import { rowSentence } from '../words/row-sentence.ts';

/** The scale of a row; points are cut where no bound reaches, since most are far below the total. */
export function rowDomain(row: ComparisonRow): readonly [number, number] {
  if (row.unit !== 'points') return row.scale;
  const highs = audiences
    .map((side) => row.figures[side])
    .flatMap((figure) => (figure.state === 'shown' ? [figure.high] : []));
  return [0, Math.min(row.scale[1], Math.max(10, ...highs.map((high) => 10 * Math.ceil(high / 10))))];
}

/** One row's picture: both sides, or one side and the reason for the other's absence. */
export function DumbbellRow({ row }: { row: ComparisonRow }) {
  const { i18n } = useLingui();
  const format = useFormats();
  const domain = rowDomain(row);
  const [low, high] = domain;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => low + share * (high - low));
  const absent = audiences.flatMap((side) => {
    const figure = row.figures[side];
    return figure.state === 'shown' || figure.state === 'not-asked' ? [] : [{ side, figure }];
  });
  const someShown = audiences.some((side) => row.figures[side].state === 'shown');
  return (
    <div className="row-picture">
      {someShown && (
        <Dumbbell
          label={rowSentence(i18n, row, format)}
          employees={interval(row.figures.employees)}
          consumers={interval(row.figures.consumers)}
          domain={domain}
          ticks={ticks}
        />
      )}
      {absent.map(({ side, figure }) => (
        <Absent key={side} state={figure.state}>
          <i className={side === 'employees' ? 'dot in' : 'dot out'} />{' '}
          {absenceName(i18n, figure, { format, only: row.only })}
        </Absent>
      ))}
    </div>
  );
}

function interval(figure: Figure) {
  return figure.state === 'shown' ? figure : null;
}
