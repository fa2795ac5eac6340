import type { Audience } from '@miroir/basics';
import type { Localized } from '@miroir/campaign';

/** A decision of the demonstration on one of its days. */
export interface BankStep {
  /** Days after the first decisions were published. */
  readonly after: number;
  readonly state: 'under-study' | 'retained' | 'in-progress' | 'done' | 'not-retained';
  readonly next?: Localized;
}

/** What the organiser decides about something that both sides answered differently, or alike. */
export interface BankDecision {
  /** Question of the comparison that is answered, and its part where it has several. */
  readonly answers: { readonly question: string; readonly part?: string };
  /** Ideas that it answers too, by their titles: those that crossed. More are customers’ than employees’, and it shows. */
  readonly ideas: Readonly<Record<Audience, readonly string[]>>;
  readonly owner: Localized;
  /** Days after the first decisions until when it is promised; null where nothing more is owed. */
  readonly due: number | null;
  readonly reason?: Localized;
  readonly said: Readonly<Record<Audience, { readonly title: Localized; readonly text: Localized }>>;
  /** Oldest first. */
  readonly steps: readonly BankStep[];
}

const say = (fr: string, en: string, de: string, pt: string): Localized => ({ fr, en, de, pt });

const care = say(
  'Le service client',
  'Customer service',
  'Der Kundendienst',
  'O serviço de apoio ao cliente',
);

/** One in each state by the day a visitor comes; the one under study is overdue by then, and nobody says so. */
export const bankDecisions: readonly BankDecision[] = [
  {
    answers: { question: 'repair-ease' },
    ideas: { employees: [], consumers: ['A price list for parts, before I buy'] },
    owner: care,
    due: 35,
    said: {
      employees: {
        title: say(
          'Dire le prix d’une réparation avant le déplacement',
          'Tell the price of a repair before the visit',
          'Den Preis einer Reparatur vor dem Besuch nennen',
          'Dizer o preço de uma reparação antes da visita',
        ),
        text: say(
          'Vous voyez la réparation depuis l’atelier, les clients depuis chez eux. Le service client dispose d’un barème par panne et l’annonce au téléphone.',
          'You see repair from the workshop, customers see it from home. Customer service now has a price list by fault, and tells the price on the phone.',
          'Sie sehen die Reparatur von der Werkstatt aus, die Kunden von zu Hause. Der Kundendienst hat jetzt eine Preisliste je Störung und nennt den Preis am Telefon.',
          'Veem a reparação a partir da oficina, os clientes a partir de casa. O apoio ao cliente tem uma tabela por avaria e diz o preço ao telefone.',
        ),
      },
      consumers: {
        title: say(
          'Vous saurez le prix avant que nous venions',
          'You will know the price before we come',
          'Sie erfahren den Preis, bevor wir kommen',
          'Saberá o preço antes de irmos a sua casa',
        ),
        text: say(
          'Quand vous appelez pour une panne, nous vous disons le prix de la réparation, pièce et déplacement compris. S’il change sur place, vous pouvez refuser sans rien payer.',
          'When you call about a breakdown, we tell you what the repair costs, part and visit included. If it turns out otherwise on site, you may decline and pay nothing.',
          'Wenn Sie wegen einer Störung anrufen, nennen wir Ihnen den Preis der Reparatur mit Teil und Anfahrt. Ändert er sich vor Ort, können Sie ablehnen und zahlen nichts.',
          'Quando telefona por causa de uma avaria, dizemos-lhe o preço da reparação, com peça e deslocação. Se mudar no local, pode recusar sem pagar nada.',
        ),
      },
    },
    steps: [
      { after: 0, state: 'retained' },
      { after: 14, state: 'in-progress' },
      { after: 30, state: 'done' },
    ],
  },
  {
    answers: { question: 'making-scales', part: 'suppliers' },
    ideas: { employees: [], consumers: ['Dire de quoi le volet est fait, et d’où cela vient'] },
    owner: say('La direction des achats', 'Purchasing', 'Der Einkauf', 'A direção de compras'),
    due: 80,
    said: {
      employees: {
        title: say(
          'Rendre public ce que nous vérifions chez nos fournisseurs',
          'Make public what we check at our suppliers',
          'Offenlegen, was wir bei unseren Lieferanten prüfen',
          'Tornar público o que verificamos nos fornecedores',
        ),
        text: say(
          'Les acheteurs réunissent les visites des deux dernières années. Les équipes des sites concernés relisent avant la publication.',
          'Buyers are gathering the visits of the last two years. Teams of the sites concerned read them before they are published.',
          'Der Einkauf stellt die Besuche der letzten zwei Jahre zusammen. Die Teams der betroffenen Standorte lesen vor der Veröffentlichung mit.',
          'Os compradores reúnem as visitas dos últimos dois anos. As equipas dos locais em causa releem antes da publicação.',
        ),
      },
      consumers: {
        title: say(
          'Vous pourrez lire ce que nous vérifions chez nos fournisseurs',
          'You will be able to read what we check at our suppliers',
          'Sie können lesen, was wir bei unseren Lieferanten prüfen',
          'Poderá ler o que verificamos nos nossos fornecedores',
        ),
        text: say(
          'Une page dira qui nous visitons, quand, ce que nous y avons trouvé et ce qui a changé depuis.',
          'A page will say whom we visit, when, what we found there and what has changed since.',
          'Eine Seite wird sagen, wen wir wann besuchen, was wir dort gefunden haben und was sich seither geändert hat.',
          'Uma página dirá quem visitamos, quando, o que encontrámos e o que mudou desde então.',
        ),
      },
    },
    steps: [
      { after: 0, state: 'retained' },
      {
        after: 14,
        state: 'in-progress',
        next: say(
          'Les deux premières visites paraissent le mois prochain.',
          'The first two visits are published next month.',
          'Die ersten beiden Besuche erscheinen nächsten Monat.',
          'As duas primeiras visitas são publicadas no próximo mês.',
        ),
      },
    ],
  },
  {
    answers: { question: 'making-fair' },
    ideas: { employees: [], consumers: ['Un atelier ouvert le samedi, une fois par trimestre'] },
    owner: say('La direction des sites', 'Site management', 'Die Standortleitung', 'A direção dos locais'),
    due: 110,
    said: {
      employees: {
        title: say(
          'Ouvrir un atelier aux clients, un samedi par trimestre',
          'Open a workshop to customers, one Saturday a quarter',
          'Einmal im Quartal samstags eine Werkstatt für Kunden öffnen',
          'Abrir uma oficina aos clientes, um sábado por trimestre',
        ),
        text: say(
          'Seuls des volontaires accueillent, sur des heures payées. Le premier site sera choisi avec ses équipes.',
          'Only volunteers welcome visitors, on paid hours. The first site will be chosen with its teams.',
          'Nur Freiwillige empfangen Besuch, in bezahlten Stunden. Der erste Standort wird mit seinen Teams ausgewählt.',
          'Só voluntários recebem visitas, em horas pagas. O primeiro local será escolhido com as suas equipas.',
        ),
      },
      consumers: {
        title: say(
          'Venez voir comment vos volets sont faits',
          'Come and see how your shutters are made',
          'Sehen Sie selbst, wie Ihre Rollläden gebaut werden',
          'Venha ver como são feitos os seus estores',
        ),
        text: say(
          'Un samedi par trimestre, un atelier vous ouvrira ses portes, et les personnes qui y travaillent vous répondront.',
          'One Saturday a quarter a workshop will open its doors to you, and the people who work there will answer you.',
          'Einmal im Quartal öffnet Ihnen samstags eine Werkstatt ihre Türen, und wer dort arbeitet, antwortet Ihnen.',
          'Um sábado por trimestre, uma oficina abrirá as portas e quem lá trabalha responderá às suas perguntas.',
        ),
      },
    },
    steps: [{ after: 0, state: 'retained' }],
  },
  {
    answers: { question: 'materials-order', part: 'packaging' },
    ideas: {
      employees: ['Essayer un emballage en carton qui sert deux fois'],
      consumers: ['Reprendre l’ancien volet quand le nouveau arrive'],
    },
    owner: say('La logistique', 'Logistics', 'Die Logistik', 'A logística'),
    due: 25,
    said: {
      employees: {
        title: say(
          'Essayer un emballage qui revient au dépôt',
          'Try packaging that comes back to the depot',
          'Eine Verpackung erproben, die ins Lager zurückkommt',
          'Experimentar uma embalagem que regressa ao armazém',
        ),
        text: say(
          'La logistique compte ce que coûtent le retour et le tri, avec les équipes qui emballent.',
          'Logistics is working out what the way back and the sorting cost, with the teams who pack.',
          'Die Logistik rechnet mit den Teams, die verpacken, was Rückweg und Sortieren kosten.',
          'A logística calcula o custo do regresso e da triagem, com as equipas que embalam.',
        ),
      },
      consumers: {
        title: say(
          'Moins de cartons chez vous',
          'Less cardboard at your home',
          'Weniger Kartons bei Ihnen zu Hause',
          'Menos cartão em sua casa',
        ),
        text: say(
          'Nous étudions un emballage que le livreur reprend, et l’ancien volet avec lui. Nous vous dirons ce que cela coûte et si nous le faisons.',
          'We are looking into packaging that the driver takes back, and the old shutter with it. We will tell you what it costs and whether we do it.',
          'Wir prüfen eine Verpackung, die der Fahrer wieder mitnimmt, und mit ihr den alten Rollladen. Wir sagen Ihnen, was das kostet und ob wir es tun.',
          'Estudamos uma embalagem que o motorista leva de volta, e com ela o estore antigo. Diremos quanto custa e se o fazemos.',
        ),
      },
    },
    steps: [{ after: 0, state: 'under-study' }],
  },
  {
    answers: { question: 'energy-points', part: 'solar' },
    ideas: { employees: [], consumers: [] },
    owner: say(
      'La direction des produits',
      'Product management',
      'Die Produktleitung',
      'A direção de produtos',
    ),
    due: null,
    reason: say(
      'Nous ne savons pas encore si le volet solaire tient un hiver sans recharge. Nous l’essayons d’abord avec des collègues et des foyers\u00a0; nous y reviendrons avec ce qu’ils en disent.',
      'We do not know yet whether the solar shutter lasts a winter without charging. We try it first with colleagues and households, and will come back to it with what they say.',
      'Wir wissen noch nicht, ob der Solar-Rollladen einen Winter ohne Aufladen übersteht. Wir erproben ihn zuerst mit Kolleginnen, Kollegen und Haushalten und kommen mit deren Urteil darauf zurück.',
      'Ainda não sabemos se o estore solar aguenta um inverno sem carregar. Experimentamo-lo primeiro com colegas e famílias, e voltaremos ao assunto com o que disserem.',
    ),
    said: {
      employees: {
        title: say(
          'Pas de moteur solaire sur tous les modèles cette année',
          'No solar motor on every model this year',
          'Dieses Jahr kein Solarmotor für alle Modelle',
          'Este ano, sem motor solar em todos os modelos',
        ),
        text: say(
          'Les lignes gardent les moteurs d’aujourd’hui. L’essai en cours décidera de la suite.',
          'The lines keep today’s motors. The trial under way will decide what follows.',
          'Die Linien behalten die heutigen Motoren. Der laufende Versuch entscheidet, wie es weitergeht.',
          'As linhas mantêm os motores atuais. O ensaio em curso decidirá o que se segue.',
        ),
      },
      consumers: {
        title: say(
          'Pas de moteur solaire cette année, sauf dans notre essai',
          'No solar motor this year, except in our trial',
          'Dieses Jahr kein Solarmotor, außer in unserem Versuch',
          'Sem motor solar este ano, exceto no nosso ensaio',
        ),
        text: say(
          'Vous ne pourrez pas encore commander un volet solaire : nous attendons ce que l’essai en dira.',
          'You cannot order a solar shutter yet: we wait for what the trial says.',
          'Sie können noch keinen Solar-Rollladen bestellen: Wir warten ab, was der Versuch ergibt.',
          'Ainda não pode encomendar um estore solar: esperamos pelo que o ensaio disser.',
        ),
      },
    },
    steps: [{ after: 0, state: 'not-retained' }],
  },
];
