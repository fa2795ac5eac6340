import type { Messages } from './messages.ts';

export const french: Messages = {
  fileMissing: (path) => `Aucun fichier à cet endroit\u00a0: ${path}.`,
  notJson: (path, reason) => `${path} n’est pas du JSON\u00a0: ${reason}`,
  noCampaignInModule: (path) =>
    `${path} n’exporte aucune campagne\u00a0: exportez une valeur faite par defineCampaign.`,
  campaignGood: (name, questions, themes) =>
    `La campagne «\u00a0${name}\u00a0» est complète\u00a0: ${questions} questions, ${themes} thèmes. Elle peut être lancée.`,
  fingerprint: (hex) => `Empreinte\u00a0: ${hex}`,
  faults: (count, file) =>
    count === 1 ? `Un défaut dans ${file}\u00a0:` : `${count} défauts dans ${file}\u00a0:`,
  wholeDocument: '(tout le document)',
  keysReady: (audience) => `Les clés du portail des ${audience} sont en place.`,
  keysPlace: (folder) =>
    `Elles sont dans ${folder}, lisibles par ce compte seulement. Sauvegardez-les à part des données.`,
  keysOfWhom: 'Dites de qui sont les clés\u00a0: --audience employees, --audience consumers ou --comparison.',
  comparisonKeyReady: (key) => `Le sceau de la comparaison est en place. Sa clé publique\u00a0: ${key}`,
  comparisonKeyPlace: (file) =>
    `Les deux lancements la retiennent\u00a0: portez ${file} là où chaque portail est lancé (--comparison-key).`,
  noComparisonKey: (file) =>
    `La clé publique de la comparaison n’est pas dans ${file}. Lancez «\u00a0miroir keys --comparison\u00a0» là où tournera la comparaison, puis donnez son fichier avec --comparison-key\u00a0: tant qu’il vivra, le portail croira ce que scelle cette clé, et rien d’autre.`,
  badComparisonKey: (file) => `${file} n’est pas le fichier qu’écrit «\u00a0miroir keys --comparison\u00a0».`,
  audienceName: (audience) => (audience === 'employees' ? 'salariés' : 'clients'),
  importing: (people) => `Inscription de ${people} personnes`,
  preview: (people, file) => `${people} personnes dans ${file}\u00a0:`,
  cohortLine: (id, people) => `  ${id}  ${people}`,
  cohortTooSmall: (id, people) =>
    `La cohorte «\u00a0${id}\u00a0» compterait ${people} personnes\u00a0; il en faut au moins 20, pour que personne ne se distingue. Réunissez-la à une autre, ou ajoutez --more-to-come si d’autres fichiers suivent.`,
  csvLine: (line, sentence) => `  ligne ${line}\u00a0: ${sentence}`,
  csvUnreadable: (path, reason) => `${path} ne se lit pas comme un tableau\u00a0: ${reason}`,
  csvEmpty: (path) =>
    `${path} ne contient personne\u00a0: il faut une ligne de titres, puis une ligne par personne.`,
  csvColumnMissing: (column, found) =>
    `La colonne «\u00a0${column}\u00a0» manque. Colonnes trouvées\u00a0: ${found}.`,
  csvWindows:
    'Ce fichier n’est pas en UTF-8\u00a0; il a été lu en Windows-1252, comme l’enregistrent les tableurs.',
  personFault: (code, detail) =>
    ({
      'no-cohort': `aucune cohorte de la campagne n’accepte ces valeurs (${detail}).`,
      'several-cohorts': `plusieurs cohortes acceptent ces valeurs (${detail}).`,
      'missing-column': `une colonne de cohorte est vide (${detail}).`,
      'duplicate-ref': `cette personne figure deux fois (${detail}).`,
      'empty-ref': 'cette personne n’a pas de référence.',
      'already-launched': 'la manche est lancée\u00a0: la répartition est figée.',
      'open-link': 'ce public passe par un lien ouvert\u00a0: personne n’y est inscrit.',
    })[code],
  nothingImported: 'Rien n’a été importé.',
  confirmImport: (people) => `Inscrire ces ${people} personnes\u00a0?`,
  needsYes: 'Personne n’est là pour confirmer\u00a0: relancez avec --yes.',
  imported: (people) => `${people} personnes sont inscrites.`,
  invitationsWritten: (path) =>
    `Leurs codes d’invitation sont dans ${path}. Le lancement, avec --invitations ${path}, en fait des liens.`,
  invitationsOnce: 'Ces codes n’existent nulle part ailleurs\u00a0: Miroir n’en garde que l’empreinte.',
  launching: 'Création d’une clé par cohorte\u00a0; la répartition est figée',
  launched: (audience, round) => `Le portail des ${audience} est lancé\u00a0: manche «\u00a0${round}\u00a0».`,
  keyListDigest: (digest) => `Empreinte de la liste des clés\u00a0: ${digest}`,
  launchFault: (code, message) =>
    ({
      'already-launched': 'Ce portail est déjà lancé\u00a0: ce qui a été figé le reste.',
      'nobody-invited': 'Personne n’est inscrit\u00a0: importez d’abord les personnes (miroir people).',
    })[code] ?? message,
  linksWritten: (count, path) => `${count} liens d’invitation sont dans ${path}. À chacun le sien.`,
  releasing: 'Publication en cours',
  released: (serial, n) => `La publication ${serial} est scellée\u00a0: ${n} personnes comptées.`,
  releaseFault: (code) =>
    code === 'busy' || code === 'overtaken'
      ? 'Une autre publication se fait en ce moment\u00a0: rien n’est perdu, réessayez.'
      : code === 'not-due'
        ? 'La prochaine publication n’est pas encore due\u00a0: d’ici là, chacun peut changer sa réponse.'
        : code === 'round-final'
          ? 'La dernière publication de cette manche est faite.'
          : 'La manche n’est pas encore ouverte.',
  restored: (epoch) =>
    `La série ${epoch} commencera au prochain démarrage de la liste et de la boîte. Acceptez-la ensuite dans la comparaison, page Méthode.`,
  locale: 'fr-FR',
  notLaunched: (audience, folder) => `Le portail des ${audience} n’est pas lancé dans ${folder}.`,
  comparisonWritten: (path) => `La comparaison est configurée dans ${path}.`,
  comparisonMissing: (path) =>
    `Il n’y a pas de comparaison dans ${path}\u00a0: lancez d’abord «\u00a0miroir comparison\u00a0».`,
  leadLink: (hours) => `Lien de connexion, à usage unique, valable ${hours} heures\u00a0:`,
  snapshotGood: (audience, serial, n) =>
    n === null
      ? `Signature valable\u00a0: un état de participation des ${audience}.`
      : `Signature valable\u00a0: publication ${serial} des ${audience}, ${n} personnes comptées.`,
  snapshotRefused: (sentence) => `Refusé\u00a0: ${sentence}`,
  noKeys:
    'Aucune clé publique pour vérifier\u00a0: passez --config comparison.json, ou lancez la commande là où la comparaison est configurée.',
  statusTitle: (audience) => `Portail des ${audience}`,
  roundState: (state) =>
    ({ before: 'pas encore ouverte', open: 'ouverte', grace: 'dernières minutes', closed: 'close' })[state] ??
    state,
  statusRound: (id, state, closesAt) => `  manche «\u00a0${id}\u00a0»\u00a0: ${state}, fin le ${closesAt}`,
  statusInvited: (invited, issued) =>
    invited === null
      ? `  accès ouverts\u00a0: environ ${issued}`
      : `  ${invited} personnes invitées, accès ouverts\u00a0: environ ${issued}`,
  statusRegistered: (registered) => `  dans la boîte\u00a0: environ ${registered}`,
  statusRelease: (serial, at, n) => `  dernière publication\u00a0: ${serial}, ${at}, ${n} personnes comptées`,
  statusNoRelease: '  pas encore de publication',
  statusHead: (head) => `  tête de la chaîne\u00a0: ${head}`,
  statusNextDue: (at) => `  prochaine publication\u00a0: ${at}`,
  internal: (message) => `Erreur interne de Miroir\u00a0: ${message}`,
};
