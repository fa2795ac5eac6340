import type { PersonState } from '@miroir/box';
import type { BoxApi } from '../api/box-api.ts';
import { type Held, type Holding, readHolding } from '../hand-off/holding.ts';
import { holdingRecord } from '../storage/records.ts';
import type { Shelf } from '../storage/shelf.ts';

/** What the box says that this device did not know: the same credential may have been used on another one. */
export type Learnt =
  /** Nothing new, or nobody to ask. */
  | { readonly kind: 'nothing' }
  /** Withdrawn elsewhere: what is written here stays here, unsent. */
  | { readonly kind: 'withdrawn'; readonly held: Held }
  /** Sent elsewhere, and nothing unsent is here: the box's version is the one to show. */
  | { readonly kind: 'sent'; readonly held: Held; readonly sheet: NonNullable<PersonState['sheet']> };

const nothing: Learnt = { kind: 'nothing' };

/**
 * Asks the box what it holds for this device's credential, and notes it. With something unsent here, a version sent
 * elsewhere is not noted: sending then meets the box's refusal, and the person chooses between the two.
 * @param unsent whether the person wrote or prepared something that the box does not have
 */
export async function learnState(
  shelf: Shelf,
  api: Pick<BoxApi, 'open'>,
  unsent: () => boolean,
): Promise<Learnt> {
  const before = await readHolding(shelf);
  if (before?.step !== 'held' || !before.registered) return nothing;
  const found = await api.open(before.secret);
  if (!found.ok) return noteUnknown(shelf, before, found.error);
  const { digest, withdrawn, sheet } = found.value;
  if (digest === before.digest && withdrawn === before.withdrawn) return nothing;
  if (!withdrawn && unsent()) return nothing;
  const held = await noteUnlessMoved(shelf, before, { digest, withdrawn });
  if (held === null) return nothing;
  if (withdrawn) return { kind: 'withdrawn', held };
  return sheet === null ? nothing : { kind: 'sent', held, sheet };
}

/** A box that no longer knows the credential (restored from before it came) is shown it again. */
async function noteUnknown(
  shelf: Shelf,
  before: Held,
  fault: { readonly kind: string; readonly code?: string },
): Promise<Learnt> {
  if (fault.code === 'unknown-credential' && before.proof !== null && before.digest === null)
    await noteUnlessMoved(shelf, before, { registered: false });
  return nothing;
}

/** Notes what was learnt, unless this device went on while the box was asked. */
async function noteUnlessMoved(shelf: Shelf, before: Held, note: Partial<Held>): Promise<Held | null> {
  let noted: Held | null = null;
  await shelf.update<Holding>(holdingRecord, (current) => {
    if (current?.step !== 'held' || !sameState(current, before)) return current;
    noted = { ...current, ...note };
    return noted;
  });
  return noted;
}

function sameState(a: Held, b: Held): boolean {
  return a.secret === b.secret && a.digest === b.digest && a.withdrawn === b.withdrawn;
}
