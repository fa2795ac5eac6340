import type { PartKey, Polarity, ReadingLabel } from '@miroir/insight';

/** One comment that has entered, by a name that says neither who wrote it nor when. It never leaves the process. */
export interface ShelvedComment {
  readonly name: string;
  /** `c:` a question's comment, `q:` a question answered in own words. */
  readonly part: PartKey;
  /** What the machine read; a reader never sees it. */
  readonly raw: Polarity;
}

/** What one reader said of one comment. */
export interface GivenLabel {
  /** The reader's place in the campaign's list: it outlives any sign-in. */
  readonly by: number;
  readonly label: ReadingLabel;
}

/** Comments that may be read, and what was said of them. */
export interface OpenShelf {
  readonly state: 'open';
  readonly comments: readonly ShelvedComment[];
  /** By the comment's name, the first reader's label first: that one counts, a second one measures. */
  readonly labels: ReadonlyMap<string, readonly GivenLabel[]>;
}

/** What may be read now. `waiting`: nothing has entered, or a list is not closed; `over`: both sides are compared. */
export type Shelf = { readonly state: 'waiting' } | { readonly state: 'over' } | OpenShelf;

/** What the box gives to its desk: comments without their authors, and a place for labels. */
export interface CommentShelf {
  look(): Promise<Shelf>;
  /** The words and, where it can be told, their language (BCP 47); null once they are erased. */
  textOf(name: string): Promise<{ readonly text: string; readonly language: string | null } | null>;
  /** Keeps a label on disk. False when the comment is gone meanwhile: then nothing is kept of it. */
  give(comment: ShelvedComment, given: GivenLabel): Promise<boolean>;
  takeBack(comment: ShelvedComment, by: number): Promise<void>;
}
