import { type QuestionInput, say } from './wording.ts';

const points: QuestionInput = {
  id: 'energy-points',
  theme: 'energy',
  kind: 'allocation',
  equivalence: 'identical',
  text: say(
    'Pour que nos volets fassent baisser la facture d’énergie, où mettre nos efforts ?',
    'If our shutters are to bring energy bills down, where should the effort go?',
    'Wo sollten wir ansetzen, damit unsere Rollläden die Energierechnung senken?',
    'Para que os nossos estores baixem a fatura de energia, onde concentrar esforços?',
  ),
  short: say(
    'Où mettre l’effort pour l’énergie',
    'Where to put the energy effort',
    'Wo beim Energiesparen ansetzen',
    'Onde concentrar esforços na energia',
  ),
  help: say(
    'Répartissez 100 points, par dizaines.',
    'Share out 100 points, in tens.',
    'Verteilen Sie 100 Punkte, in Zehnerschritten.',
    'Distribua 100 pontos, de dez em dez.',
  ),
  total: 100,
  step: 10,
  unsure: 'dont-know',
  items: [
    {
      id: 'insulation',
      label: say(
        'Mieux isoler le coffre',
        'Better insulated boxes',
        'Besser gedämmte Kästen',
        'Caixas mais bem isoladas',
      ),
    },
    {
      id: 'motors',
      label: say(
        'Des moteurs plus sobres',
        'Motors that use less',
        'Sparsamere Motoren',
        'Motores que gastam menos',
      ),
    },
    {
      id: 'solar',
      label: say('Des volets solaires', 'Solar shutters', 'Solar-Rollläden', 'Estores solares'),
    },
    {
      id: 'automatic',
      label: say(
        'L’ouverture automatique selon le soleil',
        'Opening by itself with the sun',
        'Automatik nach Sonnenstand',
        'Abertura automática com o sol',
      ),
    },
    {
      id: 'advice',
      label: say(
        'Des conseils simples d’usage',
        'Simple advice on use',
        'Einfache Tipps zur Nutzung',
        'Conselhos simples de uso',
      ),
    },
  ],
  comment: {
    prompt: say(
      'Qu’avez-vous remarqué chez vous, l’hiver ou l’été ?',
      'What have you noticed at home, in winter or summer?',
      'Was ist Ihnen zu Hause aufgefallen, im Winter oder im Sommer?',
      'O que notou em sua casa, no inverno ou no verão?',
    ),
    quotable: true,
    maxLength: 600,
  },
};

const habit: QuestionInput = {
  id: 'energy-habit',
  theme: 'energy',
  kind: 'short-text',
  equivalence: 'adapted',
  text: {
    employees: say(
      'Quel geste avec ses volets fait économiser de l’énergie à un client ?',
      'What does a customer do with their shutters that saves energy?',
      'Wie spart ein Kunde mit seinen Rollläden Energie?',
      'Que gesto com os seus estores poupa energia a um cliente?',
    ),
    consumers: say(
      'Quel geste avec vos volets vous fait économiser de l’énergie ?',
      'What do you do with your shutters that saves energy?',
      'Wie sparen Sie mit Ihren Rollläden Energie?',
      'Que gesto com os seus estores lhe poupa energia?',
    ),
  },
  short: say('Le bon geste', 'The right habit', 'Der richtige Handgriff', 'O gesto certo'),
  quotable: true,
  maxLength: 140,
};

export const energy = [points, habit];
