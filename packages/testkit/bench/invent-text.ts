const common =
  'réparer pièce atelier carte batterie moteur filtre notice emballage délai stock produit panne conseil client'
    .split(' ')
    .concat(
      'garantie vis outil câble écran bouton durée prix usage énergie veille mousse carton retour tri'.split(
        ' ',
      ),
    );
const syllables = 'ba che do fri gou lé mi no pra qué ri sou té va zon lan bre cli dou fé gra nou'.split(' ');

/** A word of a text: one of thirty half of the time, else one of ten thousand, the rarer the later, as in any language. */
function word(chance: () => number): string {
  if (chance() < 0.5) return common[Math.floor(chance() ** 2 * common.length)] ?? 'pièce';
  let number = Math.floor(chance() ** 3 * syllables.length ** 3);
  let made = '';
  for (let n = 0; n < 3; n += 1) {
    made += syllables[number % syllables.length] ?? '';
    number = Math.floor(number / syllables.length);
  }
  return made;
}

/** So many words that look like a text to an index. @param chance numbers in [0, 1) */
export function inventText(chance: () => number, words: number): string {
  return Array.from({ length: words }, () => word(chance)).join(' ');
}
