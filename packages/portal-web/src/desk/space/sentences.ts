/** A sentence of a text, by its place in UTF-16 units. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The sentences of a text in its own language: what a moderator underlines, one press each. */
export function sentencesOf(text: string, language: string): Sentence[] {
  const [tag] = Intl.Segmenter.supportedLocalesOf([language]);
  return [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)].map(
    ({ index, segment }) => ({
      from: index,
      // What separates two sentences is of neither.
      to: index + segment.trimEnd().length,
      text: segment,
    }),
  );
}
