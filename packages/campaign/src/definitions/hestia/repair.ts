import { type QuestionInput, say } from './wording.ts';

const ease: QuestionInput = {
  id: 'repair-ease',
  theme: 'repair',
  kind: 'likert',
  equivalence: 'adapted',
  text: {
    employees: say(
      'Pour nos clients, faire réparer un volet après la garantie est…',
      'For our customers, getting a shutter repaired after the warranty is…',
      'Einen Rollladen nach Ablauf der Garantie reparieren zu lassen, ist für unsere Kunden…',
      'Para os nossos clientes, mandar reparar um estore depois da garantia é…',
    ),
    consumers: say(
      'Quand votre volet tombe en panne après la garantie, le faire réparer est…',
      'When your shutter breaks down after the warranty, getting it repaired is…',
      'Wenn Ihr Rollladen nach Ablauf der Garantie kaputtgeht, ist eine Reparatur…',
      'Quando o seu estore avaria depois da garantia, mandá-lo reparar é…',
    ),
  },
  short: say(
    'Faire réparer après la garantie est facile',
    'Repair after the warranty is easy',
    'Reparatur nach der Garantie ist einfach',
    'Reparar depois da garantia é fácil',
  ),
  help: {
    employees: say(
      'Répondez d’après ce que vous voyez ou entendez, même de loin.',
      'Answer from what you see or hear, even from afar.',
      'Antworten Sie nach dem, was Sie sehen oder hören, auch aus der Ferne.',
      'Responda pelo que vê ou ouve, mesmo de longe.',
    ),
    consumers: say(
      'Pensez à la dernière fois, ou à ce que vous en attendez.',
      'Think of the last time, or of what you would expect.',
      'Denken Sie an das letzte Mal oder an das, was Sie erwarten würden.',
      'Pense na última vez, ou no que esperaria.',
    ),
  },
  required: true,
  unsure: 'both',
  options: [
    { id: 'very-hard', label: say('Très difficile', 'Very hard', 'Sehr schwierig', 'Muito difícil') },
    {
      id: 'rather-hard',
      label: say('Plutôt difficile', 'Rather hard', 'Eher schwierig', 'Relativamente difícil'),
    },
    {
      id: 'neither',
      label: say('Ni facile ni difficile', 'Neither easy nor hard', 'Weder noch', 'Nem fácil nem difícil'),
    },
    { id: 'rather-easy', label: say('Plutôt facile', 'Rather easy', 'Eher einfach', 'Relativamente fácil') },
    { id: 'very-easy', label: say('Très facile', 'Very easy', 'Sehr einfach', 'Muito fácil') },
  ],
  comment: {
    prompt: say(
      'Qu’est-ce qui vous a donné cette impression ?',
      'What gave you that impression?',
      'Was hat Ihnen diesen Eindruck gegeben?',
      'O que lhe deu essa ideia?',
    ),
    quotable: true,
    maxLength: 600,
  },
};

/** One referent on both sides: whoever followed a repair did so of a Hestia shutter, at home, at work or elsewhere. */
const done: QuestionInput = {
  id: 'repair-done',
  theme: 'repair',
  kind: 'yes-no',
  equivalence: 'identical',
  text: say(
    'Depuis un an, avez-vous suivi de près la réparation d’un volet Hestia ?',
    'In the past year, have you followed the repair of a Hestia shutter closely?',
    'Haben Sie im letzten Jahr die Reparatur eines Hestia-Rollladens aus der Nähe verfolgt?',
    'No último ano, acompanhou de perto a reparação de um estore Hestia?',
  ),
  short: say(
    'A suivi une réparation',
    'Followed a repair',
    'Hat eine Reparatur verfolgt',
    'Acompanhou uma reparação',
  ),
  unsure: 'dont-know',
};

const experience: QuestionInput = {
  id: 'repair-experience',
  theme: 'repair',
  kind: 'rating',
  equivalence: 'identical',
  text: say(
    'Comment cette réparation s’est-elle passée, du premier appel à la fin ?',
    'How did that repair go, from the first call to the end?',
    'Wie lief diese Reparatur, vom ersten Anruf bis zum Schluss?',
    'Como correu essa reparação, do primeiro telefonema até ao fim?',
  ),
  short: say(
    'La réparation suivie s’est bien passée',
    'The repair they followed went well',
    'Die verfolgte Reparatur lief gut',
    'A reparação acompanhada correu bem',
  ),
  max: 5,
  low: say('Très mal', 'Very badly', 'Sehr schlecht', 'Muito mal'),
  high: say('Très bien', 'Very well', 'Sehr gut', 'Muito bem'),
  unsure: 'prefer-not',
  when: { question: 'repair-done', is: ['yes'] },
  comment: {
    prompt: say(
      'Racontez-nous, si vous voulez.',
      'Tell us about it, if you like.',
      'Erzählen Sie, wenn Sie mögen.',
      'Conte-nos, se quiser.',
    ),
    quotable: true,
    maxLength: 600,
  },
};

const barriers: QuestionInput = {
  id: 'repair-barriers',
  theme: 'repair',
  kind: 'multiple-choice',
  equivalence: 'adapted',
  text: say(
    'Qu’est-ce qui empêche le plus souvent de réparer un volet ?',
    'What most often gets in the way of repairing a shutter?',
    'Was verhindert am häufigsten, dass ein Rollladen repariert wird?',
    'O que impede mais vezes a reparação de um estore?',
  ),
  short: say(
    'Ce qui empêche de réparer',
    'What gets in the way of repair',
    'Was Reparaturen verhindert',
    'O que impede de reparar',
  ),
  help: say(
    'Trois réponses au plus.',
    'Three answers at most.',
    'Höchstens drei Antworten.',
    'Três respostas no máximo.',
  ),
  max: 3,
  unsure: 'dont-know',
  options: [
    {
      id: 'part-price',
      label: say(
        'Le prix des pièces',
        'The price of parts',
        'Der Preis der Ersatzteile',
        'O preço das peças',
      ),
    },
    {
      id: 'part-missing',
      label: {
        employees: say(
          'Une pièce absente du stock',
          'A part out of stock',
          'Ein Teil ist nicht auf Lager',
          'Uma peça esgotada',
        ),
        consumers: say(
          'Une pièce introuvable',
          'A part nowhere to be found',
          'Ein Teil ist nicht zu bekommen',
          'Uma peça impossível de encontrar',
        ),
      },
    },
    {
      id: 'no-repairer',
      label: say(
        'Pas de réparateur à proximité',
        'No repairer nearby',
        'Kein Betrieb in der Nähe',
        'Nenhum técnico por perto',
      ),
    },
    { id: 'delay', label: say('Les délais', 'The wait', 'Die Wartezeit', 'Os prazos') },
    {
      id: 'manual',
      label: say(
        'Une notice peu claire',
        'Unclear instructions',
        'Eine unklare Anleitung',
        'Instruções pouco claras',
      ),
    },
    {
      id: 'new-simpler',
      label: {
        employees: say(
          'Il est plus simple de vendre du neuf',
          'Selling new is simpler',
          'Neu verkaufen ist einfacher',
          'É mais simples vender novo',
        ),
        consumers: say(
          'On m’oriente vers du neuf',
          'I’m steered towards new',
          'Man rät mir zum Neukauf',
          'Aconselham-me a comprar novo',
        ),
      },
    },
  ],
};

export const repair = [ease, done, experience, barriers];
