import { type Called, type Held, noteHeld, type Shelf, type SpaceClient } from '@miroir/participant';

/** What is needed to be known to the space again. */
interface Holder {
  readonly shelf: Shelf;
  readonly held: Held;
  readonly api: Pick<SpaceClient, 'register'>;
}

/** Shows the space the signature of a credential it has not seen; nothing where there is none to show. */
export async function register({ shelf, held, api }: Holder): Promise<boolean> {
  if (held.proof === null) return false;
  const registered = await api.register(held.secret, held.proof);
  if (registered.ok) await noteHeld(shelf, held.secret, { registered: true });
  return registered.ok;
}

/**
 * Asks something of the space as a holder. A space that does not know the credential (it was never shown, or the space was
 * restored from before that) is shown it, and asked once more.
 */
export async function asHolder<T>(holder: Holder, call: (secret: string) => Called<T>): Called<T> {
  if (!holder.held.registered) await register(holder);
  const answered = await call(holder.held.secret);
  const unknown =
    !answered.ok && answered.error.kind === 'refused' && answered.error.code === 'unknown-credential';
  return unknown && (await register(holder)) ? call(holder.held.secret) : answered;
}
