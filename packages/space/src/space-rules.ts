/** How an organiser set a space up, and what its audience is. */
export interface SpaceRules {
  readonly pace: 'editions' | 'live';
  /** Whether a moderator reads what is written once it has appeared, or before. */
  readonly moderation: 'after' | 'before';
  /** Who may read: writing always needs a credential. */
  readonly readers: 'credential' | 'anyone';
  /** Fewest people behind anything counted. */
  readonly k: number;
  /** People on the roll; null behind an open link. */
  readonly headcount: number | null;
  /** IANA zone in which days are told. */
  readonly timeZone: string;
  /** Ids of the campaign's themes. */
  readonly themes: readonly string[];
  /** Ideas that so many people agree with are answered within so many days. */
  readonly promise: { readonly agrees: number; readonly days: number };
  /** Languages that the campaign speaks, its own first. */
  readonly languages: readonly string[];
  /** Names nobody else may write under. */
  readonly officials: readonly string[];
}

/** Whether acts are taken: from the first opening of the campaign to its last end. */
export type Acceptance = () => 'before' | 'open' | 'closed';

/** Priorities a person has. */
export const prioritySlots = 5;

/** Items on one page of a list. */
export const pageSize = 20;
