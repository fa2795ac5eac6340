import type { Shelf } from '@miroir/participant';
import { outboxRecord, type Parcel } from './outbox.ts';

/** Keeps a submission before anything is sent, so that a crash between the two loses nothing. */
export async function post(shelf: Shelf, parcel: Parcel): Promise<void> {
  await shelf.update<Parcel>(outboxRecord, () => parcel);
}

/** Lets go of what was not sent: the person chose the version the box holds. */
export async function discard(shelf: Shelf): Promise<void> {
  await shelf.update<Parcel>(outboxRecord, () => undefined);
}
