import type { CohortKey } from '@miroir/credential';
import type { DrawnCredential } from '@miroir/credential/client';
import type { Draft } from '../draft/draft.ts';
import type { Shelf } from '../storage/shelf.ts';

/** A credential asked for and not yet signed: whatever exists is resumed, never drawn again. */
export interface Pending {
  readonly step: 'pending';
  readonly state: string;
  readonly drawn: DrawnCredential;
  /** The key that was checked against the announced digest before anything was drawn. */
  readonly key: CohortKey;
}

/** A credential this device holds. `proof` is null when it was opened with a recovery code. */
export interface Held {
  readonly step: 'held';
  readonly secret: string;
  readonly proof: { readonly signature: string; readonly keyId: string } | null;
  /** Whether the box has acknowledged it. */
  readonly registered: boolean;
  readonly cohort: string | null;
  /** What the next submission or withdrawal replaces; null before the first one. */
  readonly digest: string | null;
  readonly withdrawn: boolean;
}

export type Holding = Pending | Held;

const record = 'holding';

export const readHolding = (shelf: Shelf): Promise<Holding | undefined> => shelf.read<Holding>(record);

/** Get or create, in one transaction: of two tabs drawing at once, both go on with the first one's draw. */
export async function holdPending(shelf: Shelf, pending: Pending): Promise<Holding> {
  const kept = await shelf.update<Holding>(record, (current) => {
    if (current === undefined) return pending;
    return current.step === 'pending' ? { ...current, state: pending.state } : current;
  });
  return kept ?? pending;
}

/** Stores the signature and deletes the blinding factor, in one transaction; what is already held stays. */
export async function holdSigned(shelf: Shelf, signature: string, cohort: string): Promise<Held | null> {
  const kept = await shelf.update<Holding>(record, (current) => {
    if (current?.step !== 'pending') return current;
    const { secret, keyId } = current.drawn;
    const proof = { signature, keyId };
    return { step: 'held', secret, proof, registered: false, cohort, digest: null, withdrawn: false };
  });
  return kept?.step === 'held' ? kept : null;
}

/** Holds what a recovery code opened on this device. */
export async function holdOpened(shelf: Shelf, held: Held): Promise<void> {
  await shelf.update<Holding>(record, () => held);
}

/** Notes what the box said, on what is held now; nothing when another person took the device over meanwhile. */
export async function noteHeld(
  shelf: Shelf,
  secret: string,
  note: Partial<Omit<Held, 'step' | 'secret'>>,
): Promise<Held | null> {
  const kept = await shelf.update<Holding>(record, (current) =>
    current?.step === 'held' && current.secret === secret ? { ...current, ...note } : current,
  );
  return kept?.step === 'held' ? kept : null;
}

/** Whether someone's answers are on this device, sent or not. */
export async function holdsAnswers(shelf: Shelf, held: Held): Promise<boolean> {
  if (held.digest !== null || held.proof === null) return true;
  const [draft, outbox] = await Promise.all([shelf.read<Draft>('draft'), shelf.read('outbox')]);
  if (outbox !== undefined) return true;
  return draft !== undefined && Object.keys({ ...draft.answers, ...draft.comments }).length > 0;
}

/** Erases everything of a participation from this device: credential, draft and outbox. */
export async function forgetEverything(shelf: Shelf): Promise<void> {
  for (const name of [record, 'draft', 'outbox']) await shelf.update(name, () => undefined);
}
