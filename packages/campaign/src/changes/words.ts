import type { SubjectKind } from './change.ts';

/** The languages changes are told in: those of the people who run campaigns. */
export type ChangeLocale = 'fr' | 'en';

interface Words {
  readonly subjects: Readonly<Record<SubjectKind, string>>;
  readonly done: Readonly<Record<'added' | 'removed' | 'moved', (feminine: boolean) => string>>;
  readonly feminine: ReadonlySet<SubjectKind>;
  readonly quote: (name: string) => string;
  readonly reworded: (sides: string, locales: string) => string;
  /** Between the names of the two sides. */
  readonly and: string;
  readonly colon: string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  /** A setting too large to show that appeared or went away. */
  readonly appeared: string;
  readonly vanished: string;
  readonly changed: string;
  /** `{employees}` and `{consumers}` stand for "des salariés", "of customers". */
  readonly parts: Readonly<Record<string, string>>;
}

const french: Words = {
  subjects: {
    theme: 'thème',
    question: 'question',
    option: 'option',
    resource: 'ressource',
    'idea-prompt': 'appel à idées',
    round: 'manche',
    cohort: 'groupe',
  },
  feminine: new Set(['question', 'option', 'resource', 'round']),
  done: {
    added: (feminine) => (feminine ? 'ajoutée' : 'ajouté'),
    removed: (feminine) => (feminine ? 'retirée' : 'retiré'),
    moved: (feminine) => (feminine ? 'déplacée' : 'déplacé'),
  },
  quote: (name) => `«\u00a0${name}\u00a0»`,
  reworded: (sides, locales) => `nouvelle rédaction côté ${sides} (${locales})`,
  and: 'et',
  colon: '\u00a0: ',
  yes: 'oui',
  no: 'non',
  nothing: 'rien',
  appeared: 'ajout',
  vanished: 'retrait',
  changed: 'changement',
  parts: {
    text: 'texte',
    short: 'libellé court',
    help: 'aide',
    label: 'intitulé',
    title: 'titre',
    summary: 'résumé',
    prompt: 'invitation à écrire',
    name: 'nom',
    headline: 'titre de l’accueil',
    objective: 'objectif',
    rules: 'règles',
    low: 'borne basse',
    high: 'borne haute',
    'importance.low': 'importance, borne basse',
    'importance.high': 'importance, borne haute',
    'satisfaction.low': 'satisfaction, borne basse',
    'satisfaction.high': 'satisfaction, borne haute',
    comment: 'commentaire',
    'comment.prompt': 'invitation à commenter',
    'comment.quotable': 'commentaire citable',
    'comment.maxLength': 'longueur du commentaire',
    kind: 'type',
    theme: 'thème',
    equivalence: 'équivalence',
    audience: 'public',
    audiences: 'publics',
    'audiences.employees.name': 'nom {employees}',
    'audiences.consumers.name': 'nom {consumers}',
    required: 'réponse obligatoire',
    unsure: 'réponse «\u00a0je ne sais pas\u00a0»',
    results: 'résultats montrés',
    when: 'condition',
    min: 'minimum',
    max: 'maximum',
    top: 'rangs demandés',
    total: 'points à répartir',
    step: 'pas',
    favourable: 'réponses favorables',
    quotable: 'texte citable',
    maxLength: 'longueur du texte',
    minutes: 'durée annoncée (minutes)',
    locales: 'langues',
    url: 'adresse',
    opens: 'ouverture',
    closes: 'clôture',
    compares: 'comparaison',
    decides: 'décisions',
    where: 'qui en fait partie',
    'schedule.timeZone': 'fuseau horaire',
    readers: 'lecteurs des commentaires',
    'readers.employees': 'lecteurs des commentaires {employees}',
    'readers.consumers': 'lecteurs des commentaires {consumers}',
    'privacy.k': 'seuil de publication',
    'privacy.comments': 'seuil des commentaires',
    'privacy.releases': 'rythme des publications',
    'organisation.name': 'organisation',
    'organisation.contact': 'contact',
    'cohorts.employees': 'groupes {employees}',
    'cohorts.consumers': 'groupes {consumers}',
    'cohorts.employees.columns': 'colonnes {employees}',
    'cohorts.consumers.columns': 'colonnes {consumers}',
    'cohorts.employees.question': 'question d’entrée {employees}',
    'cohorts.consumers.question': 'question d’entrée {consumers}',
  },
};

const english: Words = {
  subjects: {
    theme: 'theme',
    question: 'question',
    option: 'option',
    resource: 'resource',
    'idea-prompt': 'idea prompt',
    round: 'round',
    cohort: 'group',
  },
  feminine: new Set(),
  done: { added: () => 'added', removed: () => 'removed', moved: () => 'moved' },
  quote: (name) => `“${name}”`,
  reworded: (sides, locales) => `reworded for ${sides} (${locales})`,
  and: 'and',
  colon: ': ',
  yes: 'yes',
  no: 'no',
  nothing: 'nothing',
  appeared: 'added',
  vanished: 'removed',
  changed: 'changed',
  parts: {
    ...Object.fromEntries(Object.keys(french.parts).map((part) => [part, part.replace('.', ' ')])),
    short: 'short label',
    headline: 'landing headline',
    prompt: 'prompt',
    required: 'answer required',
    unsure: '“I don’t know”',
    results: 'results shown',
    when: 'condition',
    low: 'low end',
    high: 'high end',
    top: 'ranks asked for',
    total: 'points to share',
    favourable: 'favourable answers',
    quotable: 'text may be quoted',
    maxLength: 'length of the text',
    'comment.quotable': 'comment may be quoted',
    'comment.maxLength': 'length of the comment',
    minutes: 'announced duration (minutes)',
    locales: 'languages',
    where: 'who belongs',
    'schedule.timeZone': 'time zone',
    readers: 'readers of the comments',
    'readers.employees': 'readers of the comments {employees}',
    'readers.consumers': 'readers of the comments {consumers}',
    'privacy.k': 'publication threshold',
    'privacy.comments': 'threshold for comments',
    'privacy.releases': 'pace of the releases',
    'organisation.name': 'organisation',
    'organisation.contact': 'contact',
    audiences: 'audiences',
    'audiences.employees.name': 'name {employees}',
    'audiences.consumers.name': 'name {consumers}',
  },
};

/** Everything a change is told with, in one language. */
export const changeWords: Readonly<Record<ChangeLocale, Words>> = { fr: french, en: english };
