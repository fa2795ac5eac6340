import type { Fault, FaultCode, ShapeSentence } from '@miroir/campaign';

type Params = Fault['params'];
type Sentence = (params: Params) => string;

/** The two sides as a campaign's file names them. */
const sides: Readonly<Record<string, string>> = { employees: 'les salariés', consumers: 'les clients' };

/** A fault of a campaign in French, by its code and the values of its English sentence. */
export function campaignFaultInFrench({ code, params }: Fault): string {
  return sentences[code](params);
}

/** What an entry of a list is, of those whose ids must differ. */
const entries: Readonly<Record<string, string>> = {
  theme: 'de thème',
  section: 'de section',
  question: 'de question',
  'idea prompt': 'd’amorce d’idée',
  resource: 'de ressource',
  round: 'de manche',
  cohort: 'de cohorte',
  option: 'd’option',
};

const sentences: Readonly<Record<FaultCode, Sentence>> = {
  shape,
  'schema-version': () => 'Cette version de Miroir ne lit que la version 1 du schéma.',
  'duplicate-id': ({ what, id, first }) =>
    `L’identifiant ${entries[String(what)] ?? ''} «\u00a0${id}\u00a0» est déjà celui de l’entrée ${Number(first) + 1} de la même liste\u00a0; donnez à chacune le sien.`,
  'unknown-theme': ({ theme }) =>
    `Il n’y a pas de thème «\u00a0${theme}\u00a0»\u00a0; nommez l’un des thèmes de la campagne.`,
  'unknown-section': ({ section }) =>
    `Il n’y a pas de section «\u00a0${section}\u00a0»\u00a0; ajoutez-la à «\u00a0sections\u00a0».`,
  'section-scattered': ({ section, first }) =>
    `La section «\u00a0${section}\u00a0» a commencé avec «\u00a0${first}\u00a0», puis s’est arrêtée\u00a0; ses questions se suivent.`,
  'section-empty': ({ section }) =>
    `Aucune question n’est dans la section «\u00a0${section}\u00a0»\u00a0; nommez-la dans «\u00a0section\u00a0» de ses questions, ou ôtez-la.`,
  'twin-mismatch': ({ position, employees, consumers }) =>
    position === undefined
      ? `Les deux côtés ont ${employees} et ${consumers} options\u00a0; une question jumelle a les mêmes des deux côtés.`
      : `L’option ${position} est «\u00a0${employees}\u00a0» pour les salariés et «\u00a0${consumers}\u00a0» pour les clients\u00a0; une question jumelle a les mêmes identifiants, dans le même ordre.`,
  'twin-option-differs': ({ option, member }) =>
    `L’option «\u00a0${option}\u00a0» n’a «\u00a0${member}\u00a0» que d’un côté\u00a0; une question jumelle est la même des deux côtés, hors ses mots.`,
  'last-without-order': () =>
    'Seule une liste en ordre aléatoire a des entrées qui restent en dernier\u00a0; donnez à la question «\u00a0order\u00a0»: «\u00a0random\u00a0», ou ôtez «\u00a0last\u00a0».',
  'order-of-one': () =>
    'Moins de deux entrées de cette liste peuvent changer de place\u00a0; ôtez «\u00a0order\u00a0», ou quelques «\u00a0last\u00a0».',
  'option-member': ({ member, kind }) =>
    `Une question du genre ${kind} n’a pas d’option «\u00a0${member}\u00a0»\u00a0; ôtez-la, ou choisissez un autre genre.`,
  'other-twice': () =>
    'Une seule option d’une question se précise par écrit\u00a0; celle-ci est la deuxième\u00a0: ôtez son «\u00a0other\u00a0».',
  'other-without-comment': () =>
    'Qui choisit cette option est invité à préciser, mais n’a pas où écrire\u00a0: donnez à la question un «\u00a0comment\u00a0», dont l’invitation le demande.',
  'identical-differs': () =>
    'Cette question est déclarée identique, mais ne se lit pas de même des deux côtés\u00a0; déclarez-la adaptée, ou donnez-lui un seul texte.',
  'adapted-is-identical': () =>
    'Cette question est déclarée adaptée, mais se lit de même des deux côtés\u00a0; déclarez-la identique.',
  'one-sided-without-audience': () =>
    'Une question posée d’un seul côté dit duquel\u00a0: donnez à «\u00a0audience\u00a0» la valeur employees ou consumers.',
  'one-sided-with-twin': () =>
    'Une question posée d’un seul côté n’est lue que là\u00a0: écrivez un seul texte, et non un par public.',
  'audience-without-one-sided': () =>
    'Une question posée aux deux publics n’a pas d’«\u00a0audience\u00a0»\u00a0; ôtez-la, ou déclarez la question d’un seul côté.',
  'reserved-option': () =>
    '«\u00a0unsure\u00a0» est réservé aux conditions\u00a0; proposez-le par «\u00a0unsure\u00a0» de la question, et non par une option.',
  'favourable-unknown': ({ option }) =>
    `«\u00a0${option}\u00a0» n’est pas une réponse à cette question\u00a0: elle ne peut pas être favorable.`,
  'allocation-step': ({ total, step }) =>
    `${total} points ne se partagent pas par ${step}\u00a0; choisissez un diviseur du total.`,
  'edges-count': ({ count, expected }) =>
    `Ces tranches ont ${expected} bornes, de la plus petite valeur possible à la plus grande\u00a0; il y en a ${count}.`,
  'edges-order': ({ position }) =>
    `La borne ${position} n’est pas au-dessus de la précédente\u00a0: les tranches se suivent, de la plus basse à la plus haute.`,
  'edge-precision': ({ edge, written }) =>
    `La borne «\u00a0${edge}\u00a0» n’est pas dans la précision de la question\u00a0; écrivez par exemple ${written}.`,
  'edge-decimals': ({ edge, decimals }) =>
    `La borne ${edge} a plus de décimales que ce qui peut être répondu (${decimals})\u00a0; arrondissez-la, ou changez «\u00a0decimals\u00a0».`,
  'likert-points': ({ count }) => `Une échelle de Likert a de 3 à 7 points\u00a0; celle-ci en a ${count}.`,
  'choice-bounds': ({ min, max, count }) =>
    `On ne peut pas choisir de ${min} à ${max} options parmi ${count}.`,
  'ranking-top': ({ top, count }) => `On ne peut pas classer les ${top} premiers de ${count} éléments.`,
  'condition-unknown-question': ({ question }) => `Il n’y a pas de question «\u00a0${question}\u00a0».`,
  'condition-later-question': ({ question }) =>
    `La question «\u00a0${question}\u00a0» vient plus tard\u00a0; une condition ne regarde qu’une réponse déjà donnée.`,
  'condition-kind': ({ kind }) => `Une condition ne peut pas regarder une réponse du genre ${kind}.`,
  'condition-unknown-option': ({ option, question }) =>
    `«\u00a0${option}\u00a0» n’est pas une réponse à la question «\u00a0${question}\u00a0».`,
  'condition-unsure-not-offered': ({ question }) =>
    `La question «\u00a0${question}\u00a0» ne propose ni «\u00a0je ne sais pas\u00a0» ni «\u00a0je préfère ne pas répondre\u00a0».`,
  'condition-no-scale': ({ question, kind }) =>
    `Les réponses à «\u00a0${question}\u00a0» (${kind}) n’ont pas d’ordre\u00a0: nommez-les par «\u00a0is\u00a0».`,
  'condition-off-scale': ({ question, value, from, to }) =>
    `«\u00a0${value}\u00a0» n’est pas un échelon de «\u00a0${question}\u00a0»\u00a0: l’échelle va de «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0».`,
  'condition-other-audience': ({ question, audience }) =>
    `La question «\u00a0${question}\u00a0» n’est posée qu’à un côté (${audience})\u00a0: l’autre n’arriverait jamais ici.`,
  'condition-contradictory': ({ question }) =>
    `Aucune réponse ne remplit cette condition\u00a0: personne ne verrait jamais «\u00a0${question}\u00a0».`,
  'pipe-place': () =>
    'Seuls le texte d’une question, son aide, son invitation à commenter, le texte d’une section et le remerciement peuvent dire une réponse précédente.',
  'pipe-written': () => 'Une réponse précédente s’écrit {answer:question} ou {answer:question|sinon}.',
  'pipe-unknown-question': ({ question }) =>
    `Il n’y a pas de question «\u00a0${question}\u00a0» dont ce texte puisse dire la réponse.`,
  'pipe-later-question': ({ question }) =>
    `La question «\u00a0${question}\u00a0» ne vient pas avant ce texte.`,
  'pipe-other-audience': ({ question, audience }) =>
    `La question «\u00a0${question}\u00a0» n’est posée qu’à un côté (${audience}), et ce texte est lu aussi par l’autre.`,
  'pipe-kind': ({ question, kind }) =>
    `Une réponse à «\u00a0${question}\u00a0» (${kind}) ne se dit pas dans un texte.`,
  'pipe-fallback': ({ question }) =>
    `Tous ne choisissent pas quelque chose à «\u00a0${question}\u00a0»\u00a0: écrivez ce qu’il faut dire alors, comme {answer:${question}|votre choix}.`,
  'duplicate-locale': ({ locale }) => `La langue «\u00a0${locale}\u00a0» figure deux fois.`,
  'missing-locale': ({ locale, side }) =>
    side === undefined
      ? `Ce texte manque en «\u00a0${locale}\u00a0».`
      : `Le nom que portent ${sides[String(side)] ?? side} manque en «\u00a0${locale}\u00a0»\u00a0: donnez «\u00a0many\u00a0» et «\u00a0one\u00a0», et les formes que la langue demande.`,
  'undeclared-locale': ({ locale }) =>
    `Ce texte existe en «\u00a0${locale}\u00a0», que la campagne ne déclare pas\u00a0; ajoutez la langue ou ôtez le texte.`,
  'no-questions': ({ audience }) => `Aucune question n’est posée d’un des côtés (${audience}).`,
  'unknown-time-zone': ({ timeZone }) =>
    `«\u00a0${timeZone}\u00a0» n’est pas un fuseau horaire de l’IANA, comme Europe/Paris.`,
  'impossible-date': ({ value }) => `${value} n’est pas au calendrier.`,
  'round-closes-before-opens': () => 'La manche ferme avant d’ouvrir.',
  'rounds-overlap': () =>
    'Cette manche ouvre avant la fin de celle qui précède (15 minutes après sa clôture)\u00a0; mettez les manches dans l’ordre.',
  'missing-compares': () =>
    'Dites à partir de quelle minute locale les deux côtés sont montrés (AAAA-MM-JJTHH:MM, au plus tôt 15 minutes après la clôture).',
  'round-dates-order': ({ value, earliest }) => `${value} est trop tôt\u00a0: au plus tôt ${earliest}.`,
  'cohort-unknown-column': ({ column, columns }) =>
    `«\u00a0${column}\u00a0» n’est pas une des colonnes de ce découpage (${columns}).`,
  'cohort-overlap': ({ first, second }) =>
    `Une personne pourrait être à la fois de «\u00a0${first}\u00a0» et de «\u00a0${second}\u00a0»\u00a0; chacun n’est que d’une cohorte.`,
  'cohort-dimension': ({ cohorts }) =>
    cohorts === 1
      ? 'Une question à une seule réponse ne partage rien\u00a0: ajoutez des cohortes, ou ôtez la question.'
      : 'Un lien ouvert à plusieurs cohortes demande à chacun la sienne\u00a0: écrivez la question.',
  'space-promise-below-k': ({ k }) =>
    `Rien n’est publié au-dessous de ${k}\u00a0: personne ne saurait si la promesse est due. Demandez au moins ${k} accords.`,
  'space-open-to-all': () =>
    'Les clients pourraient lire l’espace des salariés\u00a0: seul qui en a l’accès le peut («\u00a0credential\u00a0»).',
  'space-before-inside': () =>
    'Ce qu’écrivent les salariés n’est modéré qu’après coup\u00a0: avant, personne ne saurait ce qui n’est pas passé.',
  'space-before-editions': () =>
    'Par éditions, ce qui passe serait d’une ou deux personnes\u00a0: relire avant de publier demande le rythme «\u00a0live\u00a0».',
  'audience-name-plural': ({ name }) =>
    `«\u00a0${name}\u00a0» n’est pas un pluriel, et les phrases s’accordent au pluriel\u00a0: nommez les personnes («\u00a0membres de l’équipe\u00a0»), et mettez le collectif dans «\u00a0label\u00a0».`,
  'audience-name-form': nameForm,
  'audience-names-alike': ({ locale, name }) =>
    `En «\u00a0${locale}\u00a0», les deux côtés s’appellent «\u00a0${name}\u00a0»\u00a0; donnez à chacun un nom et un «\u00a0label\u00a0» à lui.`,
};

function nameForm({ is, name, locale, articles, most, form, example }: Params): string {
  if (is === 'article')
    return `«\u00a0${name}\u00a0» en désigne un avec son article\u00a0: en «\u00a0${locale}\u00a0», il commence par ${String(articles).replace(' or ', ' ou ')}.`;
  if (is === 'long')
    return `«\u00a0${name}\u00a0» est trop long pour une légende\u00a0; écrivez un «\u00a0label\u00a0» d’au plus ${most} lettres.`;
  return `Aucune règle ne donne «\u00a0${form}\u00a0» en «\u00a0${locale}\u00a0»\u00a0; écrivez-le, comme «\u00a0${example}\u00a0» en allemand.`;
}

const expectations: Readonly<Record<string, string>> = {
  array: 'une liste',
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
};

const units: Readonly<Record<string, string>> = { array: ' éléments', string: ' caractères' };

const shapes: Readonly<Record<ShapeSentence, string>> = {
  id: 'un identifiant a de 1 à 64 lettres minuscules, chiffres ou traits d’union.',
  locale: 'une langue est une étiquette BCP 47, comme «\u00a0fr\u00a0» ou «\u00a0pt-BR\u00a0».',
  'name-ends': 'un nom commence et finit par une lettre ou un signe.',
  'name-visible': 'un nom n’a pas de caractère invisible.',
  'local-time': 'une heure locale s’écrit AAAA-MM-JJTHH:MM, sans fuseau horaire.',
  'readers-alike': 'deux lecteurs ont le même nom\u00a0; distinguez-les.',
  https: 'il faut une adresse en https://.',
  email: 'il faut une adresse électronique.',
  wording:
    'il faut un texte par langue, comme { "fr": "…" }, ou { "employees", "consumers" } avec un ensemble chacun.',
  options:
    'il faut une liste d’au moins deux { "id", "label" }, ou { "employees", "consumers" } avec une chacun.',
  readers: 'il faut une liste de { "name", "role" }, ou { "employees", "consumers" } avec une chacun.',
  owner: 'il faut un { "name", "role" }, ou { "employees", "consumers" } avec un chacun.',
  condition:
    'une condition est { "question", "is" }, { "question", "atLeast", "atMost" }, { "not": … }, { "all": […] } ou { "any": […] }.',
  step: 'il faut un nombre de l’échelle, ou l’identifiant d’une option.',
};

const isShapeSentence = (name: string): name is ShapeSentence => Object.hasOwn(shapes, name);

function shape(params: Params): string {
  const { is, member, values, keys, most, least, of } = params;
  const at =
    member === undefined
      ? 'La campagne'
      : typeof member === 'number'
        ? `L’entrée ${member + 1}`
        : `«\u00a0${member}\u00a0»`;
  const expected = `il faut ${expectations[String(params.expected)] ?? 'un objet'}.`;
  const unit = units[String(of)] ?? '';
  const given = String(params.why);
  const why = isShapeSentence(given) ? shapes[given] : given;
  switch (String(is)) {
    case 'proto':
      return 'Un membre ne peut pas s’appeler «\u00a0__proto__\u00a0»\u00a0; donnez-lui un autre nom.';
    case 'missing':
      return `${at} manque\u00a0: ${expected}`;
    case 'type':
      return `${at} n’est pas du bon type\u00a0: ${expected}`;
    case 'one-of':
      return `${at} doit être l’une de ces valeurs\u00a0: ${values}.`;
    case 'too-large':
      return `${at} est trop grand\u00a0: au plus ${most}${unit}.`;
    case 'too-small':
      return `${at} est trop petit\u00a0: au moins ${least}${unit}.`;
    case 'members':
      return `${at} a des membres qui n’existent pas\u00a0: ${keys}.`;
    case 'key':
      return `${at} n’est pas une clé permise\u00a0: ${why}`;
    case 'missing-plain':
      return `${at} manque\u00a0: ${why}`;
    default:
      return `${at}\u00a0: ${why}`;
  }
}
