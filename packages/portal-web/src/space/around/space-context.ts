import type { I18n } from '@lingui/core';
import type { LocalQuestionnaire } from '@miroir/campaign';
import type { Called, Held, Shelf, SpaceClient } from '@miroir/participant';
import type { MyPage, Overview } from '@miroir/space';
import { createContext, use } from 'react';
import type { Delivered, Parcel } from '../device/outbox.ts';
import type { SpaceBoot } from '../device/space-types.ts';
import type { Saving, WritingKeeper, Writings } from '../device/writings.ts';

/** What every page of the space may read and do. */
export interface Space {
  readonly boot: SpaceBoot;
  readonly i18n: I18n;
  readonly api: SpaceClient;
  readonly locale: string;
  readonly questionnaire: LocalQuestionnaire;
  readonly sheet: NonNullable<LocalQuestionnaire['space']>;
  readonly overview: Overview;
  /** The day since which things are new to this device; null on a first visit. */
  readonly since: string | null;
  /** Null where this browser keeps nothing. */
  readonly shelf: Shelf | null;
  /** Null for whoever only reads. */
  readonly held: Held | null;
  readonly setHeld: (held: Held) => void;
  /** One's own page, once it is here: names, priorities, texts. */
  readonly mine: MyPage | null;
  readonly refreshMine: () => Promise<void>;
  /** Asks as a reader: with the secret where there is one. */
  readonly ask: <T>(call: (secret: string | null) => Called<T>) => Called<T>;
  readonly keeper: WritingKeeper;
  readonly writings: Writings;
  readonly saving: Saving;
  readonly outbox: readonly Parcel[];
  /** Sends what waits; says what became of each text. */
  readonly deliver: () => Promise<ReadonlyMap<string, Delivered>>;
  /** Looks at the outbox again, after it was changed. */
  readonly lookAtOutbox: () => Promise<void>;
  /** One's opinions are not shown: others look at this screen. */
  readonly discreet: boolean;
  readonly setDiscreet: (discreet: boolean) => void;
  /** The ideas last listed, in their order: where « next » leads. */
  readonly listed: { current: readonly string[] };
}

export const SpaceContext = createContext<Space | null>(null);

/** The space around a page. @throws Error outside one. */
export function useSpace(): Space {
  const space = use(SpaceContext);
  if (space === null) throw new Error('no space around this component');
  return space;
}
