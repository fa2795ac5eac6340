import { agreement, type QuestionInput, say } from './wording.ts';

const order: QuestionInput = {
  id: 'materials-order',
  theme: 'materials',
  kind: 'ranking',
  equivalence: 'identical',
  text: say(
    'Que devrions-nous changer en premier dans nos matières et nos emballages ?',
    'What should we change first in our materials and packaging?',
    'Was sollten wir bei Materialien und Verpackungen zuerst ändern?',
    'O que devemos mudar primeiro nos nossos materiais e embalagens?',
  ),
  short: say('À changer en premier', 'To change first', 'Zuerst zu ändern', 'A mudar primeiro'),
  help: say(
    'Choisissez vos trois priorités, dans l’ordre.',
    'Pick your three priorities, in order.',
    'Wählen Sie Ihre drei Prioritäten, der Reihe nach.',
    'Escolha as suas três prioridades, por ordem.',
  ),
  top: 3,
  unsure: 'dont-know',
  items: [
    {
      id: 'aluminium',
      label: say(
        'Plus d’aluminium recyclé',
        'More recycled aluminium',
        'Mehr recyceltes Aluminium',
        'Mais alumínio reciclado',
      ),
    },
    {
      id: 'plastic',
      label: say(
        'Moins de plastique dans les lames',
        'Less plastic in the slats',
        'Weniger Kunststoff in den Lamellen',
        'Menos plástico nas lâminas',
      ),
    },
    {
      id: 'paint',
      label: say(
        'Des peintures sans solvant',
        'Solvent-free paints',
        'Lösungsmittelfreie Lacke',
        'Tintas sem solventes',
      ),
    },
    {
      id: 'packaging',
      label: say(
        'Des emballages sans mousse',
        'Packaging without foam',
        'Verpackungen ohne Schaumstoff',
        'Embalagens sem espuma',
      ),
    },
    {
      id: 'take-back',
      label: say(
        'La reprise des anciens volets',
        'Taking old shutters back',
        'Rücknahme alter Rollläden',
        'A recolha dos estores antigos',
      ),
    },
  ],
  comment: {
    prompt: say(
      'Qu’est-ce qui vous a fait choisir la première ?',
      'What made you put the first one first?',
      'Warum steht Ihre erste Wahl ganz oben?',
      'O que o levou a escolher a primeira?',
    ),
    quotable: true,
    maxLength: 600,
  },
};

const wasteAtWork: QuestionInput = {
  id: 'waste-at-work',
  theme: 'materials',
  kind: 'likert',
  equivalence: 'one-sided',
  audience: 'employees',
  text: say(
    'Là où je travaille, ce qui peut resservir est vraiment réemployé.',
    'Where I work, what can be used again really is.',
    'Wo ich arbeite, wird Wiederverwendbares wirklich wiederverwendet.',
    'Onde trabalho, o que pode voltar a servir é mesmo reutilizado.',
  ),
  short: say(
    'On réemploie là où je travaille',
    'We reuse where I work',
    'Bei uns wird wiederverwendet',
    'Reutilizamos onde trabalho',
  ),
  unsure: 'both',
  options: agreement,
};

const packagingAtHome: QuestionInput = {
  id: 'packaging-at-home',
  theme: 'materials',
  kind: 'likert',
  equivalence: 'one-sided',
  audience: 'consumers',
  text: say(
    'À la livraison, l’emballage de mon volet était facile à trier.',
    'On delivery, my shutter’s packaging was easy to sort for recycling.',
    'Bei der Lieferung ließ sich die Verpackung meines Rollladens leicht trennen.',
    'Na entrega, a embalagem do meu estore era fácil de separar.',
  ),
  short: say(
    'L’emballage est facile à trier',
    'Packaging is easy to sort',
    'Verpackung ist leicht zu trennen',
    'A embalagem é fácil de separar',
  ),
  unsure: 'both',
  options: agreement,
};

export const materials = [order, wasteAtWork, packagingAtHome];
