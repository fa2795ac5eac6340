import { type Audience, audiences } from '@miroir/basics';
import type { Gap, RowVerdict } from '../../contract/figure.ts';
import type { Finding } from '../../contract/finding.ts';
import type { ReadingView } from '../../contract/readings.ts';
import { departure } from '../cohorts/departure.ts';
import { loudest } from '../voices/sentence.ts';

/** Whether the figures of today still say it: the same verdict, in the same direction. */
export function holds({ found, now }: Pick<ReadingView, 'found' | 'now'>): boolean {
  return now !== null && JSON.stringify(claimOf(found)) === JSON.stringify(claimOf(now));
}

/** What a finding claims, without its numbers. */
function claimOf(found: Finding): unknown {
  switch (found.kind) {
    case 'comparison':
      return judged(found.row);
    case 'silence':
      return found.row.robust?.state ?? null;
    case 'within':
      return found.cohorts.flatMap(({ id, cell }) => {
        const where = departure(cell);
        return where ? [[id, where]] : [];
      });
    case 'voices': {
      const top = loudest(found.voices);
      return top && [top.row.theme, top.louder];
    }
    case 'participation':
      return audiences.map((side) => found.view.quiet[side]?.label ?? null);
    case 'tone':
      return judged(found.tone);
    case 'trend':
      return audiences.map((side: Audience) => {
        const move = found.line.moves?.[side];
        return move ? judged({ verdict: move.verdict, gap: move.change }) : null;
      });
  }
}

function judged({ verdict, gap }: { readonly verdict: RowVerdict; readonly gap: Gap | null }): unknown {
  return [verdict, Math.sign(gap?.value ?? 0)];
}
