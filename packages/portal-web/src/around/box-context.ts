import type { I18n } from '@lingui/core';
import type { LocalQuestion, LocalQuestionnaire } from '@miroir/campaign';
import type { BoxApi, Held, Shelf } from '@miroir/participant';
import { createContext, type Dispatch, use } from 'react';
import type { Draft, DraftAction } from '../draft/draft.ts';
import type { Saving } from '../draft/keep-draft.ts';
import type { Delivery } from '../draft/outbox.ts';
import type { BoxBoot } from './box-boot.ts';

/** What every page of the box may read and do. */
export interface Box {
  readonly boot: BoxBoot;
  readonly i18n: I18n;
  readonly api: BoxApi;
  readonly shelf: Shelf;
  readonly held: Held;
  readonly setHeld: (held: Held | null) => void;
  readonly questionnaire: LocalQuestionnaire;
  readonly questions: readonly LocalQuestion[];
  readonly locale: string;
  readonly draft: Draft;
  readonly dispatch: Dispatch<DraftAction>;
  /** The draft with what every tab wrote, once all of it is on the device. */
  readonly merge: () => Promise<Draft>;
  readonly saving: Saving;
  readonly delivery: Delivery;
  readonly online: boolean;
  /** Rereads the outbox after a choice, and tries again. */
  readonly refresh: () => Promise<void>;
}

export const BoxContext = createContext<Box | null>(null);

/** The box around a page. @throws Error outside one. */
export function useBox(): Box {
  const box = use(BoxContext);
  if (box === null) throw new Error('no box around this component');
  return box;
}
