import { agreement, type QuestionInput, say } from './wording.ts';

const fair: QuestionInput = {
  id: 'making-fair',
  theme: 'making',
  kind: 'likert',
  equivalence: 'identical',
  text: say(
    'Les volets Hestia sont fabriqués dans de bonnes conditions pour celles et ceux qui les font.',
    'Hestia shutters are made in good conditions for the people who make them.',
    'Hestia-Rollläden entstehen unter guten Bedingungen für die Menschen, die sie bauen.',
    'Os estores Hestia são fabricados em boas condições para quem os faz.',
  ),
  short: say(
    'Fabriqués dans de bonnes conditions',
    'Made in good conditions',
    'Unter guten Bedingungen gebaut',
    'Fabricados em boas condições',
  ),
  required: true,
  unsure: 'both',
  options: agreement,
  comment: {
    prompt: say(
      'Sur quoi vous appuyez-vous pour répondre ?',
      'What is your answer based on?',
      'Worauf stützen Sie Ihre Antwort?',
      'Em que se apoia para responder?',
    ),
    quotable: true,
    maxLength: 600,
  },
};

const scales: QuestionInput = {
  id: 'making-scales',
  theme: 'making',
  kind: 'matrix',
  equivalence: 'identical',
  text: say(
    'Dans la fabrication, qu’est-ce qui compte pour vous, et où en sommes-nous ?',
    'In how our shutters are made, what matters to you, and how are we doing?',
    'Was ist Ihnen bei der Herstellung wichtig, und wie gut sind wir darin?',
    'No fabrico, o que é importante para si, e como estamos a sair-nos?',
  ),
  short: say(
    'Ce qui compte dans la fabrication',
    'What matters in the making',
    'Was bei der Herstellung zählt',
    'O que conta no fabrico',
  ),
  help: say(
    'Deux notes par ligne, de 1 (faible) à 5 (élevée). Laissez vide ce que vous ne connaissez pas.',
    'Two scores a line, from 1 (low) to 5 (high). Leave blank what you don’t know.',
    // „Noten“ would be school marks, of which 1 is the best: answers would be inverted.
    'Zwei Bewertungen pro Zeile, von 1 (niedrig) bis 5 (hoch). Was Sie nicht kennen, lassen Sie frei.',
    'Duas notas por linha, de 1 (baixa) a 5 (alta). Deixe em branco o que não conhece.',
  ),
  unsure: 'dont-know',
  rows: [
    {
      id: 'safety',
      label: say(
        'La sécurité des ateliers',
        'Workshop safety',
        'Sicherheit in der Werkstatt',
        'A segurança nas oficinas',
      ),
    },
    {
      id: 'local',
      label: say(
        'La fabrication en France',
        'Making in France',
        'Herstellung in Frankreich',
        'O fabrico em França',
      ),
    },
    {
      id: 'suppliers',
      label: say(
        'Des fournisseurs contrôlés',
        'Suppliers that are checked',
        'Kontrollierte Lieferanten',
        'Fornecedores controlados',
      ),
    },
    {
      id: 'skills',
      label: say(
        'La transmission des savoir-faire',
        'Passing on know-how',
        'Weitergabe von Können',
        'A transmissão do saber-fazer',
      ),
    },
  ],
  importance: {
    low: say('Pas du tout important', 'Not at all important', 'Überhaupt nicht wichtig', 'Nada importante'),
    high: say('Très important', 'Very important', 'Sehr wichtig', 'Muito importante'),
    points: 5,
  },
  satisfaction: {
    low: say('Très insatisfaisant', 'Very poor', 'Sehr schlecht', 'Muito insatisfatório'),
    high: say('Très satisfaisant', 'Very good', 'Sehr gut', 'Muito satisfatório'),
    points: 5,
  },
};

export const making = [fair, scales];
