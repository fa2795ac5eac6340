/** Sentences as people write them, by what a reader would say of each. */
export interface Sentences {
  readonly praise: readonly string[];
  readonly blame: readonly string[];
  /** Facts, suggestions, “I do not know”. */
  readonly neither: readonly string[];
}
