import type { KeyEntry } from '@miroir/credential';
import type { DrawnCredential } from '@miroir/credential/client';
import type { Proof } from '../api/box-client.ts';
import { holdingRecord } from '../storage/records.ts';
import type { Shelf } from '../storage/shelf.ts';

/** A credential asked for and not yet signed: whatever exists is resumed, never drawn again. */
export interface Pending {
  readonly step: 'pending';
  /** The roll's page made it: who comes with it again, from this browser, is the same person. */
  readonly state: string;
  readonly drawn: DrawnCredential;
  /** The key that was checked against the announced digest before anything was drawn. */
  readonly key: KeyEntry;
  /** How often the box's last page was reached without a signature: a way back that loses it must end somewhere. */
  readonly returns?: number;
}

/** A credential this device holds. `proof` is null when it was opened with a recovery code. */
export interface Held {
  readonly step: 'held';
  readonly secret: string;
  readonly proof: Proof | null;
  /** Whether the box has acknowledged it. */
  readonly registered: boolean;
  readonly cohort: string | null;
  /** What the next submission or withdrawal replaces; null before the first one. */
  readonly digest: string | null;
  readonly withdrawn: boolean;
  /** That of the draw; absent when a recovery code opened it here. */
  readonly state?: string;
}

export type Holding = Pending | Held;

export const readHolding = (shelf: Shelf): Promise<Holding | undefined> => shelf.read<Holding>(holdingRecord);

/** Holds what a recovery code opened on this device. */
export async function holdOpened(shelf: Shelf, held: Held): Promise<void> {
  await shelf.update<Holding>(holdingRecord, () => held);
}

/** Notes what the box said, on what is held now; nothing when another person took the device over meanwhile. */
export async function noteHeld(
  shelf: Shelf,
  secret: string,
  note: Partial<Omit<Held, 'step' | 'secret'>>,
): Promise<Held | null> {
  const kept = await shelf.update<Holding>(holdingRecord, (current) =>
    current?.step === 'held' && current.secret === secret ? { ...current, ...note } : current,
  );
  return kept?.step === 'held' ? kept : null;
}

/**
 * Lets go of an access that nothing was sent with, and keeps what was written: whoever chose the wrong group draws
 * another. Nothing happens once something was sent, or when another access is held meanwhile.
 */
export async function forgetDraw(shelf: Shelf, secret: string): Promise<void> {
  if ((await shelf.read('outbox')) !== undefined) return;
  await shelf.update<Holding>(holdingRecord, (current) =>
    current?.step === 'held' && current.secret === secret && current.digest === null ? undefined : current,
  );
}

/** Erases everything of a participation from this device: credential, draft, outbox, and how its lists were ordered. */
export async function forgetEverything(shelf: Shelf): Promise<void> {
  for (const name of [holdingRecord, 'draft', 'outbox', 'order']) await shelf.update(name, () => undefined);
}
