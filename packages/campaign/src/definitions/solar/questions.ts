import { agreement, type QuestionInput, say } from '../hestia/wording.ts';

const simple: QuestionInput = {
  id: 'solar-simple',
  section: 'six-weeks',
  theme: 'daily',
  kind: 'likert',
  equivalence: 'identical',
  text: say(
    'Le volet solaire est simple à utiliser, dès le premier jour.',
    'The solar shutter is simple to use, from the first day.',
    'Der Solar-Rollladen ist vom ersten Tag an einfach zu bedienen.',
    'O estore solar é simples de usar, desde o primeiro dia.',
  ),
  short: say(
    'Simple dès le premier jour',
    'Simple from the first day',
    'Vom ersten Tag an einfach',
    'Simples desde o primeiro dia',
  ),
  required: true,
  unsure: 'dont-know',
  options: agreement,
  comment: {
    prompt: say(
      'Qu’est-ce qui vous a surpris ?',
      'What surprised you?',
      'Was hat Sie überrascht?',
      'O que o surpreendeu?',
    ),
    quotable: true,
    maxLength: 600,
  },
};

const quiet: QuestionInput = {
  id: 'solar-quiet',
  section: 'six-weeks',
  theme: 'daily',
  kind: 'rating',
  equivalence: 'identical',
  text: say(
    'Le bruit du moteur, matin et soir ?',
    'The noise of the motor, morning and evening?',
    'Das Motorgeräusch, morgens und abends?',
    'O ruído do motor, de manhã e à noite?',
  ),
  short: say('Un moteur discret', 'A quiet motor', 'Ein leiser Motor', 'Um motor discreto'),
  max: 5,
  low: say('Très gênant', 'Very disturbing', 'Sehr störend', 'Muito incómodo'),
  high: say('Très discret', 'Very quiet', 'Sehr leise', 'Muito discreto'),
  unsure: 'dont-know',
};

const since: QuestionInput = {
  id: 'solar-since',
  theme: 'daily',
  kind: 'period',
  equivalence: 'identical',
  text: say(
    'Depuis quand essayez-vous le volet solaire ?',
    'Since when have you been trying the solar shutter?',
    'Seit wann testen Sie den Solar-Rollladen?',
    'Desde quando experimenta o estore solar?',
  ),
  short: say('À l’essai depuis', 'Trying it since', 'Im Test seit', 'À prova desde'),
  unsure: 'dont-know',
  precision: 'month',
  edges: ['2026-03', '2026-09', '2026-10', '2026-12'],
  periods: [
    {
      id: 'before-september',
      label: say(
        'Avant septembre 2026',
        'Before September 2026',
        'Vor September 2026',
        'Antes de setembro de 2026',
      ),
    },
    {
      id: 'september',
      label: say('En septembre 2026', 'In September 2026', 'Im September 2026', 'Em setembro de 2026'),
    },
    {
      id: 'since-october',
      label: say('Depuis octobre 2026', 'Since October 2026', 'Seit Oktober 2026', 'Desde outubro de 2026'),
    },
  ],
};

/** Only for whom it disturbs: it comes onto the page once the noise is rated low. */
const when: QuestionInput = {
  id: 'solar-noise-when',
  section: 'six-weeks',
  theme: 'daily',
  kind: 'single-choice',
  equivalence: 'identical',
  text: say(
    'Quand ce bruit gêne-t-il le plus ?',
    'When is this noise most disturbing?',
    'Wann stört dieses Geräusch am meisten?',
    'Quando é que este ruído mais incomoda?',
  ),
  short: say(
    'Quand le moteur gêne',
    'When the motor disturbs',
    'Wann der Motor stört',
    'Quando o motor incomoda',
  ),
  when: { question: 'solar-quiet', atMost: 2 },
  options: [
    { id: 'morning', label: say('Le matin', 'In the morning', 'Morgens', 'De manhã') },
    { id: 'evening', label: say('Le soir', 'In the evening', 'Abends', 'À noite') },
    {
      id: 'wind',
      label: say('Les jours de vent', 'On windy days', 'An windigen Tagen', 'Nos dias de vento'),
    },
  ],
};

const first: QuestionInput = {
  id: 'solar-first',
  section: 'before-sale',
  theme: 'before-sale',
  kind: 'single-choice',
  equivalence: 'identical',
  text: say(
    'Avant de le vendre, que faut-il améliorer en premier ?',
    'What should be improved first, before it goes on sale?',
    'Was sollte vor dem Verkauf als Erstes verbessert werden?',
    'Antes de o vender, o que é preciso melhorar primeiro?',
  ),
  short: say('À améliorer d’abord', 'To improve first', 'Zuerst zu verbessern', 'A melhorar primeiro'),
  unsure: 'dont-know',
  order: 'random',
  options: [
    {
      id: 'battery',
      label: say(
        'La batterie, les jours sans soleil',
        'The battery, on days without sun',
        'Der Akku an Tagen ohne Sonne',
        'A bateria, nos dias sem sol',
      ),
    },
    {
      id: 'remote',
      label: say('La télécommande', 'The remote control', 'Die Fernbedienung', 'O telecomando'),
    },
    { id: 'fitting', label: say('La pose', 'Fitting it', 'Die Montage', 'A instalação') },
    {
      id: 'leaflet',
      label: say('La notice', 'The instructions', 'Die Anleitung', 'As instruções'),
    },
    {
      id: 'else',
      label: say('Autre chose', 'Something else', 'Etwas anderes', 'Outra coisa'),
      last: true,
      other: 'may',
    },
  ],
  comment: {
    prompt: say('Quoi donc ?', 'What is it?', 'Was denn?', 'O quê?'),
    quotable: false,
    maxLength: 120,
  },
};

const urgent: QuestionInput = {
  id: 'solar-urgent',
  section: 'before-sale',
  theme: 'before-sale',
  kind: 'yes-no',
  equivalence: 'identical',
  text: say(
    'Faut-il attendre ce changement (« {answer:solar-first|votre choix} ») avant de vendre le volet ?',
    'Should the shutter wait for this change (“{answer:solar-first|your choice}”) before it is sold?',
    'Soll der Rollladen erst nach dieser Änderung („{answer:solar-first|Ihre Wahl}“) verkauft werden?',
    'É preciso esperar por esta mudança («{answer:solar-first|a sua escolha}») antes de vender o estore?',
  ),
  short: say(
    'Attendre avant de vendre',
    'Waiting before it is sold',
    'Mit dem Verkauf warten',
    'Esperar antes de vender',
  ),
  when: { not: { question: 'solar-first', is: ['unsure'] } },
};

const price: QuestionInput = {
  id: 'solar-price',
  section: 'before-sale',
  theme: 'before-sale',
  kind: 'binned-number',
  equivalence: 'identical',
  text: say(
    'Pose comprise, quel prix vous semblerait juste ?',
    'Fitting included, what price would seem fair to you?',
    'Welcher Preis, Montage inbegriffen, erschiene Ihnen angemessen?',
    'Com a instalação incluída, que preço lhe pareceria justo?',
  ),
  short: say('Le prix juste', 'A fair price', 'Ein angemessener Preis', 'O preço justo'),
  help: say(
    'Pour un volet de fenêtre, en euros.',
    'For the shutter of one window, in euros.',
    'Für den Rollladen eines Fensters, in Euro.',
    'Para o estore de uma janela, em euros.',
  ),
  unit: say('€', '€', '€', '€'),
  unsure: 'dont-know',
  edges: [0, 200, 300, 400, 500, 5000],
  bins: [
    {
      id: 'under-200',
      label: say('Moins de 200\u00a0€', 'Under €200', 'Unter 200\u00a0€', 'Menos de 200\u00a0€'),
    },
    {
      id: 'from-200',
      label: say('De 200 à 299\u00a0€', '€200 to €299', '200 bis 299\u00a0€', 'De 200 a 299\u00a0€'),
    },
    {
      id: 'from-300',
      label: say('De 300 à 399\u00a0€', '€300 to €399', '300 bis 399\u00a0€', 'De 300 a 399\u00a0€'),
    },
    {
      id: 'from-400',
      label: say('De 400 à 499\u00a0€', '€400 to €499', '400 bis 499\u00a0€', 'De 400 a 499\u00a0€'),
    },
    {
      id: 'from-500',
      label: say('500\u00a0€ ou plus', '€500 or more', '500\u00a0€ oder mehr', '500\u00a0€ ou mais'),
    },
  ],
};

const recommend: QuestionInput = {
  id: 'solar-recommend',
  section: 'before-sale',
  theme: 'before-sale',
  kind: 'nps',
  equivalence: 'identical',
  text: say(
    'Le recommanderiez-vous à un proche ?',
    'Would you recommend it to someone close to you?',
    'Würden Sie ihn jemandem empfehlen, der Ihnen nahesteht?',
    'Recomendá-lo-ia a alguém próximo?',
  ),
  short: say(
    'Recommander le volet solaire',
    'Recommending the solar shutter',
    'Den Solar-Rollladen empfehlen',
    'Recomendar o estore solar',
  ),
  low: say('Certainement pas', 'Certainly not', 'Sicher nicht', 'De certeza que não'),
  high: say('Certainement', 'Certainly', 'Sicher', 'De certeza que sim'),
  unsure: 'prefer-not',
};

/** Six questions for everybody and two that follow from an answer: what a test of a product asks of who has it at home or made it. */
export const solarQuestions = [simple, quiet, when, first, urgent, price, recommend, since];

/** The first three are short and belong together: one page. */
export const solarSections = [
  {
    id: 'six-weeks',
    title: say(
      'Six semaines d’usage',
      'Six weeks of use',
      'Sechs Wochen im Einsatz',
      'Seis semanas de utilização',
    ),
    text: {
      employees: say(
        'Pensez au volet d’essai de votre site ou de votre domicile.',
        'Think of the trial shutter at your site or at your home.',
        'Denken Sie an den Test-Rollladen an Ihrem Standort oder bei Ihnen zu Hause.',
        'Pense no estore de ensaio do seu local de trabalho ou da sua casa.',
      ),
      consumers: say(
        'Pensez au volet d’essai posé chez vous.',
        'Think of the trial shutter fitted at your home.',
        'Denken Sie an den Test-Rollladen bei Ihnen zu Hause.',
        'Pense no estore de ensaio instalado em sua casa.',
      ),
    },
    together: true,
  },
  {
    id: 'before-sale',
    title: say(
      'Ce qui peut encore changer',
      'What can still change',
      'Was sich noch ändern kann',
      'O que ainda pode mudar',
    ),
    text: say(
      'Ce que vous direz ici en décide.',
      'What you say here decides it.',
      'Was Sie hier sagen, entscheidet darüber.',
      'O que disser aqui decide-o.',
    ),
  },
];
