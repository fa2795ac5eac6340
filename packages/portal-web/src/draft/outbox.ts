import type { Sheet } from '@miroir/campaign';
import { type BoxApi, type Held, isPassing, noteHeld, readHolding, type Shelf } from '@miroir/participant';
import type { ErrorCode } from '@miroir/portal';

/** A submission on its way. It is erased only when the box acknowledged it, or when the person says so. */
export interface Parcel {
  readonly fingerprint: string;
  readonly replaces: string | null;
  readonly sheet: Sheet;
  /** Why the box did not take it; absent while it may still leave by itself. */
  readonly refusal?: { readonly code: ErrorCode; readonly message: string };
}

/** Where a person's answers are. */
export type Delivery =
  | { readonly state: 'nothing' }
  /** Waiting for the network or the server; leaves by itself. */
  | { readonly state: 'waiting' }
  /** Another version was sent from elsewhere: both are kept, the person chooses. */
  | { readonly state: 'conflict'; readonly parcel: Parcel }
  /** The box said no, and why; the answers stay here. */
  | { readonly state: 'refused'; readonly parcel: Parcel; readonly message: string }
  | { readonly state: 'sent' };

/** Where the parcel lies on the device. */
export const outboxRecord = 'outbox';

/** What the device says of the outbox, without asking anyone. */
export async function readDelivery(shelf: Shelf): Promise<Delivery> {
  const parcel = await shelf.read<Parcel>(outboxRecord);
  if (parcel !== undefined) return deliveryOf(parcel);
  const holding = await readHolding(shelf);
  const sent = holding?.step === 'held' && holding.digest !== null && !holding.withdrawn;
  return { state: sent ? 'sent' : 'nothing' };
}

function deliveryOf(parcel: Parcel): Delivery {
  if (parcel.refusal === undefined) return { state: 'waiting' };
  if (parcel.refusal.code === 'stale-amendment') return { state: 'conflict', parcel };
  return { state: 'refused', parcel, message: parcel.refusal.message };
}

/**
 * Tries once to send what waits. The body is the same at every try, so a lost answer cannot make a double. Only the
 * parcel that was sent is erased: one posted meanwhile stays.
 */
export async function deliver(shelf: Shelf, api: Pick<BoxApi, 'submit' | 'register'>): Promise<Delivery> {
  const holding = await readHolding(shelf);
  if (holding?.step !== 'held') return { state: 'nothing' };
  const parcel = await shelf.read<Parcel>(outboxRecord);
  if (parcel === undefined || parcel.refusal !== undefined) {
    if (!holding.registered) await register(shelf, holding, api);
    return readDelivery(shelf);
  }
  const { secret, proof } = holding;
  const { fingerprint, replaces, sheet } = parcel;
  const sent = await api.submit({ secret, proof, fingerprint, replaces, sheet });
  if (sent.ok) {
    await noteHeld(shelf, secret, { digest: sent.value.digest, registered: true, withdrawn: false });
    await shelf.update<Parcel>(outboxRecord, (current) =>
      sameParcel(current, parcel) ? undefined : current,
    );
    return readDelivery(shelf);
  }
  const { error } = sent;
  if (error.kind === 'refused' && !isPassing(error)) {
    const refusal = { code: error.code, message: error.message };
    await shelf.update<Parcel>(outboxRecord, (current) =>
      sameParcel(current, parcel) ? { ...parcel, refusal } : current,
    );
  }
  return readDelivery(shelf);
}

/** Makes the box know the credential, so that the recovery code works elsewhere before anything is sent. */
async function register(shelf: Shelf, held: Held, api: Pick<BoxApi, 'register'>): Promise<void> {
  if (held.proof === null) return;
  const registered = await api.register(held.secret, held.proof);
  if (registered.ok) await noteHeld(shelf, held.secret, { registered: true });
}

function sameParcel(a: Parcel | undefined, b: Parcel): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
