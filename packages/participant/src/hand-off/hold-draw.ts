import { holdingRecord } from '../storage/records.ts';
import type { Shelf } from '../storage/shelf.ts';
import type { Held, Holding, Pending } from './holding.ts';

/** Get or create, in one transaction: of two tabs drawing at once, both go on with the first one's draw. */
export async function holdPending(shelf: Shelf, pending: Pending): Promise<Holding> {
  return (await shelf.update<Holding>(holdingRecord, (current) => current ?? pending)) ?? pending;
}

/** Counts an arrival without a signature and gives the draw that waits for one. */
export async function noteReturn(shelf: Shelf): Promise<Pending | null> {
  const kept = await shelf.update<Holding>(holdingRecord, (current) =>
    current?.step === 'pending' ? { ...current, returns: (current.returns ?? 0) + 1 } : current,
  );
  return kept?.step === 'pending' ? kept : null;
}

/** Stores the signature and deletes the blinding factor, in one transaction; what is already held stays. */
export async function holdSigned(
  shelf: Shelf,
  signature: string,
  cohort: string | null,
): Promise<Held | null> {
  const kept = await shelf.update<Holding>(holdingRecord, (current) => {
    if (current?.step !== 'pending') return current;
    const { secret, keyId } = current.drawn;
    const proof = { signature, keyId };
    const fresh = { registered: false, cohort, digest: null, withdrawn: false, state: current.state };
    return { step: 'held', secret, proof, ...fresh };
  });
  return kept?.step === 'held' ? kept : null;
}

/** Whether someone's answers are on this device, sent or not. */
export async function holdsAnswers(shelf: Shelf, held: Held): Promise<boolean> {
  if (held.digest !== null || held.proof === null) return true;
  const [draft, outbox] = await Promise.all([shelf.read<Written>('draft'), shelf.read('outbox')]);
  if (outbox !== undefined) return true;
  return draft !== undefined && Object.keys({ ...draft.answers, ...draft.comments }).length > 0;
}

/** What of a draft shows that somebody wrote. */
interface Written {
  readonly answers: object;
  readonly comments: object;
}
