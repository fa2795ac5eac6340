import { type Bank, together } from './bank.ts';
import { abroad } from './consumers-abroad.ts';

/** What they write in French: invented, by theme and tone. No-break spaces are escaped so that they show. */
const french: Bank = {
  comments: {
    repair: {
      negative: [
        'Trois mois pour obtenir une pièce, c’est beaucoup trop long.',
        'Le prix de la pièce était ridicule\u00a0: presque celui d’un volet neuf.',
        'On m’a conseillé de jeter un volet de six ans. Quel gâchis.',
        'J’ai appelé quatre fois, personne ne répond.',
        'Une panne de moteur et il a fallu tout changer. Très déçue.',
        'Le réparateur le plus proche est à quatre-vingts kilomètres, c’est décourageant.',
        'La sangle a cassé deux fois, et la notice est incompréhensible.',
        'Service après-vente injoignable, j’ai fini par abandonner.',
        'Le devis était plus cher que le volet lui-même.',
        'On m’a promis un rappel sous deux jours, j’attends toujours.',
        'Impossible de trouver la référence de la pièce sur le site, c’est pénible.',
        'Une réparation bâclée\u00a0: le volet est retombé en panne au bout d’un mois.',
        'Je me suis senti abandonné dès la fin de la garantie.',
        'Hors garantie, plus rien ne marche\u00a0: ni le téléphone, ni le formulaire.',
        'Mon volet est resté fermé tout l’été, faute d’un petit engrenage. Lamentable.',
        'La pièce n’existe plus, m’a-t-on dit. Pour un volet de sept ans, c’est inadmissible.',
        'Déplacement facturé 120\u00a0€ pour constater la panne, c’est une arnaque.',
        'Trop compliqué\u00a0: j’ai réparé moi-même avec une pièce d’une autre marque.',
        'Deux rendez-vous manqués sans une excuse. Je suis furieux.',
        'Le délai annoncé n’a jamais été tenu.',
        'Rien n’est prévu pour réparer soi-même, même une simple lame abîmée.',
        'On a remplacé tout le coffre pour un interrupteur défectueux, quel gaspillage.',
        'Je n’ai jamais pu avoir de pièce détachée, on m’a poussé à racheter.',
        'Une mauvaise expérience, du premier appel à la facture.',
      ],
      neutral: [
        'J’ai fait venir un artisan du quartier.',
        'C’était la télécommande, pas le moteur.',
        'Je n’ai pas encore eu à le faire.',
        'Mon voisin a le même volet depuis huit ans.',
        'Cela dépend de l’âge du volet, je pense.',
      ],
      positive: [
        'Pièce reçue en quatre jours et un conseiller très patient.',
        'Le technicien était ponctuel et vraiment aimable.',
        'Réparé en une visite, je suis ravie.',
        'Au téléphone, on m’a bien expliqué\u00a0: j’ai réparé moi-même, c’était facile.',
        'Un service efficace, et un devis clair.',
      ],
    },
    making: {
      negative: [
        'On ne sait rien des ateliers, c’est opaque.',
        'J’ai des doutes\u00a0: le prix baisse et les étiquettes restent floues.',
        'De belles paroles, mais aucune preuve.',
        'Rien sur l’emballage ne dit où c’est fabriqué, c’est décevant.',
        'Je me méfie\u00a0: tout le monde se dit responsable.',
        'J’ai lu des choses inquiétantes sur les fournisseurs d’aluminium.',
        'Le site parle de savoir-faire et ne montre aucun atelier. C’est creux.',
        'Pour moi c’est de la communication, je n’y crois pas.',
        'On m’a répondu à côté quand j’ai posé la question. Dommage.',
        'Je crains que le moins cher vienne de loin, dans de mauvaises conditions.',
        'Manque de transparence total sur les sous-traitants.',
        'Aucune information claire, c’est frustrant.',
        'La mention «\u00a0fabriqué en France\u00a0» est trompeuse si le moteur vient d’ailleurs.',
        'Je suis sceptique, les promesses ne sont pas tenues ailleurs.',
      ],
      neutral: [
        'Je me fie à l’étiquette.',
        'Je n’ai jamais visité l’usine.',
        'Je réponds un peu au hasard.',
        'Un ami travaille dans la région.',
      ],
      positive: [
        'J’ai visité l’atelier de Dole, c’était passionnant.',
        'La pose montre un vrai savoir-faire, bravo.',
        'Fabriqué en France, cela me rassure.',
        'Mon installateur en dit beaucoup de bien.',
      ],
    },
    materials: {
      negative: [
        'Beaucoup trop de mousse dans le carton.',
        'J’ai rempli ma poubelle de plastique, c’est du gâchis.',
        'Les lames jaunissent, la matière est médiocre.',
        'Personne n’a voulu reprendre mon ancien volet, quel dommage.',
        'Le carton était énorme pour une si petite pièce. Absurde.',
        'Impossible de séparer l’aluminium de la mousse, c’est pénible.',
      ],
      neutral: [
        'L’aluminium se recycle déjà.',
        'Je pense aux enfants.',
        'C’est ce que je vois à la déchèterie.',
        'J’ai choisi un peu au hasard.',
      ],
      positive: [
        'L’emballage en carton se plie facilement, bonne idée.',
        'Les lames en aluminium sont solides.',
        'Le poseur a repris l’ancien volet, c’était parfait.',
        'Une peinture sans odeur, c’est appréciable et agréable.',
      ],
    },
    energy: {
      negative: [
        'En hiver, on sent l’air froid passer par le coffre, c’est désagréable.',
        'Le moteur consomme même à l’arrêt, quel gaspillage.',
        'Le réglage automatique est trop compliqué.',
        'L’été, la chambre reste étouffante, je suis déçu.',
      ],
      neutral: [
        'On ferme à la tombée de la nuit.',
        'Nous avons des fenêtres au sud.',
        'La facture dépend surtout du chauffage.',
        'Je n’ai pas mesuré.',
      ],
      positive: [
        'Deux degrés de moins l’été, c’est formidable.',
        'La chambre reste fraîche, très agréable.',
        'Bien isolé depuis la pose, on a vraiment moins froid.',
        'Le volet solaire est génial, aucun fil à tirer.',
        'La fermeture automatique est très pratique en hiver.',
        'On gagne en confort, c’est réussi.',
      ],
    },
    accountability: {
      negative: [
        'Les promesses sont vagues, on ne peut rien vérifier.',
        'On annonce beaucoup, et rien ne change.',
        'Le dernier bilan était incompréhensible.',
        'Personne ne parle de ce qui a échoué, c’est malhonnête.',
      ],
      neutral: [
        'C’est ce que je regarde en achetant.',
        'Parce que cela se mesure.',
        'J’hésite avec la durée de vie.',
        'Question de budget.',
      ],
      positive: [
        'Publier la durée de vie serait honnête et utile.',
        'J’apprécie qu’on nous pose la question.',
        'Une entreprise qui dit ses échecs inspire confiance.',
        'Un chiffre simple par an, ce serait parfait.',
      ],
    },
    'one-change': {
      negative: [
        'Arrêter de remplacer ce qui peut être réparé, c’est du gaspillage.',
        'Les délais\u00a0: attendre six semaines pour une pièce, c’est insupportable.',
        'Le prix des pièces, scandaleux aujourd’hui.',
        'Le service téléphonique, vraiment mauvais.',
        'Cessez les emballages inutiles.',
        'La notice, illisible et décourageante.',
      ],
      neutral: [
        'Un catalogue de pièces en ligne.',
        'Afficher la durée de vie sur l’étiquette.',
        'Une garantie de dix ans.',
        'Un atelier ouvert au public une fois par an.',
      ],
      positive: [
        'Continuez ainsi, mes volets sont excellents.',
        'Rien\u00a0: je suis très satisfait depuis douze ans.',
        'Gardez la fabrication en France, c’est précieux et rassurant.',
      ],
    },
    solar: {
      negative: [
        'La notice est incompréhensible, j’ai mis une heure.',
        'Trois jours de pluie et plus rien ne bouge, c’est décevant.',
        'La télécommande perd le volet sans arrêt, c’est pénible.',
        'Trop compliqué à régler, j’ai abandonné.',
      ],
      neutral: ['Il est posé côté nord.', 'Nous l’avons depuis six semaines.'],
      positive: [
        'Aucun fil à tirer, la pose était très facile.',
        'Le moteur est silencieux, quel confort.',
        'Un bel objet, et vraiment pratique.',
      ],
    },
  },
  tips: [
    'Je ferme tout dès la tombée du jour.',
    'Côté sud, volets mi-clos l’été.',
    'J’ouvre au soleil l’hiver, de dix heures à seize heures.',
    'La nuit, tout est fermé.',
    'Je laisse un filet d’air au nord.',
    'On suit la météo, tout simplement.',
    'Je programme l’ouverture au lever du soleil.',
    'Volets fermés pendant les vacances.',
  ],
};

/** What the demonstration's consumers write, most of them in French. */
export const consumerBank: Bank = {
  ...french,
  comments: together(french.comments, abroad),
};
