import { inflect, mergeGroups } from './inflect.ts';
import type { LexiconSource } from './lexicon-source.ts';
import { portugueseBlame } from './portuguese-blame.ts';
import { portuguesePraise } from './portuguese-praise.ts';
import { foldPortuguese, portugueseForms } from './romance-forms.ts';

/** Every entry as written, before its forms. */
export const portugueseEntries = mergeGroups(portuguesePraise, portugueseBlame);

/** Adverbs that no longer judge: “praticamente” is “almost”. */
const faded = `praticamente completamente justamente seguramente claramente naturalmente originalmente
  popularmente tradicionalmente firmemente seriamente corretamente atualmente`;

/** Everyday, product, service, workplace and commitment Portuguese, European and Brazilian, written for this project. */
export const portugueseLexicon: LexiconSource = {
  words: inflect(portugueseEntries, portugueseForms, faded),
  fold: foldPortuguese,
  boosters: {
    '1.5': `muito muita muitos muitas mesmo realmente verdadeiramente totalmente completamente absolutamente
      extremamente imensamente imenso incrivelmente super hiper mega ultra demais tão bastante particularmente
      especialmente profundamente altamente francamente sinceramente extraordinariamente inteiramente
      altamente terrivelmente tremendamente sobretudo deveras bem_mais muitíssimo pra_caramba pra_caralho
      à_séria a_sério sempre constantemente cada_vez_mais infinitamente para_lá_de`,
    '1.25': `bem mais tanto tanta claramente nitidamente ainda_mais`,
    '0.6': `um_pouco um_pouquinho um_bocado um_bocadinho ligeiramente algo meio relativamente razoavelmente quase
      às_vezes por_vezes de_vez_em_quando minimamente vagamente parcialmente mais_ou_menos levemente um_tanto
      um_tanto_ou_quanto nem_tanto menos`,
  },
  negators: `não nao pouco pouca poucos poucas nunca jamais nem nada ninguém nenhum nenhuma nenhuns nenhumas tampouco sem zero`,
  privatives: 'sem nenhum nenhuma nenhuns nenhumas zero nem',
  concord: 'nenhum nenhuma nenhuns nenhumas nem nada ninguém nunca jamais',
  falseNegations: `bom_dia boa_tarde boa_noite não_há_nada_que_não nada_que_não há_pouco pouco_a_pouco por_pouco daqui_a_pouco dentro_em_pouco não_é_só não_é_apenas não_são_só não_são_apenas não_foi_só não_só não_somente não_apenas nao_so nao_apenas sem_dúvida sem_duvida sem_dúvidas sem_dúvida_alguma
    nada_mais nem_mais por_que_não porque_não não_é_verdade nem_que não_obstante sem_mais sem_falta nem_sempre_que
    nunca_vi nada_menos quase_nada_mais sem_parar sem_cessar sem_precedentes se_não`,
  negatorsAfterNe: '',
  negationOpener: '',
  contrasts: `mas porém contudo todavia entretanto no_entanto só_que`,
  concessions: `embora apesar ainda_que mesmo_que se_bem_que não_obstante conquanto mesmo_assim_com`,
};
