/**
 * Who may import whom, as data. Anything unlisted is forbidden; `boundaries.test.ts` reads every import of the
 * repository against it. Names are those of the packages without their scope.
 */
export interface Boundary {
  /** Packages whose values may be imported. */
  readonly may: readonly string[];
  /** Packages of which only the types may be imported: erased at build, they bring no code. */
  readonly typeOnly?: readonly string[];
  /** A pure package reaches no clock, randomness, network, process or built-in module of Node. */
  readonly pure?: true;
  /** Files of a pure package that are entries of their own and may reach the disk: nothing pure imports them. */
  readonly edges?: readonly string[];
}

const portal: Boundary = { may: ['portal', 'roll', 'box', 'space', 'portal-web', 'campaign', 'sentiment'] };

export const boundaries: Readonly<Record<string, Boundary>> = {
  basics: { may: [], pure: true, edges: ['src/start-thread.ts'] },
  campaign: { may: ['basics'], pure: true },
  sentiment: { may: ['basics'], pure: true, edges: ['src/load.ts', 'src/shipped.ts'] },
  insight: { may: ['basics', 'campaign'], pure: true },
  exchange: { may: ['basics', 'campaign', 'insight'] },
  credential: { may: ['basics'] },
  database: { may: ['basics'] },
  deployment: { may: ['basics'], pure: true },
  ui: { may: ['basics'] },
  locales: { may: ['basics'] },
  'web-server': { may: ['basics'] },
  paper: { may: [] },
  cards: { may: ['paper'] },
  operators: { may: ['basics', 'database', 'web-server'] },
  portal: { may: ['basics', 'campaign', 'credential', 'exchange', 'database', 'locales', 'web-server'] },
  roll: { may: ['basics', 'campaign', 'credential', 'exchange', 'database', 'portal'] },
  desk: { may: ['basics', 'campaign', 'database', 'insight', 'locales', 'operators', 'web-server'] },
  box: {
    may: [
      'basics',
      'campaign',
      'credential',
      'desk',
      'exchange',
      'database',
      'locales',
      'portal',
      'sentiment',
      'insight',
    ],
  },
  space: {
    may: [
      'basics',
      'campaign',
      'credential',
      'desk',
      'exchange',
      'database',
      'locales',
      'operators',
      'portal',
      'sentiment',
      'insight',
    ],
  },
  launch: {
    may: [
      'basics',
      'campaign',
      'credential',
      'exchange',
      'insight',
      'database',
      'portal',
      'roll',
      'box',
      'space',
    ],
    typeOnly: ['sentiment'],
  },
  participant: { may: ['basics', 'campaign', 'credential'], typeOnly: ['portal', 'roll', 'box', 'space'] },
  'portal-web': {
    may: ['basics', 'campaign', 'credential', 'locales', 'participant', 'ui'],
    typeOnly: ['portal', 'roll', 'box', 'space', 'desk'],
  },
  'employee-portal': portal,
  'consumer-portal': portal,
  comparison: {
    may: [
      'basics',
      'campaign',
      'insight',
      'exchange',
      'database',
      'locales',
      'operators',
      'paper',
      'ui',
      'web-server',
    ],
  },
  cli: {
    may: [
      'basics',
      'campaign',
      'sentiment',
      'insight',
      'exchange',
      'credential',
      'database',
      'operators',
      'participant',
      'portal',
      'roll',
      'box',
      'space',
      'desk',
      'deployment',
      'launch',
      'locales',
      'cards',
      'web-server',
    ],
  },
  testkit: {
    may: [
      'basics',
      'campaign',
      'sentiment',
      'insight',
      'exchange',
      'credential',
      'database',
      'operators',
      'participant',
      'portal',
      'roll',
      'box',
      'space',
      'desk',
      'launch',
      'web-server',
      'portal-web',
      'ui',
      'cli',
      'locales',
      'cards',
    ],
  },
  tooling: { may: [] },
};

/** Imported by tests, benches and configuration files of any package, never by what ships. */
export const onlyFromTests: readonly string[] = ['testkit', 'tooling'];

/**
 * Subpaths closed to what runs in a browser: a definition holds both audiences' wording, and the server half
 * of the credential holds signing keys' code.
 */
export const closedToBrowsers: readonly string[] = [
  '@miroir/basics/thread',
  '@miroir/campaign/definitions',
  '@miroir/credential/server',
  '@miroir/portal',
  '@miroir/roll',
  '@miroir/box',
  '@miroir/space',
  '@miroir/desk',
  '@miroir/launch',
  '@miroir/exchange',
  '@miroir/database',
  '@miroir/locales/server',
  '@miroir/operators',
];

/** Packages whose every file may run in a browser. */
export const browserPackages: readonly string[] = ['participant', 'portal-web', 'ui'];

/** In an app, what may run in a browser: `browser.tsx`, its pages, a desk, the figures they draw and the contract they share. */
export const browserFiles = /^(browser\.tsx?$|(?:browser|figures|contract|desk)\/)/;

/** The one file of a server that a browser names, for its type: what may be called. The rest they share is the contract. */
export const namedByBrowsers = 'server/router.ts';

/** Names of third-party modules that would bring chance or time into a pure package. */
export const impureNames: readonly { readonly from: RegExp; readonly name: string }[] = [
  { from: /^@noble\/hashes/, name: 'randomBytes' },
];
