import { forgetEverything, type Held, holdOpened, readHolding, type Shelf } from '@miroir/participant';
import { lastSeenRecord } from './last-seen.ts';
import { leftAsideRecord } from './left-aside.ts';
import { mannersRecord } from './manners.ts';
import { readBeforeRecord } from './read-before.ts';
import { visitRecord } from './visit.ts';

/** Whether one's opinions are hidden on this screen. */
export const discreetRecord = 'discreet';

/** Leaves nothing of a person on a device: access, drafts, what was to be sent, and all that was noted of their visits. */
export async function forgetSpace(shelf: Shelf): Promise<void> {
  await forgetEverything(shelf);
  const notes = [visitRecord, mannersRecord, lastSeenRecord, readBeforeRecord, leftAsideRecord];
  for (const record of [...notes, discreetRecord]) await shelf.update(record, () => undefined);
}

/** Whether a device holds another access than this one, or waits for its signature. */
export async function holdsAnother(shelf: Shelf, secret: string): Promise<boolean> {
  const holding = await readHolding(shelf);
  return holding !== undefined && !(holding.step === 'held' && holding.secret === secret);
}

/**
 * Holds an access that a code opened. What a device had of another one's goes first, unsent texts too; the same access
 * stays as it was, with its signature, which registers it again after a restore.
 */
export async function takeOver(shelf: Shelf, held: Held): Promise<Held> {
  if (await holdsAnother(shelf, held.secret)) await forgetSpace(shelf);
  const holding = await readHolding(shelf);
  if (holding?.step === 'held') return holding;
  await holdOpened(shelf, held);
  return held;
}
