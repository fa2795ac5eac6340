import type { Polarity } from '../src/index.ts';

/** Sentences of one language by how people read them, one a line. */
export type Sentences = Readonly<Record<Polarity, string>>;

/** The sentences, one by one. */
export const sentencesOf = (sentences: Sentences): [string, Polarity][] =>
  (['negative', 'positive', 'neutral', 'unread'] as const).flatMap((polarity) =>
    sentences[polarity]
      .split('\n')
      .slice(1)
      .map((line): [string, Polarity] => [line.trim(), polarity]),
  );
