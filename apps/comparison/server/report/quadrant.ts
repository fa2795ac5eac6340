import { audiences } from '@miroir/basics';
import type { ComparisonRow, Figure, Pair } from '../../contract/figure.ts';
import type { Corner, Place, QuadrantView } from '../../contract/question.ts';
import type { Told } from './analysis.ts';

/** The middle of both scales, 1 to 5: where the corners meet. */
const middle = 3;

/** Importance × satisfaction of a matrix, from the rows of its two measures; null for every other kind. */
export function quadrantOf(
  { texts }: Told,
  question: string,
  rows: readonly ComparisonRow[],
): QuadrantView | null {
  const ends = texts.matrixEnds(question);
  if (ends === null) return null;
  const importance = rows.filter(({ measure }) => measure === 'importance');
  const items = importance.flatMap((row) => {
    const other = rows.find((each) => each.measure === 'satisfaction' && each.part === row.part);
    if (!other) return [];
    const place = (side: 'employees' | 'consumers') => placeOf(row.figures[side], other.figures[side]);
    const places: Pair<Place | null> = { employees: place('employees'), consumers: place('consumers') };
    return audiences.some((side) => places[side])
      ? [{ id: row.id, label: row.part ?? row.label, places }]
      : [];
  });
  return items.length === 0 ? null : { items, ends };
}

function placeOf(importance: Figure, satisfaction: Figure): Place | null {
  if (importance.state !== 'shown' || satisfaction.state !== 'shown') return null;
  return { importance, satisfaction, corner: cornerOf(sideOfMiddle(importance), sideOfMiddle(satisfaction)) };
}

type Shown = Place['importance'];

/** On which side of the middle the whole interval lies; null where it holds the middle. */
function sideOfMiddle({ low, high }: Shown): 'above' | 'below' | null {
  if (low > middle) return 'above';
  return high < middle ? 'below' : null;
}

function cornerOf(
  importance: 'above' | 'below' | null,
  satisfaction: 'above' | 'below' | null,
): Corner | null {
  if (importance === null || satisfaction === null) return null;
  if (importance === 'above') return satisfaction === 'above' ? 'keep' : 'repair';
  return satisfaction === 'above' ? 'settled' : 'watch';
}
