import type { Sheet } from '@miroir/campaign';

/** What the box knows of one credential, told to whoever holds its secret. */
export interface PersonState {
  cohort: string;
  /** The last sheet sent; null before the first one and after a withdrawal. */
  sheet: Sheet | null;
  /** Names the state a next `submit` or `withdraw` must say it replaces; null before the first sheet. */
  digest: string | null;
  /** Whether the answer is part of the published figures: it changes no more, and withdrawing it is final. */
  entered: boolean;
  withdrawn: boolean;
}
