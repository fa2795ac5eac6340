import type { AmendmentView } from '../../../contract/amendments.ts';
import { changeRow, type ValueRow } from './value-row.ts';

/**
 * What was changed of the round since its launch: a row a change, in order, so that a table that travels alone tells of it.
 * @param lines each change in words
 */
export function amendmentValues(amendments: readonly AmendmentView[], lines: readonly string[]): ValueRow[] {
  return amendments.map(({ what }, index) =>
    changeRow(
      { figure: 'amendments', part: what.kind, label: lines[index] ?? '' },
      {
        side: 'audience' in what ? what.audience : null,
        order: index + 1,
      },
    ),
  );
}
