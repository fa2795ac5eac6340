/** One answer that may be given, and how it is called. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** Questions to a person at a terminal; null where they would rather not go on. */
export interface Prompts {
  /** @param check a sentence on what is wrong with an answer; undefined where nothing is */
  text(
    question: string,
    initial: string,
    check: (text: string) => string | undefined,
  ): Promise<string | null>;
  choose<T extends string>(question: string, choices: readonly Choice<T>[], initial: T): Promise<T | null>;
  several<T extends string>(
    question: string,
    choices: readonly Choice<T>[],
    initial: readonly T[],
  ): Promise<readonly T[] | null>;
}

/** Where nobody is at a terminal: every question ends what was begun. */
export const nobodyToAsk: Prompts = {
  text: () => Promise.resolve(null),
  choose: () => Promise.resolve(null),
  several: () => Promise.resolve(null),
};
