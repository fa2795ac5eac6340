const weakAndStrong = ['', 'e', 'en', 'er', 'es', 'em'];
const comparative = ['ere', 'eren', 'erer', 'eres'];
const superlative = ['ste', 'sten', 'ster', 'stes'];

/** “teuer” → “teur-”, “miserabel” → “miserabl-”: the unstressed e falls out before an ending. */
const stemOf = (word: string): string => word.replace(/(?<=[^i])e(?=[lr]$)/, '');

/** Declension and comparison of a German adjective. Comparatives with umlaut are written as entries of their own. */
export function germanAdjective(word: string): readonly string[] {
  const elided = /[^i]e[lr]$/.test(word) ? stemOf(word) : word;
  const base = word.endsWith('e') ? word.slice(0, -1) : elided;
  const link = /[tdszß]$|sch$/.test(word) ? 'e' : '';
  return [
    word,
    ...weakAndStrong.filter(Boolean).map((ending) => base + ending),
    ...comparative.map((ending) => base + ending),
    ...superlative.map((ending) => word.replace(/e$/, '') + link + ending),
  ];
}

/** German as people type it: “schön”, “schoen” and “SCHÖN” are one word, “schon” is another. */
export const foldGerman = (word: string): string =>
  word
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
