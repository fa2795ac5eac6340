import { type CallFault, isPassing, type Shelf, type SpaceClient } from '@miroir/participant';
import { holderMark } from './holder-mark.ts';
import type { Drawing } from './redraw.ts';
import type { SentText } from './space-types.ts';
import type { ChosenName, Writing } from './writings.ts';

/** A text on its way. It goes only when the space took it, or when its author says so. */
export interface Parcel {
  readonly text: SentText;
  /** The name to be known under first; null where there is one already, or none. */
  readonly name: ChosenName | null;
  /** What a comment is on, as its author read it. */
  readonly onTitle: string | null;
  /** Its picture as this device drew it; null or absent for none. */
  readonly picture?: Drawing | null;
  /** Whose it is; another person of this device does not send it. Absent in what was kept before that was noted. */
  readonly of?: string;
  /** Why the space did not take it; absent while it may still leave by itself. */
  readonly refusal?: string;
}

export const outboxRecord = 'outbox';

type Parcels = readonly Parcel[];
type Sender = Pick<SpaceClient, 'contribute' | 'beCalled'>;

export const readOutbox = async (shelf: Shelf): Promise<Parcels> =>
  (await shelf.read<Parcels>(outboxRecord)) ?? [];

/** Keeps a text before anything is sent; the same one again takes the place of the first. */
export async function post(shelf: Shelf, parcel: Parcel): Promise<void> {
  await shelf.update<Parcels>(outboxRecord, (all = []) => [...without(all, parcel.text.id), parcel]);
}

/** Lets go of a text that did not leave. */
export async function takeOut(shelf: Shelf, id: string): Promise<void> {
  await shelf.update<Parcels>(outboxRecord, (all = []) => without(all, id));
}

const without = (all: Parcels, id: string): Parcels => all.filter(({ text }) => text.id !== id);

/** A text on its way as a draft again, with its picture and the name that was chosen for it. */
export function draftOf({ text, name, picture = null }: Parcel): Partial<Omit<Writing, 'id'>> {
  const { theme, stance, language, quotable, manner, words } = text;
  const signed = name === null || manner === 'once' ? {} : { [manner]: name };
  return {
    ...words,
    theme,
    stance,
    language,
    quotable,
    manner,
    picture,
    alt: text.picture?.alt ?? '',
    ...signed,
  };
}

/** What became of one text. */
export type Delivered =
  | { readonly state: 'waiting' | 'published' }
  | { readonly state: 'kept' }
  | { readonly state: 'refused'; readonly fault: CallFault & { readonly kind: 'refused' } };

/**
 * Tries once to send what waits, the oldest first. The body is the same at every try, so that a lost answer cannot make a
 * double; what the space refuses stays here with the reason.
 * @returns by a text's id what became of it
 */
export async function deliver(
  shelf: Shelf,
  secret: string,
  api: Sender,
): Promise<ReadonlyMap<string, Delivered>> {
  const outcomes = new Map<string, Delivered>();
  const of = holderMark(secret);
  for (const parcel of await readOutbox(shelf)) {
    if (parcel.refusal !== undefined || (parcel.of ?? of) !== of) continue;
    const delivered = await send(parcel, secret, api);
    outcomes.set(parcel.text.id, delivered);
    // One that found nobody: the others would not either.
    if (delivered.state === 'kept') break;
    await note(shelf, parcel.text.id, delivered);
  }
  return outcomes;
}

async function send({ text, name }: Parcel, secret: string, api: Sender): Promise<Delivered> {
  if (name !== null && text.manner !== 'once') {
    const called = await api.beCalled(secret, {
      kind: text.manner,
      ...name,
      skills: [...(name.skills ?? [])],
    });
    if (!called.ok) return unsent(called.error);
  }
  const sent = await api.contribute(secret, text);
  return sent.ok ? { state: sent.value.state } : unsent(sent.error);
}

function unsent(fault: CallFault): Delivered {
  return fault.kind === 'unreachable' || isPassing(fault) ? { state: 'kept' } : { state: 'refused', fault };
}

async function note(shelf: Shelf, id: string, delivered: Delivered): Promise<void> {
  if (delivered.state !== 'refused') return takeOut(shelf, id);
  const { message } = delivered.fault;
  await shelf.update<Parcels>(outboxRecord, (all = []) =>
    all.map((parcel) => (parcel.text.id === id ? { ...parcel, refusal: message } : parcel)),
  );
}
