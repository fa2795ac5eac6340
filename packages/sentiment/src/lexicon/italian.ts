import { inflect, mergeGroups } from './inflect.ts';
import { italianBlame } from './italian-blame.ts';
import { italianPraise } from './italian-praise.ts';
import type { LexiconSource } from './lexicon-source.ts';
import { foldItalian, italianForms } from './romance-forms.ts';

/** Every entry as written, before its forms. */
export const italianEntries = mergeGroups(italianPraise, italianBlame);

/** Everyday, product, service, workplace and commitment Italian, written for this project. */
export const italianLexicon: LexiconSource = {
  words: inflect(italianEntries, italianForms),
  fold: foldItalian,
  boosters: {
    '1.5': `molto molta molti molte davvero veramente totalmente completamente assolutamente estremamente incredibilmente
      super iper mega ultra stra troppo così tanto tanta particolarmente specialmente profondamente altamente
      francamente sinceramente straordinariamente interamente terribilmente tremendamente soprattutto moltissimo
      sempre costantemente sempre_più infinitamente proprio decisamente enormemente pienamente un_sacco un_casino di_brutto`,
    '1.25': `assai ben più chiaramente ancora_più nettamente bene`,
    '0.6': `poco un_po un_pochino un_pizzico leggermente alquanto mediamente relativamente quasi a_volte ogni_tanto
      minimamente vagamente parzialmente più_o_meno lievemente piuttosto abbastanza discretamente meno appena`,
  },
  negators: `non mai né niente nulla nessuno nessun nessuna nemmeno neanche neppure mica senza zero`,
  privatives: 'senza nessun nessuna zero né',
  falseNegations: `non_solo non_soltanto non_solamente non_unicamente senza_dubbio senza_dubbi senza_alcun_dubbio
    senza_ombra_di_dubbio niente_altro nient_altro perché_non non_a_caso senza_sosta senza_tregua senza_precedenti
    se_non non_appena più_che_mai quanto_mai come_non_mai niente_meno meglio_che_mai nulla_togliere`,
  negatorsAfterNe: '',
  negationOpener: '',
  contrasts: `ma però bensì tuttavia eppure purtroppo invece peccato_che peccato_per sfortunatamente`,
  concessions: `nonostante malgrado benché sebbene anche_se pur seppur seppure`,
};
