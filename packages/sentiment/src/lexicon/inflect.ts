/** A word's forms, from the entry as written before its “~”. */
export type Forms = (word: string) => readonly string[];

/** Writes out an entry's forms: “gut~” becomes “gut gute guten …” by the language's own rule; others stay as they are. */
const formsOf = (entry: string, forms: Forms): readonly string[] =>
  entry.endsWith('~') ? forms(entry.slice(0, -1)) : [entry];

/**
 * Writes out every form of every entry that ends in “~”, in all groups of weights; `faded`: forms that no longer mean
 * what their word does (“prácticamente” is “almost”, not “in a practical way”).
 */
export function inflect(
  groups: Readonly<Record<string, string>>,
  forms: Forms,
  faded = '',
): Readonly<Record<string, string>> {
  const left = new Set(faded.split(/\s+/));
  return Object.fromEntries(
    Object.entries(groups).map(([weight, text]) => {
      const entries = text.split(/\s+/).filter((entry) => entry !== '');
      return [
        weight,
        [...new Set(entries.flatMap((entry) => formsOf(entry, forms)))]
          .filter((form) => !left.has(form))
          .join(' '),
      ];
    }),
  );
}

/** Puts the groups of several lists together: one text a weight. */
export function mergeGroups(
  ...lists: readonly Readonly<Record<string, string>>[]
): Readonly<Record<string, string>> {
  const merged: Record<string, string> = {};
  for (const [weight, text] of lists.flatMap((list) => Object.entries(list)))
    merged[weight] = `${merged[weight] ?? ''} ${text}`.trim();
  return merged;
}
