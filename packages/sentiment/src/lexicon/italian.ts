import { inflect, mergeGroups } from './inflect.ts';
import { italianBlame } from './italian-blame.ts';
import { italianPraise } from './italian-praise.ts';
import type { LexiconSource } from './lexicon-source.ts';
import { foldItalian, italianForms } from './romance-forms.ts';

/** Every entry as written, before its forms. */
export const italianEntries = mergeGroups(italianPraise, italianBlame);

/** Forms that no longer judge: “praticamente” is “almost”, a “serie” is a series. */
const faded = `praticamente completamente giustamente sicuramente chiaramente naturalmente originalmente
  popolarmente tradizionalmente seriamente serie immediatamente attualmente`;

/** Everyday, product, service, workplace and commitment Italian, written for this project. */
export const italianLexicon: LexiconSource = {
  words: inflect(italianEntries, italianForms, faded),
  fold: foldItalian,
  boosters: {
    '1.5': `molto molta molti molte davvero veramente totalmente completamente assolutamente estremamente incredibilmente
      super iper mega ultra stra troppo così tanto tanta particolarmente specialmente profondamente altamente
      francamente sinceramente straordinariamente interamente terribilmente tremendamente soprattutto moltissimo
      sempre costantemente sempre_più infinitamente proprio decisamente enormemente pienamente un_sacco un_casino di_brutto`,
    '1.25': `assai ben più chiaramente ancora_più nettamente bene`,
    '0.6': `un_po un_pochino un_pizzico leggermente alquanto mediamente relativamente quasi a_volte ogni_tanto
      minimamente vagamente parzialmente più_o_meno lievemente piuttosto abbastanza discretamente meno appena`,
  },
  negators: `non alcun alcuno alcuna poco poca pochi poche mai né niente nulla nessuno nessun nessuna nemmeno neanche neppure mica senza zero`,
  privatives: 'senza alcun alcuno alcuna nessun nessuna zero né',
  concord: 'alcun alcuno alcuna nessun nessuno nessuna né niente nulla mai',
  falseNegations: `buon_giorno buona_sera buona_notte consiglio_dei consiglio_di consiglio_comunale non_c_è_niente_che_non non_c_è_nulla_che_non niente_che_non poco_a_poco poco_fa tra_poco fra_poco a_poco_a_poco non_è_solo non_è_soltanto non_sono_solo non_sono_soltanto non_è_stato_solo non_solo non_soltanto non_solamente non_unicamente senza_dubbio senza_dubbi senza_alcun_dubbio
    senza_ombra_di_dubbio niente_altro nient_altro perché_non non_a_caso senza_sosta senza_tregua senza_precedenti
    se_non non_appena più_che_mai quanto_mai come_non_mai niente_meno meglio_che_mai nulla_togliere`,
  negatorsAfterNe: '',
  negationOpener: '',
  contrasts: `ma però bensì tuttavia eppure invece peccato_che`,
  concessions: `nonostante malgrado benché sebbene anche_se pur seppur seppure`,
};
