import { inflect, mergeGroups } from './inflect.ts';
import type { LexiconSource } from './lexicon-source.ts';
import { spanishForms } from './romance-forms.ts';
import { spanishBlame } from './spanish-blame.ts';
import { spanishPraise } from './spanish-praise.ts';

/** Every entry as written, before its forms. */
export const spanishEntries = mergeGroups(spanishPraise, spanishBlame);

/** Adverbs that no longer judge: “prácticamente” is “almost”. */
const faded = `prácticamente practicamente completamente justamente seguramente claramente naturalmente originalmente
  popularmente tradicionalmente firmemente raramente inmediatamente`;

/** Everyday, product, service, workplace and commitment Spanish, written for this project. */
export const spanishLexicon: LexiconSource = {
  words: inflect(spanishEntries, spanishForms, faded),
  boosters: {
    '1.5': `muy mucho mucha muchos muchas realmente verdaderamente totalmente completamente absolutamente extremadamente
      sumamente increíblemente super súper híper hiper mega ultra demasiado tan tanto tanta particularmente especialmente
      profundamente altamente francamente sinceramente extraordinariamente enteramente terriblemente tremendamente
      sobre_todo muchísimo siempre constantemente cada_vez_más infinitamente de_verdad requete mazo bien_de
      sobradamente enormemente`,
    '1.25': `bastante más claramente aún_más todavía_más bien`,
    '0.6': `un_poco un_poquito un_pelín ligeramente algo medio relativamente casi a_veces de_vez_en_cuando
      mínimamente vagamente parcialmente más_o_menos levemente un_tanto menos apenas`,
  },
  negators: `no poco poca pocos pocas nunca jamás ni nada nadie ningún ninguno ninguna ningunos ningunas tampoco sin cero`,
  privatives: 'sin ningún ninguno ninguna cero ni',
  concord: 'ningún ninguno ninguna ni nada nadie nunca jamás',
  falseNegations: `bueno_pues pues_bueno bueno_y buenos_días buenas_tardes buenas_noches no_hay_nada_que_no nada_que_no poco_a_poco hace_poco dentro_de_poco por_poco no_es_solo no_es_sólo no_son_solo no_son_sólo no_fue_solo no_solo no_sólo no_solamente no_únicamente sin_duda sin_dudas sin_duda_alguna sin_lugar_a_dudas
    nada_más ni_que_decir cómo_no por_qué_no no_obstante sin_más_dilación sin_falta sin_embargo nunca_visto
    nada_menos sin_parar sin_cesar sin_precedentes si_no`,
  negatorsAfterNe: '',
  negationOpener: '',
  contrasts: `pero sino sin_embargo no_obstante lástima_que en_cambio
    eso_sí`,
  concessions: `aunque pese a_pesar si_bien aun_cuando por_más_que`,
};
