import type { ShownAppeal } from '../contract/views.ts';
import type { ContributionDocument } from '../documents/contribution.ts';
import { daysLater } from '../pace/local-days.ts';
import { type SpaceContext, today } from '../space-context.ts';

/** Days within which somebody else looks again. */
const appealDays = 7;

/** The last local day on which an appeal of some day is answered in time. */
export const dueOf = (day: string): string => daysLater(day, appealDays);

/** Where the hidden ones of some texts stand with their appeals, by id: one for each time a text was hidden. */
export async function appealsOf(
  space: Pick<SpaceContext, 'acts' | 'appeals' | 'hasDesk' | 'clock' | 'rules'>,
  documents: readonly Pick<ContributionDocument, '_id' | 'state'>[],
): Promise<Map<string, ShownAppeal>> {
  const { acts, appeals, hasDesk } = space;
  const day = today(space);
  const hidden = documents.filter(({ state }) => state === 'hidden').map(({ _id }) => _id);
  const hidings = await acts.hidings(hidden);
  const made = await appeals.findMany(hidden);
  const found = new Map<string, ShownAppeal>();
  for (const [id, act] of hidings) {
    const there = made.get(id);
    if (there === undefined || there.act !== act) {
      if (hasDesk) found.set(id, { state: 'possible' });
    } else if (there.upheld !== undefined) found.set(id, { state: 'upheld', day: there.upheld });
    else {
      const due = dueOf(there.day);
      found.set(id, { state: 'asked', due, overdue: due < day });
    }
  }
  return found;
}
