/** How an organiser set a space up, and what its audience is. */
export interface SpaceRules {
  readonly pace: 'editions' | 'live';
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
  /** Names nobody else may write under. */
  readonly officials: readonly string[];
}

/** Whether acts are taken: from the first opening of the campaign to its last end. */
export type Acceptance = () => 'before' | 'open' | 'closed';

/** Longest texts, in characters as a person counts them. */
export const longest = {
  title: 80,
  body: 1000,
  comment: 1000,
  need: 300,
  benefit: 300,
  name: 40,
  role: 60,
} as const;

/** Priorities a person has. */
export const prioritySlots = 5;

/** Items on one page of a list. */
export const pageSize = 20;

/** Why something is reported, and why it is hidden. */
export const reportReasons = [
  'names-a-person',
  'attacks-a-person',
  'off-topic',
  'confidential',
  'advertising',
  'unlawful',
] as const;
export type ReportReason = (typeof reportReasons)[number];
