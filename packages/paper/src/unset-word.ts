/** Letters that the files of the faces have, and κ, which is a sign among figures and no word of a text. */
const set =
  /[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0259\u02bb\u02bc\u1e00-\u1e9f\u1ef2-\u1eff\u03ba]/;
const letter = /[\p{L}\p{M}]/u;

/** The first word whose letters no face of the paper has: it would come out as boxes. Null when every word can be set. */
export function unsetWord(text: string): string | null {
  for (const word of text.split(/[^\p{L}\p{M}]+/u))
    for (const each of word) if (letter.test(each) && !set.test(each)) return word;
  return null;
}
