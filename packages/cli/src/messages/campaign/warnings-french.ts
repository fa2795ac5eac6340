import type { Warning, WarningCode } from '@miroir/campaign';

type Sentence = (params: Warning['params']) => string;

/** What `campaign check` warns of, in French, by its code and the values of its English sentence. */
export function campaignWarningInFrench({ code, params }: Warning): string {
  return sentences[code](params);
}

/** The two sides as a sentence names them. */
const sides: Readonly<Record<string, string>> = { employees: 'des salariés', consumers: 'des clients' };

const sentences: Readonly<Record<WarningCode, Sentence>> = {
  'label-outside-bin': ({ number, from, to }) =>
    `L’intitulé parle de ${number}, mais cette tranche va de ${from} à ${to}\u00a0: qui donne un nombre se lirait dans une tranche qui n’est pas la sienne.`,
  'period-to-come': ({ edge }) =>
    `La période qui commence par ${edge} vient après la clôture, et les dates à venir ne sont pas proposées\u00a0: personne ne peut la choisir. Donnez «\u00a0future\u00a0», ou ôtez-la.`,
  'units-differ': () =>
    'Les deux côtés répondent dans une unité différente, avec les mêmes bornes\u00a0: leurs tranches ne se comparent pas.',
  'equal-labels': ({ label }) =>
    `«\u00a0${label}\u00a0» figure deux fois dans cette liste\u00a0: rien ne distingue l’un de l’autre.`,
  'close-at-midnight': ({ shown, last }) =>
    `Les pages diraient «\u00a0jusqu’au ${shown}\u00a0», alors que le ${last} est le dernier jour où l’on peut répondre\u00a0: écrivez ${last}T23:59.`,
  'round-past': () => 'Cette manche est passée\u00a0: elle ne peut plus être lancée.',
  'filters-differ': ({ filter }) =>
    `Cette question est déclarée identique, mais «\u00a0${filter}\u00a0», qui décide à qui elle est posée, ne l’est pas\u00a0: les deux côtés ne sont pas les mêmes personnes.`,
  'referents-differ': ({ referent }) =>
    `«\u00a0${referent}\u00a0» n’est pas la même chose pour les deux côtés, et cette question est déclarée identique\u00a0: nommez ce dont il s’agit, ou déclarez-la adaptée.`,
  long: ({ minutes, most }) =>
    `${minutes} minutes\u00a0: au-delà de ${most}, moins de personnes commencent, et elles répondent plus vite et plus court vers la fin.`,
  'long-page': ({ count, most, question, kind }) =>
    question === undefined
      ? `${count} questions sur une page\u00a0: jusqu’à ${most}, courtes, elles se lisent d’un coup\u00a0; ôtez «\u00a0together\u00a0», ou faites deux sections.`
      : `«\u00a0${question}\u00a0» (${kind}) remplit une page à elle seule\u00a0: ôtez «\u00a0together\u00a0», ou mettez-la dans une autre section.`,
  'figure-on-one-side': ({ employees, consumers }) =>
    `Un nombre ou une date diffère d’un côté à l’autre (salariés\u00a0: «\u00a0${employees}\u00a0», clients\u00a0: «\u00a0${consumers}\u00a0»)\u00a0: les réponses pourraient ne pas se comparer.`,
  'negation-on-one-side': ({ side }) =>
    `Seul le texte ${sides[String(side)] ?? ''} nie quelque chose\u00a0: être d’accord peut dire l’inverse de l’autre côté.`,
  'two-claims': ({ join }) =>
    `Deux affirmations se tiennent peut-être dans une phrase, jointes par «\u00a0${join}\u00a0»\u00a0: posez-les l’une après l’autre, ou n’en dites qu’une.`,
};
