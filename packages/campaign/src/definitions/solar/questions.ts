import { agreement, type QuestionInput, say } from '../hestia/wording.ts';

const simple: QuestionInput = {
  id: 'solar-simple',
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

const first: QuestionInput = {
  id: 'solar-first',
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

const recommend: QuestionInput = {
  id: 'solar-recommend',
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

/** Four questions, two minutes: what a test of a product asks of everybody who has it at home or made it. */
export const solarQuestions = [simple, quiet, first, recommend];
