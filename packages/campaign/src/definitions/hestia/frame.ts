import type { CampaignInput } from '../../schema/campaign.ts';
import { say } from './wording.ts';

/** What surrounds the questions: who asks, why, when, of whom. */
export const frame = {
  schemaVersion: 1,
  id: 'faire-durer',
  version: 1,
  organisation: { name: 'Hestia Habitat', contact: 'faire-durer@hestia-habitat.example' },
  name: say('Faire durer', 'Made to last', 'Was lange hält', 'Fazer durar'),
  headline: {
    employees: say(
      'Faire durer ce que nous fabriquons : à vous de dire par où commencer.',
      'Making what we build last: you tell us where to start.',
      'Was wir bauen, soll lange halten: Sagen Sie uns, wo wir anfangen.',
      'Fazer durar o que fabricamos: diga-nos por onde começar.',
    ),
    consumers: say(
      'Faire durer ce que vous avez choisi : à vous de dire par où commencer.',
      'Making what you chose last: you tell us where to start.',
      'Was Sie gewählt haben, soll lange halten: Sagen Sie uns, wo wir anfangen.',
      'Fazer durar o que escolheu: diga-nos por onde começar.',
    ),
  },
  objective: {
    employees: say(
      'Nos clients répondent de leur côté, sur les mêmes sujets. Nous mettrons ensuite les deux regards l’un à côté de l’autre, et nous dirons ce que nous retenons, ce que nous écartons, et pourquoi.',
      'Our customers are answering separately, on the same subjects. We will then set the two views side by side, and say what we take up, what we set aside, and why.',
      'Unsere Kunden antworten zu denselben Themen, getrennt davon. Danach legen wir beide Sichtweisen nebeneinander und sagen, was wir aufgreifen, was wir nicht aufgreifen und warum.',
      'Os nossos clientes respondem à parte, sobre os mesmos assuntos. Depois poremos os dois olhares lado a lado e diremos o que retemos, o que pomos de parte, e porquê.',
    ),
    consumers: say(
      'Les salariés de Hestia répondent de leur côté, sur les mêmes sujets. Nous mettrons ensuite les deux regards l’un à côté de l’autre, et nous vous dirons ce que nous retenons, ce que nous écartons, et pourquoi.',
      'The people who work at Hestia are answering separately, on the same subjects. We will then set the two views side by side, and tell you what we take up, what we set aside, and why.',
      'Die Beschäftigten von Hestia antworten zu denselben Themen, getrennt davon. Danach legen wir beide Sichtweisen nebeneinander und sagen Ihnen, was wir aufgreifen, was wir nicht aufgreifen und warum.',
      'Quem trabalha na Hestia responde à parte, sobre os mesmos assuntos. Depois poremos os dois olhares lado a lado e dir-lhe-emos o que retemos, o que pomos de parte, e porquê.',
    ),
  },
  rules: say(
    'On parle de ce qu’on connaît. On critique une idée ou une façon de faire, jamais une personne, et on ne nomme personne. Une réponse se change tant qu’elle n’est pas dans les résultats, et se retire jusqu’à la clôture. Les réponses n’entrent dans les résultats que par dix personnes au moins, et aucun chiffre sur les commentaires ne paraît pour moins de dix.',
    'We speak of what we know. We criticise an idea or a way of doing things, never a person, and we name nobody. An answer can be changed while it is not in the results, and withdrawn until the close. Answers enter the results at least ten people at a time, and no figure on comments appears for fewer than ten.',
    'Wir sprechen über das, was wir kennen. Wir kritisieren eine Idee oder eine Vorgehensweise, nie einen Menschen, und nennen keine Namen. Eine Antwort lässt sich ändern, solange sie nicht in den Ergebnissen ist, und bis zum Ende zurückziehen. Antworten kommen nur von mindestens zehn Personen zugleich in die Ergebnisse, und keine Zahl zu Kommentaren erscheint für weniger als zehn.',
    'Falamos do que conhecemos. Criticamos uma ideia ou uma forma de fazer, nunca uma pessoa, e não nomeamos ninguém. Uma resposta pode mudar enquanto não estiver nos resultados, e ser retirada até ao fecho. As respostas só entram nos resultados em grupos de pelo menos dez pessoas, e nenhum número sobre os comentários aparece para menos de dez.',
  ),
  minutes: 6,
  locales: ['fr', 'en', 'de', 'pt'],
  resources: [
    {
      id: 'today',
      title: say('Ce que nous faisons déjà', 'What we already do', 'Was wir schon tun', 'O que já fazemos'),
      text: say(
        'Nos moteurs sont garantis sept ans. Nous gardons les pièces de chaque modèle pendant dix ans après sa dernière vente, et trois volets repris sur quatre sont démontés à Dole.',
        'Our motors carry a seven-year warranty. We keep parts for every model for ten years after it was last sold, and three in four shutters we collect are dismantled in Dole.',
        'Auf unsere Motoren geben wir sieben Jahre Garantie. Ersatzteile halten wir für jedes Modell noch zehn Jahre nach dem letzten Verkauf vor, und drei von vier zurückgenommenen Rollläden werden in Dole zerlegt.',
        'Os nossos motores têm sete anos de garantia. Guardamos as peças de cada modelo durante dez anos após a última venda, e três em cada quatro estores recolhidos são desmontados em Dole.',
      ),
    },
    {
      id: 'next',
      title: say(
        'Ce que deviendront vos réponses',
        'What will become of your answers',
        'Was mit Ihren Antworten geschieht',
        'O que será das suas respostas',
      ),
      text: say(
        'Le comité de direction recevra la comparaison des deux côtés. Chaque décision sera publiée avec sa raison, y compris les refus.',
        'The management board will receive the comparison of both sides. Every decision will be published with its reason, refusals included.',
        'Die Geschäftsleitung erhält den Vergleich beider Seiten. Jede Entscheidung wird mit ihrer Begründung veröffentlicht, auch jede Ablehnung.',
        'A direção receberá a comparação dos dois lados. Cada decisão será publicada com a sua razão, incluindo as recusas.',
      ),
    },
  ],
  schedule: {
    timeZone: 'Europe/Paris',
    rounds: [
      {
        id: 'round-1',
        opens: '2026-11-02T08:00',
        closes: '2026-12-04T18:00',
        compares: '2026-12-15T09:00',
        decides: '2027-01-12T09:00',
      },
    ],
  },
  themes: [
    {
      id: 'repair',
      title: say(
        'Réparer et faire durer',
        'Repairing and making it last',
        'Reparieren statt ersetzen',
        'Reparar e fazer durar',
      ),
    },
    {
      id: 'energy',
      title: say('L’énergie du foyer', 'Energy at home', 'Energie im Haushalt', 'A energia da casa'),
    },
    {
      id: 'materials',
      title: say(
        'Matières et emballages',
        'Materials and packaging',
        'Materialien und Verpackung',
        'Materiais e embalagens',
      ),
    },
    {
      id: 'making',
      title: say(
        'Conditions de fabrication',
        'How things are made',
        'Herstellungsbedingungen',
        'Condições de fabrico',
      ),
    },
    {
      id: 'accountability',
      title: say('Rendre des comptes', 'Being answerable', 'Rechenschaft ablegen', 'Prestar contas'),
    },
  ],
  ideaPrompts: [
    {
      id: 'idea-repair',
      theme: 'repair',
      audiences: ['employees', 'consumers'],
      prompt: {
        employees: say(
          'Qu’est-ce qui nous aiderait à réparer plus, et à remplacer moins ?',
          'What would help us repair more and replace less?',
          'Was würde uns helfen, mehr zu reparieren und weniger zu ersetzen?',
          'O que nos ajudaria a reparar mais e a substituir menos?',
        ),
        consumers: say(
          'Qu’est-ce qui vous donnerait envie de faire réparer plutôt que remplacer ?',
          'What would make you want a repair rather than a replacement?',
          'Was würde Sie eher zur Reparatur als zum Neukauf bewegen?',
          'O que lhe daria vontade de reparar em vez de substituir?',
        ),
      },
    },
    {
      id: 'idea-materials',
      theme: 'materials',
      audiences: ['employees'],
      prompt: say(
        'Où voyez-vous encore de la matière perdue ?',
        'Where do you still see material going to waste?',
        'Wo geht Ihrer Meinung nach noch Material verloren?',
        'Onde vê ainda material a perder-se?',
      ),
    },
  ],
  cohorts: {
    employees: {
      kind: 'roll',
      columns: ['site'],
      cohorts: [
        {
          id: 'dole',
          label: say('Atelier de Dole', 'Dole workshop', 'Werkstatt Dole', 'Oficina de Dole'),
          where: { site: ['Dole'] },
        },
        {
          id: 'rennes',
          label: say('Usine de Rennes', 'Rennes plant', 'Werk Rennes', 'Fábrica de Rennes'),
          where: { site: ['Rennes'] },
        },
        {
          id: 'lyon',
          label: say('Siège de Lyon', 'Lyon head office', 'Zentrale Lyon', 'Sede de Lyon'),
          where: { site: ['Lyon'] },
        },
        {
          id: 'service',
          label: say('Service client', 'Customer service', 'Kundendienst', 'Serviço ao cliente'),
          where: { site: ['Service client'] },
        },
      ],
    },
    consumers: {
      kind: 'open',
      question: say(
        'Depuis quand êtes-vous client ?',
        'How long have you been a customer?',
        'Wie lange sind Sie schon unser Kunde?',
        'Há quanto tempo é nosso cliente?',
      ),
      cohorts: [
        {
          id: 'under-2',
          label: say(
            'Client depuis moins de 2 ans',
            'Customer for less than 2 years',
            'Kunde seit weniger als 2 Jahren',
            'Cliente há menos de 2 anos',
          ),
        },
        {
          id: 'from-2-to-5',
          label: say(
            'Client depuis 2 à 5 ans',
            'Customer for 2 to 5 years',
            'Kunde seit 2 bis 5 Jahren',
            'Cliente há 2 a 5 anos',
          ),
        },
        {
          id: 'from-5-to-10',
          label: say(
            'Client depuis 5 à 10 ans',
            'Customer for 5 to 10 years',
            'Kunde seit 5 bis 10 Jahren',
            'Cliente há 5 a 10 anos',
          ),
        },
        {
          id: 'over-10',
          label: say(
            'Client depuis plus de 10 ans',
            'Customer for more than 10 years',
            'Kunde seit mehr als 10 Jahren',
            'Cliente há mais de 10 anos',
          ),
        },
      ],
    },
  },
  readers: [
    {
      name: 'Noé R.',
      role: say(
        'équipe durabilité',
        'sustainability team',
        'Nachhaltigkeitsteam',
        'equipa de sustentabilidade',
      ),
    },
    {
      name: 'Léa M.',
      role: say('service écoute', 'listening team', 'Team Dialog', 'equipa de escuta'),
    },
  ],
  space: {
    owner: {
      employees: {
        name: 'Inès B.',
        role: say(
          'amélioration continue',
          'continuous improvement',
          'Verbesserungswesen',
          'melhoria contínua',
        ),
      },
      consumers: {
        name: 'Hugo T.',
        role: say('écoute des clients', 'customer listening', 'Kundendialog', 'escuta dos clientes'),
      },
    },
    promise: { agrees: 5, days: 14 },
  },
  privacy: { k: 5, comments: 10 },
} satisfies Omit<CampaignInput, 'questions'>;
