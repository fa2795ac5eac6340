import type { AnswerState } from '../documents/answer.ts';
import type { ContributionKind, Words } from '../documents/contribution.ts';
import type { PersonaKind } from '../documents/people.ts';
import type { IdeaListName } from '../lists/idea-lists.ts';
import type { Counts } from '../orders/shares.ts';
import type { PromiseClock } from '../promise/promise-clock.ts';

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
