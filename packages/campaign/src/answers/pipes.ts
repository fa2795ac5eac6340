/** A place in a text where an earlier answer of the reader's own is said. */
export interface Pipe {
  /** Id of the earlier question. */
  readonly question: string;
  /** What is said where nothing was chosen; null: the text counts on an answer. */
  readonly fallback: string | null;
}

const written = /\{answer:([a-z0-9-]{1,64})(?:\|([^{}|]+))?\}/g;

/** Whether a text says something of an earlier answer, rightly written or not. */
export function hasPipes(text: string): boolean {
  return text.includes('{answer');
}

/** The text with each `{answer:question|fallback}` said by `say`; all else stays as it is, never read as markup. */
export function fillPipes(text: string, say: (pipe: Pipe) => string): string {
  return text.replace(written, (_all, question: string, fallback?: string) =>
    say({ question, fallback: fallback ?? null }),
  );
}

/** The places of a text, in order. */
export function pipesIn(text: string): Pipe[] {
  const found: Pipe[] = [];
  fillPipes(text, (pipe) => {
    found.push(pipe);
    return '';
  });
  return found;
}

/** The text as it is told to who answered nothing: on the comparison, in exports, wherever it is read as the question itself. */
export function withoutPipes(text: string): string {
  return fillPipes(text, ({ fallback }) => fallback ?? '…');
}
