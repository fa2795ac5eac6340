import type { IdeaOrder, IdeaState } from '../device/space-types.ts';

/** What of the ideas is looked at. */
export interface Wanted {
  readonly theme: string | null;
  readonly language: string | null;
  readonly state: IdeaState | null;
  readonly order: IdeaOrder;
  /** Searched for; empty: all are listed. */
  readonly text: string;
}
