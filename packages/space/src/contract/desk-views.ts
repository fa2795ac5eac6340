import type { AnswerState } from '../documents/answer.ts';
import type { ContributionKind, PictureFacts, Words } from '../documents/contribution.ts';
import type { PersonaKind } from '../documents/people.ts';
import type { IdeaListName } from '../lists/idea-lists.ts';
import type { Counts } from '../orders/shares.ts';
import type { PromiseClock } from '../promise/promise-clock.ts';
import type { Arrangement } from './views.ts';

/** A campaign whose space is moderated here. */
export interface DeskCampaign {
  readonly id: string;
  readonly name: string;
}

/** Where somebody acts, and what they may do there. */
export interface SpaceDeskFrame {
  readonly organisation: string;
  /** Who writes, as the campaign calls them. */
  readonly side: string;
  readonly campaigns: readonly DeskCampaign[];
  /** Titles of themes, by campaign and id. */
  readonly themes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a campaign promised, and the languages that it speaks, by id. */
  readonly promises: Readonly<Record<string, { readonly agrees: number; readonly days: number }>>;
  readonly languages: Readonly<Record<string, readonly string[]>>;
  readonly timeZone: string;
  /** Fewest people whose opinions are counted. */
  readonly k: number;
  readonly person: { readonly name: string; readonly role: string };
  /** Rights of the person's role. */
  readonly may: readonly string[];
}

/** One text to decide about, with what stands around it. Nobody here knows more of its author than its readers do. */
export interface DeskCase {
  readonly id: string;
  readonly kind: ContributionKind;
  readonly theme: string;
  readonly language: string;
  readonly day: string;
  /** Null: written once only. */
  readonly persona: PersonaKind | null;
  readonly words: Words;
  /** Of an idea that bears one: what it shows, and how large. */
  readonly picture: Readonly<PictureFacts> | null;
  /** The idea that it is on, and the comment that it replies to. */
  readonly idea: string | null;
  readonly before: string | null;
  /** Replies that stay readable. */
  readonly replies: number;
  /** Reason codes of the reports; empty for an appeal alone. How many reported is told to nobody. */
  readonly reasons: readonly string[];
  /** How often its author was asked to say it otherwise. */
  readonly asks: number;
  /** Of an appeal: why it was hidden, and until which local day somebody answers. */
  readonly appeal: { readonly reason: string; readonly due: string; readonly overdue: boolean } | null;
}

/** What waits for a decision. */
export interface DeskQueue {
  readonly today: string;
  /** What is overdue first, then what ends soonest. */
  readonly appeals: readonly DeskCase[];
  readonly reports: readonly DeskCase[];
  /** Appeals against one's own act: somebody else judges them. */
  readonly notYours: number;
  /** Acts in the public log, and the hash of the last one. */
  readonly acts: number;
  readonly head: string;
}

/** An idea with what was answered to it, and what is about to be. */
export interface AnsweredIdea {
  readonly id: string;
  readonly theme: string;
  readonly language: string;
  readonly day: string;
  readonly title: string;
  readonly body: string;
  /** As the public is told once it has reacted; null while fewer than k people are counted. */
  readonly counts: Counts | null;
  readonly comments: number;
  /** Until when an answer was promised; null while too few people agree. */
  readonly promise: PromiseClock | null;
  readonly steps: readonly { readonly state: AnswerState; readonly text: string; readonly day: string }[];
  /** Nobody but the desk reads it. */
  readonly draft: { readonly state: AnswerState; readonly text: string; readonly by: string } | null;
}

export interface AnswerDesk {
  /** A page of the list that was asked for. */
  readonly ideas: readonly AnsweredIdea[];
  /** All of that list. */
  readonly total: number;
  /** How many are passed over to go on; null on the last page. */
  readonly next: number | null;
  /** How many ideas each list holds, of the theme that was asked for. */
  readonly sizes: Readonly<Record<IdeaListName, number>>;
  /** Answers that wait to be published together. */
  readonly waiting: number;
}

/** An idea that its author lets the other side read. */
export interface CrossingCase {
  readonly id: string;
  readonly theme: string;
  readonly language: string;
  readonly day: string;
  readonly words: Words;
  /** Names these very words: sent back with a decision about them. */
  readonly seen: string;
}

/** What may cross to the other side: the oldest first, a page of each kind, and how many there are. */
export interface DeskCrossing {
  readonly waiting: readonly CrossingCase[];
  readonly waits: number;
  readonly cleared: readonly CrossingCase[];
  readonly clears: number;
}

/** An idea as the desk arranges it. */
export interface DeskIdea {
  readonly id: string;
  readonly theme: string;
  readonly language: string;
  readonly day: string;
  readonly title: string;
  readonly body: string;
  readonly comments: number;
  /** As the public is told once it has reacted; null while fewer than k people are counted. */
  readonly agrees: number | null;
  readonly arrangement: Arrangement;
  /** It is joined to another, and may still be parted from it. */
  readonly mayPart: boolean;
}

export interface DeskIdeas {
  readonly today: string;
  readonly ideas: readonly DeskIdea[];
  /** All that were found: a page shows the first ones. */
  readonly total: number;
}

/** An idea near another, which that one may be joined to. */
export interface DeskNear {
  readonly id: string;
  readonly theme: string;
  readonly day: string;
  readonly title: string;
}

/** One person of the desk. */
export interface DeskPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** Who invited them; empty: the command line. */
  readonly invitedBy: string;
  readonly came: boolean;
  /** When the link that waits ends, in milliseconds since the epoch; null when none does. */
  readonly linkUntil: number | null;
  readonly self: boolean;
}

/** A link to hand on: shown once, its secret is kept nowhere. */
export interface DeskLink {
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** What the organiser said to everybody, as the desk lists it. */
export interface DeskAnnouncement {
  readonly id: string;
  readonly day: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** A reply that somebody kept, to begin the next one with. */
export interface ReplyTemplate {
  readonly id: string;
  readonly text: string;
}

/** What the organiser's people animate a space with. */
export interface AnimationDesk {
  /** The newest first. */
  readonly announcements: readonly DeskAnnouncement[];
  readonly templates: readonly ReplyTemplate[];
  readonly digest: DigestDraft;
}

/** The digest that is being composed. */
export interface DigestDraft {
  readonly ideas: readonly { readonly id: string; readonly title: string }[];
  /** By language. */
  readonly words: Readonly<Record<string, string>>;
}

/** A text to read before it appears. */
export interface DeskReview extends DeskCase {
  /** Stands for its very words: what is decided is decided of these. */
  readonly seen: string;
  /** Words of the desk's list that it holds: they say where to look, and hide nothing. */
  readonly listed: readonly string[];
  /** Local day until which it is read. */
  readonly due: string;
  readonly overdue: boolean;
}

export interface ReviewDesk {
  /** Whether the campaign chose that texts are read before they appear. */
  readonly before: boolean;
  readonly reviews: readonly DeskReview[];
  /** Lists of words, by language. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}
