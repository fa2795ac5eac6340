import type { Skill } from '@miroir/basics/space-texts';
import { encodeBase64url } from '@miroir/credential';
import type { Shelf } from '@miroir/participant';
import type { Drawing } from './redraw.ts';
import type { Manner, Stance, Words } from './space-types.ts';

/** A name one is about to be read under. */
export interface ChosenName {
  readonly name: string;
  readonly role: string;
  /** What one offers to help with; absent: as it was. */
  readonly skills?: readonly Skill[];
}

/** A text that is being written: here alone, until it is sent. */
export interface Writing extends Readonly<Words> {
  /** Drawn with the draft: however often it is sent, it is one text. */
  readonly id: string;
  readonly theme: string | null;
  readonly stance: Stance | null;
  readonly language: string | null;
  readonly quotable: boolean;
  /** Of an idea, as this device drew it, and what it shows; absent in what was begun before there were pictures. */
  readonly picture?: Drawing | null;
  readonly alt?: string;
  /** Null: as is usual on this side. */
  readonly manner: Manner | null;
  readonly pseudonym: ChosenName;
  readonly named: ChosenName;
}

/** By what they are: `idea`, `comment:<idea>`, `reply:<comment>`, `addition:<idea>`. */
export type Writings = Readonly<Record<string, Writing>>;

/** The record that `forgetEverything` of the credential erases too. */
export const writingsRecord = 'draft';

/** 128 random bits as base64url. */
export const drawId = (): string => encodeBase64url(crypto.getRandomValues(new Uint8Array(16)));

export function blankWriting(id: string = drawId()): Writing {
  const nobody = { name: '', role: '' };
  const words = { title: '', body: '', need: '', benefit: '' };
  const choices = { theme: null, stance: null, language: null, quotable: false, manner: null };
  return { id, ...words, ...choices, pseudonym: nobody, named: nobody };
}

export type Saving = 'saved' | 'saving' | 'failed';

export interface KeptWritings {
  readonly writings: Writings;
  readonly saving: Saving;
}

export interface WritingKeeper {
  current(): KeptWritings;
  /** Changes some fields of one text, which begins where there was none. */
  write(name: string, change: Partial<Omit<Writing, 'id'>>): void;
  /** Lets go of one text: it was sent, or erased. */
  drop(name: string): void;
  /** Takes over what another tab wrote. */
  refresh(): Promise<void>;
  subscribe(listener: () => void): () => void;
}

type Change = (there: Writings) => Writings;

/**
 * Keeps texts on the device at every key. What is stored is never what this tab shows but its own changes, applied to
 * whatever is there: two tabs that write two texts, or two fields of one, lose nothing.
 */
export function keepWritings(shelf: Shelf | null, initial: Writings): WritingKeeper {
  const listeners = new Set<() => void>();
  let kept: KeptWritings = { writings: initial, saving: 'saved' };
  let pending: readonly Change[] = [];
  let queue: Promise<void> = Promise.resolve();
  const show = (next: KeptWritings): void => {
    kept = next;
    for (const listener of listeners) listener();
  };
  const store = async (): Promise<void> => {
    if (shelf === null) return;
    let written: readonly Change[] = [];
    try {
      const now = await shelf.update<Writings>(writingsRecord, (there) => {
        written = pending;
        return written.length === 0 ? there : written.reduce((all, change) => change(all), there ?? {});
      });
      pending = pending.slice(written.length);
      const writings = pending.reduce((all, change) => change(all), now ?? {});
      show({ writings, saving: pending.length === 0 ? 'saved' : 'saving' });
    } catch {
      // What was refused stays pending: the next change tries again with it.
      show({ ...kept, saving: 'failed' });
    }
  };
  const change = (next: Change): void => {
    if (shelf !== null) pending = [...pending, next];
    show({ writings: next(kept.writings), saving: shelf === null ? 'failed' : 'saving' });
    queue = queue.then(store);
  };
  return {
    current: () => kept,
    write(name, some) {
      const fresh = blankWriting();
      change((all) => ({ ...all, [name]: { ...(all[name] ?? fresh), ...some } }));
    },
    drop: (name) => change(({ [name]: _gone, ...rest }) => rest),
    refresh() {
      queue = queue.then(store);
      return queue;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
