/** A text at the start of a sentence, a line or a column: its first letter is a capital, where its script has any. */
export function atStart(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}
