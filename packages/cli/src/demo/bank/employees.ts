import type { Bank } from './bank.ts';

/** What the demonstration's employees write: invented, by theme and tone. No-break spaces are escaped so that they show. */
export const employeeBank: Bank = {
  comments: {
    repair: {
      negative: [
        'Le stock de pièces est insuffisant, on perd du temps.',
        'Les clients attendent trop, et nous n’avons pas de réponse à leur donner.',
        'L’outil de suivi est lent et décourageant.',
      ],
      neutral: [
        'Je ne suis pas en contact avec les clients.',
        'Cela dépend du modèle.',
        'Les pièces partent de Rennes.',
      ],
      positive: [
        'La nouvelle équipe de réparation est formidable.',
        'Nos pièces tiennent longtemps, le démontage est simple.',
        'La formation au diagnostic était très utile.',
        'Les notices sont plus claires depuis l’an dernier, c’est réussi.',
      ],
    },
    making: {
      negative: [
        'La cadence fatigue, surtout en fin de semaine.',
        'Il fait trop froid dans le bâtiment B en hiver, c’est pénible.',
        'Pas assez de temps pour former les nouveaux, c’est frustrant.',
        'Le bruit de la presse est insupportable.',
      ],
      neutral: [
        'Je travaille au siège, je vois peu les ateliers.',
        'Les horaires ont changé au printemps.',
        'Douze ans à l’atelier de Dole.',
        'Je parle pour mon équipe.',
      ],
      positive: [
        'L’entraide dans l’équipe est formidable.',
        'Je suis fière de ce qui sort de l’atelier.',
        'Les postes ont été repensés, c’est beaucoup plus confortable.',
        'On nous écoute vraiment sur la sécurité.',
        'Le travail est bien fait et les anciens transmettent avec plaisir.',
        'De bonnes conditions, et un chef d’atelier respectueux.',
        'La nouvelle ventilation est excellente.',
        'Une bonne ambiance, on apprend sans cesse.',
        'J’ai choisi d’y rester\u00a0: le travail est intéressant et bien organisé.',
        'Les fournisseurs sont contrôlés, et c’est sérieux.',
        'Un vrai savoir-faire, reconnu et valorisé.',
        'Les tuteurs sont patients et très compétents.',
        'La sécurité a beaucoup progressé, bravo aux équipes.',
        'Un outil moderne et des collègues solidaires.',
      ],
    },
    materials: {
      negative: [
        'Nous jetons encore trop de chutes d’aluminium.',
        'La mousse des cartons est un gâchis, tout le monde le dit à l’atelier.',
        'La peinture actuelle sent fort, c’est désagréable.',
        'Les bennes sont mal triées, c’est décourageant.',
      ],
      neutral: [
        'C’est ce que je vois à l’expédition.',
        'Les achats savent mieux que moi.',
        'Un choix de bon sens.',
        'Tout dépend du fournisseur.',
      ],
      positive: [
        'L’aluminium recyclé donne d’excellents résultats.',
        'Le tri a bien progressé cette année.',
        'Le nouveau carton est plus léger et pratique.',
        'La reprise des anciens volets est une bonne idée.',
      ],
    },
    energy: {
      negative: [
        'Le coffre actuel isole mal, c’est notre point faible.',
        'Le moteur d’entrée de gamme est trop gourmand.',
      ],
      neutral: [
        'J’ai des volets chez moi, je réponds en client.',
        'Le bureau d’études y travaille.',
        'Tout dépend de l’exposition.',
        'On en parle au café.',
      ],
      positive: [
        'Le nouveau coffre est très bien isolé, les essais sont excellents.',
        'Les volets solaires sont une vraie réussite.',
        'L’automatisme marche bien et les clients sont contents.',
        'Le moteur sobre est une belle amélioration.',
      ],
    },
    accountability: {
      negative: [
        'On publie des bilans que personne ne comprend.',
        'Les objectifs changent trop souvent, c’est frustrant.',
        'On cache nos échecs, c’est regrettable.',
        'Rien n’est expliqué aux équipes.',
      ],
      neutral: [
        'C’est mesurable, tout simplement.',
        'La question revient en réunion.',
        'Je pense aux clients d’abord.',
        'À voir avec la qualité.',
      ],
      positive: [
        'Dire nos échecs serait courageux et honnête.',
        'La direction répond de plus en plus clairement, c’est appréciable.',
        'Nos chiffres de durée de vie sont bons, montrons-les avec fierté.',
        'J’aime qu’on nous pose la question.',
      ],
    },
    'one-change': {
      negative: [
        'Les délais internes\u00a0: attendre une validation trois semaines, c’est absurde.',
        'L’outil de suivi des pièces, lent et pénible.',
        'Trop de réunions inutiles.',
        'Les cadences de fin de trimestre, épuisantes.',
      ],
      neutral: [
        'Une demi-journée chez un client par an.',
        'Un stock de pièces à Lyon.',
        'Des notices écrites avec le service client.',
        'Un référent réparation par site.',
      ],
      positive: [
        'Rien, j’aime mon travail et mon équipe est formidable.',
        'Garder l’atelier de Dole\u00a0: c’est notre force et notre fierté.',
      ],
    },
    solar: {
      negative: [
        'Le réglage de la batterie reste trop compliqué.',
        'La télécommande est fragile, c’est notre point faible.',
      ],
      neutral: ['Je l’ai essayé au banc, pas chez moi.', 'La série pilote part en mars.'],
      positive: [
        'La pose se fait en une heure, c’est une réussite.',
        'Les essais de bruit sont excellents.',
        'Un produit simple et bien pensé, j’en suis fier.',
      ],
    },
  },
  tips: [
    'Fermez au coucher du soleil, l’hiver.',
    'Laissez entrer le soleil d’hiver.',
    'L’été, fermez avant dix heures.',
    'Programmez deux horaires, un par saison.',
    'Vérifiez le joint du coffre chaque automne.',
    'Fermez au sud, ouvrez au nord.',
    'Un quart d’heure d’air le matin suffit.',
    'Coupez la veille du moteur quand vous partez.',
  ],
};
