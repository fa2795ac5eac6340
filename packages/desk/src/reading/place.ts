import type { ReadingLabel } from '@miroir/insight';
import type { ShelvedComment } from '../shelf.ts';

/** A comment in a reader's hands. */
export interface Held {
  readonly token: string;
  readonly comment: ShelvedComment;
}

/** A label that its reader can still take back. */
export interface Given {
  readonly comment: ShelvedComment;
  readonly label: ReadingLabel;
}

/** Labels that can be taken back, one after the other. */
const mostBack = 20;

/**
 * Where one reader is: in memory only. Written down it would be an order of reading; after a restart a reader is given
 * another comment, and takes nothing back of before.
 */
export class ReadersPlace {
  theme: string | null = null;
  /** Whether the reader chose to go on with a theme that rests. */
  goOn = false;
  held: Held | null = null;
  private readonly given: Given[] = [];

  get last(): Given | undefined {
    return this.given.at(-1);
  }

  goTo(theme: string | null, goOn: boolean): void {
    if (theme !== this.theme || goOn !== this.goOn) this.held = null;
    this.theme = theme;
    this.goOn = goOn;
  }

  note(given: Given): void {
    this.given.push(given);
    if (this.given.length > mostBack) this.given.shift();
  }

  /** Forgets the last label and gives it. */
  back(): Given | undefined {
    return this.given.pop();
  }
}
