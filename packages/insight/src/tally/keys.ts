/** The tones of a text that was read, in the order they are drawn. */
export const readPolarities = ['negative', 'neutral', 'positive'] as const;

/** Every way a text is counted: by its tone, or as not read, which is no tone. */
export const polarities = [...readPolarities, 'unread'] as const;

/** How a text was read: what is counted of it instead of its words. */
export type Polarity = (typeof polarities)[number];

/** The tone of a text that was read. */
export type ReadPolarity = (typeof readPolarities)[number];

/** A text as it is counted: its words stay in the box. */
export interface ScoredText {
  readonly polarity: Polarity;
}

/** Cells of one question. Ids have no slash (campaign guarantees it), so keys cannot collide. */
export const keys = {
  /** People who gave an answer other than "I don't know / prefer not to say". */
  answered: (question: string) => `q/${question}/answered`,
  /** People who left an unconditional question blank. */
  skipped: (question: string) => `q/${question}/skipped`,
  /** People who said "I don't know" or "I prefer not to say". */
  unsure: (question: string) => `q/${question}/unsure`,
  /** People who chose the option; for a rating or an NPS the option is the number. */
  option: (question: string, option: string) => `q/${question}/o/${option}`,
  /** People who ranked the item at the position, 1 being best. */
  rank: (question: string, item: string, position: number) => `q/${question}/r/${item}/${position}`,
  /** People by joint importance and satisfaction of a row; `-` where a scale was left blank. */
  matrix: (question: string, row: string, importance: number | '-', satisfaction: number | '-') =>
    `q/${question}/m/${row}/${importance}x${satisfaction}`,
  /** People who gave the item that many points. */
  points: (question: string, item: string, points: number) => `q/${question}/a/${item}/${points}`,
  /** Open texts by polarity. */
  text: (question: string, polarity: Polarity) => `q/${question}/t/${polarity}`,
  /** Comments attached to a question, by polarity. */
  comment: (question: string, polarity: Polarity) => `c/${question}/${polarity}`,
} as const;
