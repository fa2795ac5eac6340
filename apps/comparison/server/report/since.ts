import { type Audience, audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { RowChange, SinceView } from '../../contract/since.ts';
import { isEstablished } from '../../figures/rows/established.ts';
import type { Told } from './analysis.ts';
import { isSameQuestion } from './continuity.ts';
import type { Earlier } from './earlier.ts';

/** A side has moved when its figure did by this share of the scale: two points of a hundred. */
const movedBy = 0.02;

/** What became of the page since an earlier publication; null when there is none. */
export function sinceOf(told: Told, earlier: Earlier | null): SinceView | null {
  if (earlier === null) return null;
  const was = new Map(earlier.told.rows.map((row) => [row.id, row]));
  const both = told.rows.flatMap((row) => {
    const old = was.get(row.id);
    return old && (isJudged(row) || isJudged(old)) ? [{ row, was: old }] : [];
  });
  const isSame = ({ row }: { row: ComparisonRow }) => isSameQuestion(earlier.told, told, row.question);
  const pairs = both.filter(isSame);
  const changes = pairs.flatMap((pair): RowChange[] => {
    const how = howChanged(pair);
    return how === null ? [] : [{ ...pair, how }];
  });
  const otherRound = roundOf(earlier.told) !== roundOf(told);
  const [employees, consumers] = audiences.map((side) =>
    otherRound ? null : grown(told, earlier.told, side),
  );
  return {
    from: earlier.from,
    otherRound,
    added: { employees: employees?.added ?? null, consumers: consumers?.added ?? null },
    mostFrom: { employees: employees?.mostFrom ?? null, consumers: consumers?.mostFrom ?? null },
    changes: changes.sort((a, b) => rank(a) - rank(b) || moveOf(b) - moveOf(a)),
    same: pairs.length - changes.length,
    reworded: both.length - pairs.length,
  };
}

function roundOf({ data }: Told): string {
  return data.employees.snapshot.header.round;
}

function isJudged({ verdict }: ComparisonRow): boolean {
  return verdict !== 'beside' && verdict !== 'not-comparable';
}

function howChanged(pair: Omit<RowChange, 'how'>): RowChange['how'] | null {
  const { row, was } = pair;
  if (row.verdict !== was.verdict) return 'verdict';
  if (
    row.gap &&
    was.gap &&
    Math.sign(rounded(row, row.gap.value)) * Math.sign(rounded(row, was.gap.value)) < 0
  )
    return 'turned';
  return moveOf(pair) >= movedBy ? 'moved' : null;
}

/** As it is written: a gap that is written 0 has no sign. */
function rounded({ unit }: ComparisonRow, value: number): number {
  const step = unit === 'percent' || unit === 'score' ? 1 : 10;
  return Math.round(value * step) / step;
}

/** What concerns "established" first, then other verdicts, then signs, then moves. */
function rank({ row, was, how }: RowChange): number {
  if (how === 'verdict') return isEstablished(row) !== isEstablished(was) ? 0 : 1;
  return how === 'turned' ? 2 : 3;
}

/** The wider of the two sides' moves, as a share of the scale. */
function moveOf({ row, was }: Pick<RowChange, 'row' | 'was'>): number {
  const width = row.scale[1] - row.scale[0];
  const moves = audiences.map((side) => {
    const [now, then] = [row.figures[side], was.figures[side]];
    return now.state === 'shown' && then.state === 'shown' ? Math.abs(now.value - then.value) / width : 0;
  });
  return Math.max(...moves);
}

function grown(
  told: Told,
  earlier: Told,
  side: Audience,
): { added: number; mostFrom: SinceView['mostFrom'][Audience] } {
  const [now, then] = [told.data[side].snapshot.body, earlier.data[side].snapshot.body];
  const added = now.whole.n - then.whole.n;
  const cohorts = now.cohorts.map(({ id, tally }) => ({
    cohort: told.texts.cohort(side, id),
    people: (tally?.n ?? 0) - (then.cohorts.find((cohort) => cohort.id === id)?.tally?.n ?? 0),
  }));
  const top = cohorts.filter(({ people }) => people > 0).sort((a, b) => b.people - a.people)[0];
  return { added, mostFrom: top && cohorts.length > 1 && added > 0 ? top : null };
}
