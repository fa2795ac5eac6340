/** Every sentence of the demonstration. */
export interface DemoMessages {
  readonly building: string;
  readonly preparing: (invited: number) => string;
  /** The round that is over is played in fast time. */
  readonly earlierPlaying: (done: number, total: number) => string;
  readonly resuming: string;
  readonly starting: string;
  readonly portsBusy: (ports: readonly number[], otherBase: number) => string;
  readonly ready: (secondsTaken: number) => string;
  /** Headings and, under each, the places: of one length, so that addresses stand in a column. */
  readonly openRound: string;
  readonly trialRound: string;
  readonly closedRound: string;
  readonly around: string;
  readonly employee: string;
  readonly consumer: string;
  readonly colleague: string;
  readonly household: string;
  readonly employeeHome: string;
  readonly consumerHome: string;
  readonly earlier: string;
  /** Of the round that is over, what each side sees of the other and what it is answered. */
  readonly employeeMirror: string;
  readonly consumerMirror: string;
  readonly employeeDecisions: string;
  readonly consumerDecisions: string;
  readonly takeOver: (code: string) => string;
  readonly code: string;
  readonly comparison: string;
  readonly employeeSpace: string;
  readonly consumerSpace: string;
  readonly employeeDesk: string;
  readonly consumerDesk: string;
  readonly employeeSpaceDesk: string;
  readonly consumerSpaceDesk: string;
  readonly read: (comments: number) => string;
  readonly noInvitation: string;
  readonly playing: (done: number, total: number) => string;
  readonly played: (employees: number, consumers: number, secondsTaken: number) => string;
  readonly playedTrial: (colleagues: number, households: number) => string;
  readonly living: (seconds: number) => string;
  readonly listEnds: string;
  readonly stopHint: string;
  readonly stopping: string;
  readonly stopped: string;
  readonly fallen: (name: string, log: string) => string;
  readonly failed: (reason: string) => string;
  readonly buildFailed: string;
}

const french: DemoMessages = {
  building: 'Construction des pages',
  preparing: (invited) =>
    `Préparation de deux campagnes et de trois tours\u00a0: ${invited} invités, des clés, deux portails`,
  earlierPlaying: (done, total) =>
    `Le premier tour, clos, se joue en accéléré\u00a0: ${done} personnes sur ${total}`,
  resuming: 'Reprise de la démonstration précédente',
  starting: 'Démarrage des sept processus',
  portsBusy: (ports, otherBase) =>
    `Un autre programme occupe ${ports.length === 1 ? 'le port' : 'les ports'} ${ports.join(', ')}. Arrêtez-le, ou choisissez d’autres ports\u00a0: MIROIR_DEMO_PORT_BASE=${otherBase} npm run demo`,
  ready: (taken) => `Tout répond (${taken}\u00a0s). Ouvrez ces pages\u00a0:`,
  openRound: '«\u00a0Faire durer\u00a0», deuxième tour, ouvert',
  trialRound: '«\u00a0Le volet solaire à l’essai\u00a0», autre campagne, ouverte',
  closedRound:
    '«\u00a0Faire durer\u00a0», premier tour, clos\u00a0: les deux côtés se voient, et reçoivent des réponses',
  around: 'Tout autour',
  employee: 'Côté salariés    ',
  consumer: 'Côté clients     ',
  colleague: 'Côté collègues   ',
  household: 'Côté foyers      ',
  employeeHome: 'Accueil, salariés',
  consumerHome: 'Accueil, clients ',
  earlier: 'Les résultats    ',
  employeeMirror: 'Miroir, salariés ',
  consumerMirror: 'Miroir, clients  ',
  employeeDecisions: 'Décidé, salariés ',
  consumerDecisions: 'Décidé, clients  ',
  takeOver: (code) =>
    `Les pages des salariés s’ouvrent à qui a répondu. Tapez le code d’une salariée inventée\u00a0: ${code}`,
  code: 'Taper ce code    ',
  comparison: 'La comparaison   ',
  employeeSpace: 'Idées, salariés  ',
  consumerSpace: 'Idées, clients   ',
  employeeDesk: 'Lire, salariés   ',
  consumerDesk: 'Lire, clients    ',
  employeeSpaceDesk: 'Modérer, salariés',
  consumerSpaceDesk: 'Modérer, clients ',
  read: (comments) =>
    `${comments} commentaires sont lus au bureau de lecture, et leur ton dit par une personne inventée.`,
  noInvitation: '(toutes les invitations sont utilisées\u00a0; effacez .miroir-demo pour en avoir d’autres)',
  playing: (done, total) => `Des personnes inventées répondent\u00a0: ${done} sur ${total}`,
  played: (employees, consumers, taken) =>
    `${employees} salariés et ${consumers} clients ont répondu (${taken}\u00a0s).`,
  playedTrial: (colleagues, households) =>
    `Pour le volet solaire, ${colleagues} collègues et ${households} foyers.`,
  living: (seconds) =>
    `Dans chaque groupe, neuf personnes inventées attendent\u00a0: votre réponse est la dixième, et entre avec les leurs à la prochaine publication. Il y en a une toutes les ${seconds}\u00a0s.`,
  listEnds:
    'Tous les salariés inventés d’un site ont répondu. Comme dans une vraie campagne, une réponse de ce site attend maintenant d’être avec neuf autres.',
  stopHint: 'Ctrl-C arrête tout. Relancer reprend où l’on en était.',
  stopping: 'Arrêt…',
  stopped: 'Tout est arrêté.',
  fallen: (name, log) => `Le processus ${name} s’est arrêté de lui-même. Son journal\u00a0: ${log}`,
  failed: (reason) => `La démonstration s’est interrompue\u00a0: ${reason}`,
  buildFailed: 'La construction des pages a échoué\u00a0:',
};

const english: DemoMessages = {
  building: 'Building the pages',
  preparing: (invited) =>
    `Preparing two campaigns and three rounds: ${invited} people invited, keys, two portals`,
  earlierPlaying: (done, total) => `The first round, now closed, is played fast: ${done} people of ${total}`,
  resuming: 'Resuming the previous demonstration',
  starting: 'Starting the seven processes',
  portsBusy: (ports, otherBase) =>
    `Something else holds port${ports.length === 1 ? '' : 's'} ${ports.join(', ')}. Stop it, or choose other ports: MIROIR_DEMO_PORT_BASE=${otherBase} npm run demo`,
  ready: (taken) => `Everything answers (${taken} s). Open these pages:`,
  openRound: '“Made to last”, second round, open',
  trialRound: '“Trying the solar shutter”, another campaign, open',
  closedRound: '“Made to last”, first round, closed: both sides see each other, and are answered',
  around: 'All around',
  employee: 'As an employee  ',
  consumer: 'As a customer   ',
  colleague: 'As a colleague  ',
  household: 'As a household  ',
  employeeHome: 'Home, employees ',
  consumerHome: 'Home, customers ',
  earlier: 'The results     ',
  employeeMirror: 'Mirror, empl.   ',
  consumerMirror: 'Mirror, cust.   ',
  employeeDecisions: 'Decided, empl.  ',
  consumerDecisions: 'Decided, cust.  ',
  takeOver: (code) =>
    `Employees’ pages open to those who answered. Type the code of an invented one: ${code}`,
  code: 'Type it here    ',
  comparison: 'The comparison  ',
  employeeSpace: 'Ideas, employees',
  consumerSpace: 'Ideas, customers',
  employeeDesk: 'Read, employees ',
  consumerDesk: 'Read, customers ',
  employeeSpaceDesk: 'Moderate, empl. ',
  consumerSpaceDesk: 'Moderate, cust. ',
  read: (comments) =>
    `${comments} comments are read at the reading desk, and an invented person has said their tone.`,
  noInvitation: '(every invitation is used; delete .miroir-demo for new ones)',
  playing: (done, total) => `Invented people are answering: ${done} of ${total}`,
  played: (employees, consumers, taken) =>
    `${employees} employees and ${consumers} customers have answered (${taken} s).`,
  playedTrial: (colleagues, households) =>
    `On the solar shutter, ${colleagues} colleagues and ${households} households.`,
  living: (seconds) =>
    `In each group nine invented people are waiting: your answer is the tenth, and enters with theirs at the next release. There is one every ${seconds} s.`,
  listEnds:
    'All invented employees of one site have answered. As in a real campaign, an answer from that site now waits until it is with nine others.',
  stopHint: 'Ctrl-C stops everything. Running it again goes on from here.',
  stopping: 'Stopping…',
  stopped: 'Everything is stopped.',
  fallen: (name, log) => `The process ${name} ended on its own. Its log: ${log}`,
  failed: (reason) => `The demonstration broke off: ${reason}`,
  buildFailed: 'Building the pages failed:',
};

export function demoMessages(language: 'fr' | 'en'): DemoMessages {
  return language === 'fr' ? french : english;
}
