import { type QuestionInput, say } from './wording.ts';

const first: QuestionInput = {
  id: 'accounts-first',
  theme: 'accountability',
  kind: 'single-choice',
  equivalence: 'adapted',
  text: {
    employees: say(
      'De quoi devrions-nous rendre compte en premier, à nos clients comme à nous-mêmes ?',
      'What should we answer for first, to our customers and to ourselves?',
      'Worüber sollten wir zuerst Rechenschaft ablegen, vor unseren Kunden und vor uns selbst?',
      'De que devemos prestar contas primeiro, aos clientes e a nós próprios?',
    ),
    consumers: say(
      'De quoi attendez-vous que Hestia vous rende compte en premier ?',
      'What do you expect Hestia to answer to you for first?',
      'Worüber soll Hestia Ihnen zuerst Rechenschaft ablegen?',
      'De que espera que a Hestia lhe preste contas primeiro?',
    ),
  },
  short: say(
    'À rendre public en premier',
    'To make public first',
    'Zuerst offenzulegen',
    'A tornar público primeiro',
  ),
  unsure: 'dont-know',
  options: {
    employees: [
      {
        id: 'lifetime',
        label: say(
          'La durée de vie réelle de nos volets',
          'How long our shutters really last',
          'Die wahre Lebensdauer unserer Rollläden',
          'A duração real dos nossos estores',
        ),
      },
      {
        id: 'repair-cost',
        label: say(
          'Ce qu’une réparation coûte au client',
          'What a repair costs the customer',
          'Was eine Reparatur den Kunden kostet',
          'O que uma reparação custa ao cliente',
        ),
      },
      {
        id: 'origin',
        label: say(
          'D’où viennent nos matières',
          'Where our materials come from',
          'Woher unsere Materialien kommen',
          'De onde vêm os nossos materiais',
        ),
      },
      {
        id: 'failures',
        label: say(
          'Ce que nous n’avons pas réussi',
          'What we have not managed',
          'Was uns nicht gelungen ist',
          'O que não conseguimos fazer',
        ),
      },
    ],
    consumers: [
      {
        id: 'lifetime',
        label: say(
          'La durée de vie réelle des volets',
          'How long shutters really last',
          'Die wahre Lebensdauer der Rollläden',
          'A duração real dos estores',
        ),
      },
      {
        id: 'repair-cost',
        label: say(
          'Ce qu’une réparation me coûtera',
          'What a repair will cost me',
          'Was mich eine Reparatur kosten wird',
          'O que uma reparação me vai custar',
        ),
      },
      {
        id: 'origin',
        label: say(
          'D’où viennent les matières',
          'Where the materials come from',
          'Woher die Materialien kommen',
          'De onde vêm os materiais',
        ),
      },
      {
        id: 'failures',
        label: say(
          'Ce que Hestia n’a pas réussi',
          'What Hestia has not managed',
          'Was Hestia nicht gelungen ist',
          'O que a Hestia não conseguiu fazer',
        ),
      },
    ],
  },
  comment: {
    prompt: say('Pourquoi ce choix ?', 'Why this one?', 'Warum diese Wahl?', 'Porquê esta escolha?'),
    quotable: true,
    maxLength: 600,
  },
};

const recommend: QuestionInput = {
  id: 'recommend',
  theme: 'accountability',
  kind: 'nps',
  equivalence: 'identical',
  text: say(
    'Recommanderiez-vous un volet Hestia à un proche ?',
    'Would you recommend a Hestia shutter to someone close to you?',
    'Würden Sie einen Hestia-Rollladen jemandem empfehlen, der Ihnen nahesteht?',
    'Recomendaria um estore Hestia a alguém próximo?',
  ),
  short: say('Recommander Hestia', 'Recommending Hestia', 'Hestia empfehlen', 'Recomendar a Hestia'),
  low: say('Certainement pas', 'Certainly not', 'Sicher nicht', 'De certeza que não'),
  high: say('Certainement', 'Certainly', 'Sicher', 'De certeza que sim'),
  unsure: 'prefer-not',
};

const oneChange: QuestionInput = {
  id: 'one-change',
  theme: 'accountability',
  kind: 'long-text',
  equivalence: 'identical',
  text: say(
    'S’il ne fallait changer qu’une chose chez Hestia, ce serait quoi ?',
    'If only one thing could change at Hestia, what would it be?',
    'Wenn sich bei Hestia nur eines ändern dürfte: Was wäre das?',
    'Se só se pudesse mudar uma coisa na Hestia, o que seria?',
  ),
  short: say(
    'La chose à changer',
    'The one thing to change',
    'Das eine, das sich ändern soll',
    'A coisa a mudar',
  ),
  help: say(
    'Une phrase suffit. Ne nommez personne.',
    'One sentence is enough. Please name nobody.',
    'Ein Satz genügt. Nennen Sie bitte keine Namen.',
    'Uma frase chega. Não nomeie ninguém.',
  ),
  results: 'after-close',
  quotable: true,
  maxLength: 1200,
};

export const accountability = [first, recommend, oneChange];
