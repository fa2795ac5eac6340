import type { Range } from '@miroir/basics/words';
import type { CountView } from '../counts/count-view.ts';
import type { AnswerState } from '../documents/answer.ts';
import type { ContributionKind, Passage, PictureFacts, Stance, Words } from '../documents/contribution.ts';
import type { ActKind, PersonaKind } from '../documents/people.ts';
import type { ReactionValue } from '../documents/reaction.ts';
import type { PromiseClock } from '../promise/promise-clock.ts';
import type { PromiseFigures, PromiseState } from '../promise/promise-figures.ts';

/** What the texts of a persona have gathered, as its person alone reads it. */
export interface Recognition {
  /** Of ideas, of figures that have entered. */
  readonly agrees: number;
  /** Of comments, in fives; 0 below k people. */
  readonly useful: number;
}

/** The same as others read it, in fives; null: fewer than three texts, or than k people. */
export interface ShownRecognition {
  readonly agrees: number | null;
  readonly useful: number | null;
}

export interface ShownPersona {
  readonly kind: PersonaKind;
  readonly name: string;
  readonly role: string;
  readonly skills: readonly string[];
  /** What its texts have gathered; null unless its person shows it. */
  readonly gathered: ShownRecognition | null;
}

/** One of one's own two personas; nothing says to anybody else that they are one person's. */
export interface MyPersona extends ShownPersona {
  readonly recognition: Recognition;
  /** Others read what its texts have gathered. */
  readonly shows: boolean;
  /** How it may be reached where it offers help; empty: not said. */
  readonly contact: string;
}

export interface ShownReaction {
  readonly value: ReactionValue | null;
  readonly final: boolean;
}

/** What everybody reads of a text. Days only; null persona: « une personne ». */
export interface ShownText {
  readonly id: string;
  readonly language: string;
  readonly day: string;
  readonly persona: ShownPersona | null;
  readonly own: boolean;
}

/** A text that is no longer read: its trace stays with its replies. */
export interface Trace {
  readonly id: string;
  readonly day: string;
  readonly state: 'hidden' | 'withdrawn';
  readonly reason: string | null;
  readonly since: string | null;
}

/** An idea that another one leads to. */
export interface LinkedIdea {
  readonly id: string;
  readonly title: string;
}

/** What the organiser's people did with an idea's place, by days: nothing of it touches what it says. */
export interface Arrangement {
  /** The idea that stands for it, and where that one stands with the organiser; null: received, and no more. */
  readonly joined: (LinkedIdea & { readonly day: string; readonly state: AnswerState | null }) | null;
  /** Those that it stands for. */
  readonly standsFor: readonly LinkedIdea[];
  /** The theme that it was in before. */
  readonly moved: { readonly from: string; readonly day: string } | null;
  /** Since which day it is shown first in its theme. */
  readonly pinned: string | null;
  /** Why it takes no comment and no reaction any more. */
  readonly closed: { readonly reason: string; readonly day: string } | null;
}

/** An idea that a person agreed with, and the one that stands for it, which they have said nothing of. */
export interface JoinedSupport {
  readonly joined: LinkedIdea;
  readonly into: LinkedIdea;
}

/** One's own stand on an idea, and what it opens. */
export interface Stand {
  readonly mine: ShownReaction | null;
  readonly counts: CountView;
}

export interface IdeaSummary extends ShownText, Stand {
  readonly theme: string;
  readonly title: string;
  readonly excerpt: string;
  /** Whether it bears a picture, which its own page shows. */
  readonly illustrated: boolean;
  /** Where it stands with the organiser; null: received, and no more. */
  readonly answer: AnswerState | null;
  /** The organiser shows it first in its theme. */
  readonly pinned: boolean;
  /** It takes no comment and no reaction any more. */
  readonly closed: boolean;
  readonly comments: number;
}

export interface IdeaList {
  /** Of a theme, on its first page: what the organiser shows before all others, in no order's place. */
  readonly pinned: readonly IdeaSummary[];
  readonly ideas: readonly IdeaSummary[];
  readonly total: number;
  /** Null on the last page. Holds no total: an id and the seed of the visit's ties. */
  readonly next: ListCursor | null;
}

export interface ListCursor {
  readonly seed: number;
  readonly after: string;
}

export interface FoundIdea extends IdeaSummary {
  readonly marks: { readonly title: readonly Range[]; readonly excerpt: readonly Range[] };
}

export interface FoundIdeas {
  readonly ideas: readonly FoundIdea[];
  readonly total: number;
  /** Where the next page starts; null on the last one. */
  readonly next: number | null;
}

/** One of the nearest ideas under a title that is being written. */
export interface NearIdea {
  readonly id: string;
  readonly title: string;
  readonly comments: number;
  readonly marks: readonly Range[];
}

/** What became of an idea, by days. */
export type Step =
  | { readonly what: 'born'; readonly day: string }
  | { readonly what: 'revised'; readonly day: string }
  | { readonly what: 'added'; readonly day: string }
  | { readonly what: 'erased'; readonly day: string }
  | { readonly what: 'answered'; readonly day: string; readonly state: AnswerState }
  | { readonly what: 'joined' | 'moved' | 'closed'; readonly day: string };

/** What the organiser says of an idea now. */
export interface ShownAnswer {
  readonly state: AnswerState;
  readonly text: string;
  readonly day: string;
}

export interface IdeaPage extends ShownText, Stand {
  readonly state: 'published';
  readonly theme: string;
  readonly words: Words;
  readonly picture: Readonly<PictureFacts> | null;
  readonly additions: readonly { readonly day: string; readonly body: string }[];
  readonly trajectory: readonly Step[];
  /** The last thing the organiser answered; null: received, and no more. */
  readonly answer: ShownAnswer | null;
  readonly arrangement: Arrangement;
  /** Until when an answer was promised; null too for whom its total is hidden. */
  readonly promise: PromiseClock | null;
  /** Comments that are read, replies included. */
  readonly comments: number;
  /** What those who offered help can do, of a list; nobody is told apart. */
  readonly skills: readonly string[];
  /** Those on the idea itself, by how they stand to it. */
  readonly stances: Readonly<Record<Stance, number>>;
}

export interface ShownComment extends ShownText {
  readonly state: 'published';
  readonly stance: Stance | null;
  /** The organiser's own word. */
  readonly official: boolean;
  readonly body: string;
  readonly replies: number;
  /** Of an offer of help: how its person may be reached, if they say so; empty where not. */
  readonly contact: string;
  /** Whether the reader said that it was. */
  readonly useful: boolean;
}

export type CommentItem =
  | ShownComment
  | (Trace & { readonly stance: Stance | null; readonly replies: number });

export interface CommentPage {
  readonly comments: readonly CommentItem[];
  /** The id to go on after; null on the last page. */
  readonly next: string | null;
}

/** What a moderator decided of a text, as its author alone reads it. */
export interface ShownDecision {
  readonly reason: string;
  readonly day: string;
  readonly passages: readonly Passage[];
  /** It never appeared. */
  readonly before?: true;
}

/** Whether somebody else looks again at a hidden text: may be asked once, is asked, or was answered. Days are local. */
export type ShownAppeal =
  | { readonly state: 'possible' }
  | { readonly state: 'asked'; readonly due: string; readonly overdue: boolean }
  | { readonly state: 'upheld'; readonly day: string };

/** One line of the public log: no text, no name, and a mark that stands for the text. */
export interface LogLine {
  readonly sequence: string;
  readonly what: ActKind;
  readonly reason: string;
  readonly day: string;
  /** Null in a line of before there were marks. */
  readonly mark: string | null;
  readonly previous: string;
  readonly hash: string;
}

export interface ModerationLog {
  /** The newest first. */
  readonly lines: readonly LogLine[];
  readonly total: number;
}

/** A contribution as its author alone sees it. */
export interface MyContribution {
  readonly id: string;
  readonly kind: ContributionKind;
  readonly on: string | null;
  readonly day: string;
  /** `in-review`: somebody reads it before it appears; `unread`: the space closed before three people wrote for an edition, and it appeared nowhere. */
  readonly state: 'waiting' | 'in-review' | 'unread' | 'published' | 'hidden';
  readonly words: Words;
  readonly picture: Readonly<PictureFacts> | null;
  readonly persona: ShownPersona | null;
  /** Of a hidden one: the reason code and the day. */
  readonly hidden: ShownDecision | null;
  /** Of a published one: somebody asks to say it otherwise. */
  readonly asked: ShownDecision | null;
  /** Of an idea: what the organiser answered last. */
  readonly answer: ShownAnswer | null;
  /** Of an idea that is out: what was done with its place. */
  readonly arrangement: Arrangement | null;
  /** Of an idea: until when an answer was promised; null while too few people agree. */
  readonly promise: PromiseClock | null;
  /** Null where nothing is hidden, or nobody would look. */
  readonly appeal: ShownAppeal | null;
  /** Its author may choose that it appears without others. */
  readonly mayChoose: boolean;
  /** Nobody has counted for it yet: it may still read otherwise. */
  readonly mayRevise: boolean;
  /** Of a comment: how many people found it useful, in fives, from k of them on. */
  readonly useful: number | null;
  readonly comments: number;
  readonly counts: CountView | null;
}

/** An idea that one of a person's priorities is on. */
export interface MyPriority {
  readonly idea: string;
  /** Null once it is no longer read. */
  readonly title: string | null;
  /** It has entered, and moves no more. */
  readonly final: boolean;
}

export interface MyPage {
  readonly contributions: readonly MyContribution[];
  readonly personas: readonly MyPersona[];
  /** Of what one agreed with: what was joined to another idea, of which one is asked anew. */
  readonly joins: readonly JoinedSupport[];
  /** Of five; null where free. */
  readonly priorities: readonly (MyPriority | null)[];
}

export interface Overview {
  readonly today: string;
  readonly ideas: number;
  readonly themes: Readonly<Record<string, number>>;
  /** About how many take part, in fives. */
  readonly participants: number;
  /** Whether anything can be written now, and why not. */
  readonly writing: 'open' | 'before' | 'closed' | 'too-few';
  /** When what waits appears next, ISO 8601; of texts signed by a persona null where they appear at once. */
  readonly editions: { readonly signed: string | null; readonly once: string; readonly reactions: string };
  /** What the organiser says to everybody, the newest first; texts by language. */
  readonly announcements: readonly {
    readonly id: string;
    readonly day: string;
    readonly texts: Readonly<Record<string, string>>;
  }[];
  /** The newest digest; null while there is none. */
  readonly digest: { readonly id: string; readonly day: string } | null;
  /** How the organiser keeps the promise: of no single idea. */
  readonly promise: PromiseState;
  /** Ideas of the days since the one that was asked about, by theme. */
  readonly since: Readonly<Record<string, number>>;
}

/** An idea in a digest: nothing of what others think of it. */
export interface DigestIdea {
  readonly id: string;
  readonly theme: string;
  readonly language: string;
  readonly title: string;
  readonly excerpt: string;
  /** What had been answered by the digest's day. */
  readonly answer: ShownAnswer | null;
}

/** What the organiser gathered of a space on a day, the same for everybody, as it reads now. */
export interface DigestView {
  readonly id: string;
  readonly day: string;
  /** The organiser's own words, by language. */
  readonly words: Readonly<Record<string, string>>;
  readonly ideas: readonly DigestIdea[];
  /** Ideas that were chosen, and are no longer read. */
  readonly gone: number;
  readonly announcement: Readonly<Record<string, string>> | null;
  /** About how many took part, in fives. */
  readonly participants: number;
  readonly promise: PromiseFigures;
  /** The other digests, the newest first. */
  readonly others: readonly { readonly id: string; readonly day: string }[];
}

/** A digest as a signed file. */
export interface SealedDigest {
  readonly file: string;
  /** The name of the key that signed it: a hash that anybody can compare. */
  readonly keyName: string;
}
