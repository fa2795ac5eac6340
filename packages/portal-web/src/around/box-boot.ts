import type { LocalQuestion } from '@miroir/campaign';
import type { Holding, Shelf } from '@miroir/participant';
import type { Boot } from '@miroir/portal';
import type { Draft } from '../draft/draft.ts';
import type { Delivery } from '../draft/outbox.ts';
import type { pipeQuestions } from '../pipes/pipe.ts';
import type { OtherTabs } from '../tabs/other-tabs.ts';

/** What the box's pages are told when they open. */
export type BoxBoot = Extract<Boot, { page: 'questionnaire' }>;

/** What the device holds when a page of the box opens. */
export interface Device {
  readonly shelf: Shelf | null;
  readonly holding: Holding | undefined;
  readonly draft: Draft;
  readonly delivery: Delivery;
  readonly tabs: OtherTabs;
  /** A question as this device draws it: a list in random order stands in this device's own. */
  readonly arrange: (question: LocalQuestion) => LocalQuestion;
  /** Says earlier answers in later texts; absent where the campaign has no such text. */
  readonly pipe?: typeof pipeQuestions | undefined;
}
