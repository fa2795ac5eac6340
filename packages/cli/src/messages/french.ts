import { atStart } from '@miroir/basics';
import { french as amend } from './amend/french.ts';
import { campaignFaultInFrench } from './campaign/french.ts';
import { campaignWarningInFrench } from './campaign/warnings-french.ts';
import { launchFaultInFrench, personFaultInFrench } from './launch/french.ts';
import type { Messages } from './messages.ts';
import { operatorFrench } from './operator/french.ts';
import { spaceFrench } from './space/french.ts';

const quoted = (texts: readonly string[]): string => texts.map((text) => `«\u00a0${text}\u00a0»`).join(', ');

/** Of a role's name: « la liste », « l’espace ». */
const withArticle = (role: string): string => (/^[aeiouh]/.test(role) ? `l’${role}` : `la ${role}`);

export const french: Messages = {
  amend,
  ...operatorFrench,
  ...spaceFrench,
  fileMissing: (path) => `Aucun fichier à cet endroit\u00a0: ${path}.`,
  fileIsFolder: (path) => `${path} est un dossier\u00a0; il faut un fichier.`,
  fileForbidden: (path) => `Ce compte n’a pas le droit de lire ${path}.`,
  secretExposed: (path) =>
    `D’autres que son propriétaire peuvent lire ${path}. Tenez ce secret pour connu si d’autres y avaient accès\u00a0; sinon lancez «\u00a0chmod 600 ${path}\u00a0» et recommencez.`,
  notJson: (path, { line, column }) =>
    `${path} n’est pas du JSON\u00a0: voyez la ligne ${line}, colonne ${column}.`,
  noCampaignInModule: (path) =>
    `${path} n’exporte aucune campagne\u00a0: exportez une valeur faite par defineCampaign.`,
  campaignGood: (name, questions, themes) =>
    `La campagne «\u00a0${name}\u00a0» est complète\u00a0: ${questions} questions, ${themes} thèmes. Elle peut être lancée.`,
  fingerprint: (hex) => `Empreinte\u00a0: ${hex}`,
  unspoken: (locale, sentences, first) =>
    `L’interface ne parle pas «\u00a0${locale}\u00a0»\u00a0: ses ${sentences} phrases seront dites en «\u00a0${first}\u00a0». «\u00a0miroir language ${locale} --to DOSSIER\u00a0» écrit les catalogues à traduire.`,
  lacking: (locale, missing, of, first) =>
    `Il manque à l’interface en «\u00a0${locale}\u00a0» ${missing} phrases sur ${of}, dites dans une autre langue. Les premières\u00a0: ${quoted(first)}.`,
  filesToldIn: (locale, words) =>
    `Les cartes et les fichiers de la comparaison n’ont pas de phrases en «\u00a0${locale}\u00a0»\u00a0: les leurs seront dites en «\u00a0${words}\u00a0», autour des mots de la campagne.`,
  lettersNotSet: (locale, word) =>
    `Le PDF n’a pas les lettres de «\u00a0${word}\u00a0», en «\u00a0${locale}\u00a0»\u00a0: dans cette langue, les cartes et les rapports vont dans un .xlsx ou un .pptx.`,
  refusedTranslations: (locale, sentences) =>
    `${sentences.length} des traductions en «\u00a0${locale}\u00a0» ne peuvent pas servir, parce qu’elles ne se lisent pas ou n’ont pas les valeurs de leur phrase\u00a0: ${quoted(sentences)}.`,
  noLanguage: (tag) =>
    `«\u00a0${tag}\u00a0» n’est pas une langue\u00a0: il faut une étiquette comme «\u00a0ar\u00a0» ou «\u00a0pt-BR\u00a0».`,
  languageWritten: (folder, sentences, untranslated) =>
    `${folder} contient les ${sentences} phrases de l’interface, dont ${untranslated} restent à traduire.`,
  languageNext: (folder) =>
    `Traduisez-les avec n’importe quel éditeur gettext, donnez MIROIR_LOCALES=${folder} à chaque processus, puis relancez-les.`,
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
  cohortSmall: (id, people) =>
    `La cohorte «\u00a0${id}\u00a0» compterait ${people} de ces personnes\u00a0; il en faut au moins 20 au lancement, pour que personne ne se distingue.`,
  csvLine: (line, sentence) => `  ligne ${line}\u00a0: ${sentence}`,
  csvSpreadsheet: (path) =>
    `${path} est un classeur (XLSX, XLS ou ODS). Enregistrez-le en CSV depuis le tableur, puis donnez ce fichier-là.`,
  csvBinary: (path) => `${path} n’est pas un tableau de texte. Il faut un fichier CSV.`,
  csvBroken: (path, line, how) =>
    `${path} ne se lit pas comme un tableau\u00a0: la ligne ${line} ${
      {
        'uneven-row': 'n’a pas autant de valeurs qu’il y a de colonnes.',
        'stray-quote': 'a un guillemet qui n’est pas fermé, ou qui se trouve au milieu d’une valeur.',
        unreadable: 'n’a pas la forme d’un fichier CSV.',
      }[how]
    }`,
  csvEmpty: (path) =>
    `${path} ne contient personne\u00a0: il faut une ligne de titres, puis une ligne par personne.`,
  csvColumnMissing: (path, column, found) =>
    `La colonne «\u00a0${column}\u00a0» manque dans ${path}. La première ligne doit nommer les colonnes\u00a0; on y trouve\u00a0: ${found}.`,
  csvColumnTwice: (path, column) =>
    `La colonne «\u00a0${column}\u00a0» figure deux fois dans ${path}\u00a0: gardez-en une.`,
  csvWindows:
    'Ce fichier n’est pas en Unicode\u00a0; il a été lu en Windows-1252, comme l’enregistrent les tableurs.',
  personFault: personFaultInFrench,
  personTwice: (ref, otherLine, otherRef) =>
    `cette personne (${ref}) est déjà à la ligne ${otherLine} (${otherRef})\u00a0: gardez une seule des deux lignes.`,
  nothingImported: 'Rien n’a été importé.',
  confirmImport: (people) => `Inscrire ces ${people} personnes dans la communauté\u00a0?`,
  confirmLeave: (people) => `Retirer ces ${people} personnes de la communauté\u00a0?`,
  needsYes: 'Personne n’est là pour confirmer\u00a0: relancez avec --yes.',
  needsOut:
    'Dites où écrire les codes et les liens\u00a0: --out invitations.csv. La liste ne garde que l’empreinte des codes\u00a0; ce fichier en sera le seul exemplaire.',
  outTaken: (path) =>
    `${path} existe déjà et contient peut-être le seul exemplaire d’autres codes\u00a0: il reste intact. Donnez un autre nom à --out.`,
  imported: (added, changed, people) =>
    `${added} personnes sont nouvelles, ${changed} ont changé\u00a0: la communauté compte ${people} personnes.`,
  importedNext:
    'Lancer une manche invite les personnes qui sont alors dans la communauté\u00a0: «\u00a0miroir launch\u00a0».',
  left: (left, named) =>
    `${left} personnes sur ${named} ont quitté la communauté\u00a0: aucune manche suivante ne les invite. Dans les manches déjà lancées, leur place demeure.`,
  invitationsOnce: 'Ces codes n’existent nulle part ailleurs\u00a0: Miroir n’en garde que l’empreinte.',
  codeFault: (code, first) =>
    ({
      'foreign-code':
        'personne n’est inscrit ici avec ce code. Il vient d’un autre portail ou d’une autre manche\u00a0: laissez ce fichier de côté, ou dites de quelle manche il est.',
      'voided-code':
        '«\u00a0miroir amend reissue\u00a0» a annulé ce code, qui n’ouvre plus rien\u00a0: le nouveau est dans le fichier que cette commande a écrit. La ligne est passée.',
      'wrong-person':
        'ce code est celui d’une autre personne ou d’une autre cohorte\u00a0: les colonnes ont été modifiées. Donnez le fichier tel que «\u00a0miroir launch\u00a0» l’a écrit.',
      'code-twice': `ce code a déjà été donné (${first})\u00a0: donnez chaque fichier une fois.`,
    })[code],
  codeAt: (path, line, sentence) => `${path}, ligne ${line}\u00a0: ${sentence}`,
  noCode: (count, refs) =>
    `${count} personnes inscrites n’ont aucun code dans ces fichiers et ne pourraient jamais être invitées\u00a0: ${refs.join(', ')}${refs.length < count ? '…' : '.'} Donnez tous les fichiers que «\u00a0miroir launch\u00a0» et «\u00a0miroir amend\u00a0» ont écrits.`,
  moreFaults: (count) => `… et ${count} de plus.`,
  nothingFrozen: 'Rien n’a été figé ni écrit.',
  launching: 'Création des clés de signature\u00a0; la répartition est figée',
  launched: (audience, round) => `Le portail des ${audience} est lancé\u00a0: manche «\u00a0${round}\u00a0».`,
  keyListDigest: (digest) => `Empreinte de la liste des clés\u00a0: ${digest}`,
  campaignFault: campaignFaultInFrench,
  warnings: (count) =>
    count === 1 ? 'À regarder encore une fois\u00a0:' : `${count} choses à regarder encore une fois\u00a0:`,
  campaignWarning: campaignWarningInFrench,
  launchFault: launchFaultInFrench,
  otherRounds: (round, others) =>
    `Sans --round, il s’agit de la manche du jour, «\u00a0${round}\u00a0». Une autre\u00a0: ${others.join(', ')}.`,
  linksWritten: (count, path) => `${count} liens d’invitation sont dans ${path}. À chacun le sien.`,
  confirmForget: (round) =>
    `Effacer pour de bon les réponses, les clés et les invitations de ${round}\u00a0? Les sauvegardes les gardent tant que vous ne les supprimez pas.`,
  nothingErased: 'Rien n’a été effacé.',
  forgetting: 'Effacement de la manche',
  notOver: 'La dernière publication de cette manche est encore à venir\u00a0: rien n’a été effacé.',
  forgotten: (round) =>
    `${round} est effacée\u00a0: réponses, étiquettes, clés, invitations. Ses publications scellées restent. Supprimez aussi ses sauvegardes.`,
  openLink: (link) => `Tout le monde vient par un seul lien\u00a0: ${link}`,
  whichRound: (rounds) => `Dites de quelle manche il s’agit, --round\u00a0: ${rounds.join(', ')}.`,
  makingCards: (people) => `Calcul des codes de ${people} carte${people < 2 ? '' : 's'}`,
  cardsWritten: (count, path) => `${count} carte${count < 2 ? ' est' : 's sont'} dans ${path}.`,
  cardsKeys: (keys) => `Chaque carte et la page disent les mêmes clés\u00a0: ${keys}`,
  cardsMark:
    'La marque de l’entreprise est un dessin (SVG), que le papier ne prend pas\u00a0: les cartes portent le nom seul. En PNG, elle le précède.',
  cardsSecret:
    'Qui lit une carte peut répondre avec elle\u00a0: donnez chacune de la main à la main, et effacez le fichier une fois imprimé.',
  cardsOut: (path) => `${path}\u00a0: les cartes vont dans un .pdf à imprimer, ou dans un .xlsx.`,
  cardsLanguage: (asked, locales) =>
    `La campagne ne parle pas «\u00a0${asked}\u00a0». Elle parle\u00a0: ${locales.join(', ')}.`,
  cardsLetters: ({ lang, word, settable }) =>
    `Le PDF n’a pas les lettres de «\u00a0${word}\u00a0», en «\u00a0${lang}\u00a0»\u00a0: rien n’a été fait. ${settable.length === 0 ? '' : `Imprimez les cartes dans une autre langue de la campagne (--language ${settable.join(', ')}), ou `}${settable.length === 0 ? 'Écrivez' : 'écrivez'}-les dans un .xlsx, qui les a toutes.`,
  cardsNumbers: (asked) => `«\u00a0${asked}\u00a0» ne désigne aucune carte\u00a0: écrivez 3 ou 3,17-24.`,
  noCards: 'Aucune carte ne reste à imprimer de ce qui est demandé.',
  releasing: 'Publication en cours',
  clockConfirmed: 'Un portail en marche croit l’horloge de cette machine dans la seconde.',
  released: (serial, n) => `La publication ${serial} est scellée\u00a0: ${n} personnes comptées.`,
  releaseFault: (code) =>
    code === 'busy' || code === 'overtaken'
      ? 'Une autre publication se fait en ce moment, ou la boîte est en train de fermer\u00a0: rien n’est perdu, réessayez.'
      : code === 'not-due'
        ? 'La prochaine publication n’est pas encore due\u00a0: d’ici là, chacun peut changer sa réponse.'
        : code === 'held'
          ? 'Après la restauration, ce qui serait publié ne prolonge pas ce qui l’était\u00a0: un chiffre baisserait, ou moins de dix personnes feraient la différence. Rien n’est publié\u00a0; un nouvel essai a lieu toutes les heures, à mesure que d’autres répondent.'
          : code === 'round-final'
            ? 'La dernière publication de cette manche est faite.'
            : code === 'clock-doubted'
              ? 'L’horloge de cette machine a plus d’une heure d’avance sur la dernière minute que la boîte a crue\u00a0: la dernière publication ne se fait pas par elle. Démarrez la boîte, qui attend un quart d’heure, ou remettez l’horloge à l’heure.'
              : 'La manche n’est pas encore ouverte.',
  calibrated:
    'Ce que les lecteurs ont dit est scellé\u00a0: la comparaison le prendra à sa prochaine lecture. C’est fait une fois et ne changera plus.',
  calibrateFault: (code) =>
    ({
      'before-last-release':
        'La dernière publication de cette manche n’est pas faite\u00a0: des commentaires peuvent encore entrer.',
      compared: 'Les deux côtés sont déjà comparés\u00a0: ce qui est lu maintenant vient trop tard.',
      'too-few-labels': 'Nulle part dix commentaires n’ont été lus\u00a0: il n’y a rien à étalonner.',
      'no-reader': 'Cette campagne ne nomme pas de lecteur.',
      'clock-doubted':
        'L’horloge de cette machine a plus d’une heure d’avance sur la dernière minute que la boîte a crue\u00a0: rien n’est scellé d’après elle. Démarrez la boîte, qui attend un quart d’heure, ou réglez l’horloge.',
    })[code],
  filesRewritten: (roll) =>
    roll
      ? 'Les fichiers de la liste et de la boîte sont réécrits\u00a0: ils ne gardent aucun ordre d’arrivée.'
      : 'Les fichiers de la boîte sont réécrits\u00a0: ils ne gardent aucun ordre d’arrivée. La liste n’est pas accessible d’ici\u00a0; son propre processus réécrit ses fichiers chaque jour.',
  notRewritten: (role) =>
    `La publication est faite. Les fichiers de ${withArticle(role)} n’ont pas pu être réécrits et gardent peut-être l’ordre d’arrivée\u00a0: faites de la place sur son disque. Son propre processus les réécrit tant qu’il tourne.`,
  roleName: (role) => ({ roll: 'liste', box: 'boîte', space: 'espace' })[role],
  backingUp: (role) => `Sauvegarde de ${withArticle(role)}`,
  backedUp: (role, path, documents) =>
    `${atStart(withArticle(role))} est dans ${path}\u00a0: ${documents} documents.`,
  backupWithoutKeys:
    'Une sauvegarde ne contient aucune clé\u00a0: gardez à part une copie de chaque dossier keys/. Rangez la liste et la boîte en deux lieux différents.',
  restoring: (role) => `Relecture de ${withArticle(role)}`,
  restoreFault: (path, code) =>
    ({
      'not-a-dump': `${path} n’est pas un fichier écrit par «\u00a0miroir backup\u00a0» de cette version. Celui d’une version précédente se relit avec elle, puis se met à niveau.`,
      incomplete: `${path} est coupé ou a été modifié\u00a0: prenez une autre copie.`,
      'foreign-dump': `${path} vient d’un autre portail ou d’un autre lancement.`,
      'not-empty':
        'Ce dossier contient déjà une base. Arrêtez le processus, mettez de côté ses fichiers miroir.sqlite (sauf le …-withdrawn.sqlite d’un espace), puis recommencez\u00a0: une sauvegarde ne remplace jamais ce qui est là.',
    })[code],
  restoredRole: (role, documents) =>
    `Relecture de ${withArticle(role)} achevée\u00a0: ${documents} documents.`,
  marksDistrusted:
    'Qui ouvre son accès à partir de maintenant l’avait peut-être déjà avant la panne\u00a0: il reçoit un remplacement, compté dans les chiffres, dans aucun seuil, et publié parmi les doublons possibles.',
  needsPublished:
    'Dites ce que cette boîte avait publié en dernier\u00a0: --published FICHIER, tel que «\u00a0miroir snapshot last --audience … --out FICHIER\u00a0» l’écrit auprès de la comparaison\u00a0; ou --published none si la comparaison ne détient rien de plus récent que la boîte. Sans cela, la prochaine publication pourrait n’en différer que d’une personne.',
  publishedFault: (code) =>
    code === 'foreign-snapshot'
      ? 'Ce n’est pas une publication scellée par cette boîte.'
      : 'La boîte se souvient d’une publication plus récente que celle-ci\u00a0: donnez la dernière.',
  nothingAccepted: (audience) => `La comparaison n’a accepté aucune publication des ${audience}.`,
  whichChain: (rounds) => `Dites quelle manche avec --campaign et --round\u00a0: ${rounds.join(', ')}.`,
  needsOrigin:
    'Donnez --origin une fois\u00a0: l’adresse de la comparaison, telle que les navigateurs la voient.',
  snapshotWritten: (path) => `La dernière publication acceptée est dans ${path}.`,
  restored: (epoch) =>
    `La série ${epoch} commencera au prochain démarrage de la liste et de la boîte. Acceptez-la ensuite dans la comparaison, page Méthode.`,
  upgradeOf: (role, audience) => `${withArticle(role)} des ${audience}`,
  upgradeNothing: (folder) => `Il n’y a dans ${folder} aucune donnée d’une liste ou d’une boîte.`,
  upgradePlan: (data, version, steps) =>
    steps.length === 0
      ? `Données de ${data}\u00a0: version ${version}, rien à faire.`
      : [
          `Données de ${data}\u00a0: version ${version}. «\u00a0miroir upgrade\u00a0» ferait ceci\u00a0:`,
          ...steps,
        ].join('\n'),
  upgradeStep: (step, to) =>
    ({
      'rounds-apart': `  → ${to}\u00a0: mettre la manche dans une base et un dossier à elle, pour que d’autres tiennent à côté. Les personnes de la manche restent sur sa liste\u00a0; pour une manche suivante, elles sont inscrites de nouveau, avec leurs colonnes.`,
    })[step],
  upgradeFault: (data, code) =>
    ({
      newer: `Données de ${data}\u00a0: un Miroir plus récent les a écrites. Lancez celui-là.`,
      'never-launched': `Données de ${data}\u00a0: des personnes ont été inscrites et rien n’a été lancé. Sortez miroir.sqlite de ce dossier, et inscrivez les personnes de nouveau.`,
      'copy-incomplete': `Données de ${data}\u00a0: une copie ne contenait pas tout. Rien n’a été retiré\u00a0: voyez si le disque est plein, puis relancez «\u00a0miroir upgrade\u00a0».`,
    })[code],
  upgradeWhose: 'Dites de qui sont ces bases\u00a0: --audience employees ou consumers.',
  upgrading: (data) => `Mise à niveau de ${data}`,
  upgraded: (data, from, to) =>
    from === to
      ? `Données de ${data}\u00a0: version ${to}, rien à faire.`
      : `Données de ${data}\u00a0: passées de la version ${from} à la version ${to}.`,
  locale: 'fr-FR',
  notLaunched: (audience, folder) => `Le portail des ${audience} n’est pas lancé dans ${folder}.`,
  comparisonWritten: (path) => `La comparaison est configurée dans ${path}.`,
  comparisonMissing: (path) =>
    `Il n’y a pas de comparaison dans ${path}\u00a0: lancez d’abord «\u00a0miroir comparison\u00a0».`,
  notALead: (name) =>
    `«\u00a0${name}\u00a0» a accès sans être responsable\u00a0: donnez un autre nom à ce responsable, ou faites changer le rôle sur la page «\u00a0Accès\u00a0».`,
  notAReader: (name, named) =>
    named.length === 0
      ? 'Cette campagne ne nomme personne qui lise les commentaires\u00a0: aucun bureau de lecture ne s’ouvre.'
      : `«\u00a0${name}\u00a0» n’est pas de celles et ceux dont les participants ont lu le nom\u00a0: ${named.join(', ')}.`,
  deskLink: (name, hours) =>
    `Lien de ${name} vers le bureau de lecture, à usage unique, valable ${hours} heures\u00a0:`,
  noReaders: 'Personne n’est invité à ce bureau.',
  readerInvited: (name, until) =>
    until === null
      ? `${name}\u00a0: invité, jamais venu, aucun lien n’attend.`
      : `${name}\u00a0: invité, jamais venu, lien valable jusqu’au ${until}.`,
  readerJoined: (name, { since, sessions, passkeys }) =>
    `${name}\u00a0: au bureau depuis le ${since}, sessions ouvertes\u00a0: ${sessions}, clés d’accès\u00a0: ${passkeys}.`,
  readerUnknown: (name) =>
    `Personne ne s’appelle «\u00a0${name}\u00a0» à ce bureau\u00a0: voyez «\u00a0miroir desk list\u00a0».`,
  readerRevoked: (name) =>
    `${name} n’entre plus à ce bureau\u00a0: lien, sessions et clés d’accès sont finis.`,
  notAnOrigin: (given) =>
    `«\u00a0${given}\u00a0» n’est pas une adresse de site\u00a0: donnez-la comme https://desk.example, sans chemin.`,
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
  statusInvited: (invited) => `  personnes invitées\u00a0: ${invited}`,
  statusParticipation: (day, issued, answered) =>
    `  à la fin du ${day}\u00a0: environ ${issued} ont ouvert leur accès, environ ${answered} ont répondu`,
  statusNoDay: '  la participation se compte à partir de demain, une fois par jour',
  statusRelease: (serial, at, n) => `  dernière publication\u00a0: ${serial}, ${at}, ${n} personnes comptées`,
  statusNoRelease: '  pas encore de publication',
  statusHead: (head) => `  tête de la chaîne\u00a0: ${head}`,
  statusDesk: (invited, came) =>
    `Bureau de lecture\u00a0: lecteurs invités\u00a0: ${invited}, venus\u00a0: ${came}.`,
  statusSpaceDesk: (invited, came) =>
    `Bureau de l’espace\u00a0: personnes invitées\u00a0: ${invited}, venues\u00a0: ${came}.`,
  statusNextDue: (at) => `  prochaine publication\u00a0: ${at}`,
  statusOverdue: (at) =>
    `  prochaine publication\u00a0: en retard depuis le ${at}\u00a0; la boîte tourne-t-elle\u00a0? Son journal dit ce qu’elle attend`,
  internal: (message) => `Erreur interne de Miroir\u00a0: ${message}`,
};
