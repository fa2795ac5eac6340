/** Fewest people whose texts appear together. */
export const fewestAuthors = 3;

/** Days after which an author may choose to appear alone: written on day D, asked from D + 2 on, hence within 48 hours. */
const daysOfPatience = 2;

/** Whether the author of a text that waits is asked. Days are local, `YYYY-MM-DD`. */
export function mayChoose(since: string, today: string): boolean {
  return (Date.parse(today) - Date.parse(since)) / 86_400_000 >= daysOfPatience;
}

/** A text that waits for an edition. */
export interface WaitingText {
  readonly id: string;
  /** Its author chose to appear without others. */
  readonly alone: boolean;
}

/** What an edition takes out, and whether the set of its authors ends with it. */
export interface EditionDraft {
  readonly ids: readonly string[];
  readonly whole: boolean;
}

/**
 * All that waits, when at least `fewest` people wrote it; else those alone whose authors chose so, since the others would
 * be one or two people's.
 * @param authors people behind the texts that are not alone
 */
export function draftEdition(
  waiting: readonly WaitingText[],
  { authors, fewest }: { readonly authors: number; readonly fewest: number },
): EditionDraft {
  const whole = authors >= fewest;
  return { ids: waiting.filter(({ alone }) => whole || alone).map(({ id }) => id), whole };
}
