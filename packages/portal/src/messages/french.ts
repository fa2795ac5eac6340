import type { ErrorCatalogue } from './catalogue.ts';

/** French. */
export const french: ErrorCatalogue = {
  'not-open-yet': () =>
    'La consultation n’est pas encore ouverte. Revenez à la date indiquée sur la page d’accueil.',
  closed: () =>
    'La consultation est terminée : rien ne peut plus être envoyé. Ce que vous avez écrit reste sur votre appareil.',
  'unknown-invitation': () =>
    'Ce lien d’invitation n’est pas reconnu. Vérifiez qu’il est complet, ou écrivez à l’adresse de contact.',
  'unknown-card': () =>
    'Aucune carte n’a ce code ici. Relisez-le groupe par groupe ; s’il est juste, visez le code QR de la carte ou écrivez à l’adresse de contact.',
  'session-missing': () => 'Rouvrez votre lien pour continuer. Vos réponses sont gardées sur votre appareil.',
  'session-expired': () =>
    'Cette page est restée ouverte trop longtemps. Rouvrez votre lien : vos réponses sont gardées.',
  'proof-refused': () =>
    'La vérification de votre appareil n’a pas abouti. Rechargez la page et recommencez.',
  'proof-expired': () => 'La vérification a pris trop de temps. Recommencez, elle repart de zéro.',
  'proof-spent': () => 'Cette vérification a déjà servi. Rechargez la page pour en obtenir une autre.',
  'unknown-cohort': () => 'Ce choix n’existe pas. Rechargez la page et choisissez de nouveau.',
  'wrong-admission': () => 'Ce portail ne s’ouvre pas de cette manière. Utilisez le lien que vous avez reçu.',
  'already-issued': () =>
    'Votre accès a déjà été délivré, sans doute sur un autre appareil. Reprenez avec votre code de reprise, ou demandez un remplacement, possible une seule fois.',
  'nothing-issued': () =>
    'Aucun accès ne vous a encore été délivré : il n’y a rien à remplacer. Commencez normalement.',
  'replacement-used': () =>
    'Votre accès a déjà été remplacé une fois. Reprenez avec votre code de reprise, ou écrivez à l’adresse de contact.',
  'blinded-out-of-range': () => 'La demande d’accès est abîmée. Rechargez la page et recommencez.',
  'wrong-fingerprint': () =>
    'Le questionnaire a changé depuis l’ouverture de cette page. Rechargez-la : vos réponses sont gardées.',
  'unknown-key': () => 'Cet accès n’appartient pas à cette consultation.',
  'credential-refused': () => 'Cet accès n’est pas valable ici. Rouvrez le lien que vous avez reçu.',
  'unknown-credential': () =>
    'Aucun accès ne correspond à ce code ici. Vérifiez-le, caractère par caractère.',
  'stale-amendment': () =>
    'Une autre version de vos réponses a été envoyée entre-temps. Les deux sont gardées : choisissez celle que vous voulez laisser.',
  counted: () =>
    'Votre réponse est entrée dans les résultats publiés : elle ne change plus à cette étape. Ce que vous avez écrit reste sur cet appareil.',
  'answer-first': () =>
    'Répondez d’abord : jusqu’au jour de la comparaison, les résultats ne sont montrés qu’à celles et ceux qui ont répondu, pour n’influencer personne.',
  'credential-needed': () =>
    'Ces résultats demandent un accès : sur l’appareil où vous avez commencé, ou avec votre code de reprise.',
  'sheet-refused': () =>
    'Certaines réponses ne peuvent pas être enregistrées. Revenez aux questions signalées ; rien n’est perdu.',
  malformed: () => 'La demande est incomplète ou illisible. Rechargez la page ; vos réponses sont gardées.',
  'too-large': () => 'La demande est trop volumineuse. Raccourcissez vos textes, puis renvoyez.',
  'batch-too-large': () => 'Trop de demandes à la fois. Rechargez la page.',
  'too-many-requests': () =>
    'Trop de demandes en peu de temps. Attendez une minute, puis recommencez ; rien n’est perdu.',
  'not-found': () => 'Cette page n’existe pas.',
  refused: () => 'Accès refusé.',
  unavailable: () =>
    'Le service est momentanément indisponible. Ce que vous avez écrit est gardé sur votre appareil ; ce qui était en cours d’envoi repartira.',
  internal: () =>
    'Une erreur s’est produite de notre côté. Vos réponses sont gardées sur votre appareil ; réessayez dans un instant.',
};
