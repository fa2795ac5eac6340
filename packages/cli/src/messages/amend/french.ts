import type { AmendMessages } from './amend-messages.ts';

export const french: AmendMessages = {
  never: `
Ce qui change après le lancement est scellé, numéroté, appliqué des deux côtés et montré\u00a0: aux participants, dans les
publications et dans la comparaison.

Peut changer\u00a0: la clôture, plus tard ou plus tôt, jusqu’à la fermeture de la boîte et sans retarder la comparaison
promise\u00a0; un texte, dans toutes les langues de la campagne\u00a0; qui est invité\u00a0; une invitation perdue\u00a0; une annonce.

Ne change jamais\u00a0: l’empreinte, la liste des clés, les effectifs du lancement\u00a0; les questions, les options, leurs
identifiants, leur ordre et leurs conditions\u00a0; les langues, les cohortes, les seuils et le rythme des publications\u00a0;
l’ouverture, la minute de la comparaison et celle des décisions\u00a0; qui lit les commentaires\u00a0; le moteur de tonalité.
Pour cela, il faut une nouvelle manche.`,
  closeMoves: (from, to, zone) => `La clôture passe de ${from} à ${to} (${zone}).`,
  textAt: (audience, path) => `${audience}, ${path}\u00a0:`,
  textInto: (locale, before, after) => `  ${locale}  «\u00a0${before}\u00a0» devient «\u00a0${after}\u00a0»`,
  announced: (audience, locale, text) => `${audience}, ${locale}\u00a0: «\u00a0${text}\u00a0»`,
  untilGone: (minute) => `${minute} est déjà passé\u00a0: personne ne lirait l’annonce.`,
  saysNothing: 'Cela ne change rien, d’aucun côté.',
  confirm: 'Sceller ce changement\u00a0? Les participants des deux côtés le liront.',
  confirmAdd: (people) =>
    `Ajouter ${people === 1 ? 'cette personne' : `ces ${people} personnes`} à la manche\u00a0? Ses participants et la comparaison liront combien.`,
  confirmReissue: (refs) =>
    `Annuler l’invitation de ${refs.join(', ')} et donner un nouveau code\u00a0? L’ancien n’admettra plus personne\u00a0; les participants et la comparaison liront combien sont remplacées.`,
  sealed: (serial, path) => `La modification ${serial} est scellée\u00a0: ${path}`,
  carry: (path, round) =>
    `Portez ce fichier aux deux portails et appliquez-le sur chacun\u00a0: miroir amend apply ${path} --audience employees --round ${round}, puis consumers.`,
  notTexts: (path) =>
    `${path} ne contient pas de textes\u00a0: { "fr": "…", "en": "…" }, ou un tel ensemble pour "employees" et pour "consumers"\u00a0; pour corriger, chacun sous son chemin, comme "questions/cout-reparation/text".`,
  notAnAmendment: (path) =>
    `${path} n’est pas une modification\u00a0: donnez le fichier écrit par «\u00a0miroir amend close\u00a0», «\u00a0text\u00a0» ou «\u00a0announce\u00a0».`,
  ledgerSpoilt: (path, reason) =>
    `${path} n’est pas crédible (${reason})\u00a0: les modifications de cette manche doivent être remises telles quelles, sinon les numéros divergeraient.`,
  applied: (audience, serial) => `La modification ${serial} est en vigueur\u00a0: ${audience}.`,
  appliedIn: (role, how) =>
    ({
      applied: `  ${role}\u00a0: modification écrite\u00a0; un serveur en marche la prend en compte en une seconde.`,
      already: `  ${role}\u00a0: la modification y était déjà.`,
      refused: `  ${role}\u00a0: notée comme refusée\u00a0; un serveur en marche le dit en une seconde.`,
      'not-at-hand': `  ${role}\u00a0: rien ici. Appliquez le même fichier là où il est.`,
    })[how],
  refusedHere: (audience, serial) =>
    `La modification ${serial} est arrivée trop tard (${audience})\u00a0: elle n’y vaut pas, les participants et la comparaison le lisent, et les suivantes s’appliquent.`,
  refuseHint:
    'Aucune modification suivante de cette manche n’est prise ici tant que ce n’est pas noté\u00a0: la même commande avec --refuse le fait, au grand jour et pour de bon.',
  fault: (code) => reasons[code] ?? `La modification est refusée\u00a0: ${code}.`,
  nothingAmended: 'Rien n’a été modifié.',
  nobody: (refs) => `Personne n’est inscrit sous ce nom\u00a0: ${refs.join(', ')}.`,
  openLink: 'Ce côté vient par un lien ouvert\u00a0: personne n’y a d’invitation à soi.',
  added: (people) => (people === 1 ? 'Une personne est ajoutée.' : `${people} personnes sont ajoutées.`),
  reissued: (people) =>
    people === 1
      ? 'Une invitation a un nouveau code\u00a0; l’ancien n’admet plus personne.'
      : `${people} invitations ont un nouveau code\u00a0; les anciens n’admettent plus personne.`,
};

const reasons: Readonly<Record<string, string>> = {
  malformed: 'Ce n’est pas une modification, ou elle est abîmée.',
  'bad-signature': 'Cette modification n’est pas scellée par la comparaison fixée au lancement.',
  'wrong-audience': 'Cette modification est celle de l’autre côté.',
  'wrong-campaign': 'Cette modification est celle d’une autre campagne.',
  'unknown-fingerprint':
    'Cette modification est celle d’une autre version de la campagne que celle qui est lancée.',
  'unknown-round': 'Cette modification est celle d’une autre manche.',
  'missing-earlier': 'Une modification précédente n’est pas appliquée ici\u00a0: appliquez-les dans l’ordre.',
  'lower-serial': 'Une modification plus récente est déjà appliquée ici.',
  'broken-chain': 'Cette modification ne suit pas la dernière appliquée ici.',
  equivocation:
    'Une autre modification est appliquée sous ce numéro\u00a0: la comparaison a scellé deux passés.',
  'impossible-date': 'Cette minute n’est dans aucun calendrier. Écrivez AAAA-MM-JJTHH:MM.',
  'same-close': 'La manche se clôt déjà à cette minute.',
  'closes-before-opens': 'La manche se clorait avant son ouverture.',
  'past-compares':
    'La boîte, qui reste ouverte un quart d’heure après la clôture, le serait encore à la minute de la comparaison, qui est promise.',
  'into-next-round': 'La boîte serait encore ouverte à l’ouverture de la manche suivante.',
  'other-pipe':
    'Un texte corrigé ne dit pas d’autre réponse précédente que celles qu’il disait, écrites de même\u00a0: {answer:question|sinon}.',
  'no-such-text': 'Aucun texte à corriger ne se trouve là.',
  'missing-language': 'Un texte manque dans l’une des langues de la campagne.',
  'other-language': 'Un texte est donné dans une langue que la campagne n’a pas.',
  'same-text': 'L’un des textes est inchangé.',
  'too-long': 'Une annonce compte 1000 caractères au plus.',
  'not-launched': 'Rien n’est lancé ici.',
  'round-over': 'La boîte est fermée\u00a0: plus aucune clôture ne se déplace.',
  'in-the-past': 'La clôture serait déjà passée.',
  'clock-doubted':
    'L’horloge de cette machine est loin de la dernière minute crue par le portail\u00a0: aucune clôture ne se déplace sur sa foi. Démarrez le portail, qui attend un quart d’heure, ou réglez l’horloge.',
  busy: 'Une publication est en cours, ou une autre modification\u00a0: rien n’est perdu, recommencez.',
};
