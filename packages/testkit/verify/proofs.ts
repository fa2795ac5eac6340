/** What is played whole: which test files, and how much of it. */
export interface Proof {
  readonly title: string;
  /** What `npm run verify:stats` plays alone. */
  readonly statistics?: true;
  /** Its folder, from that of the packages. */
  readonly package: string;
  readonly files: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

export const proofs: readonly Proof[] = [
  {
    title: 'Attacks on the release rule, and on the rules that were rejected',
    package: 'insight',
    files: ['src/release/'],
    environment: { MIROIR_SIMULATIONS: '3300' },
  },
  {
    title: 'False discoveries, and what is found: 4,000 campaigns at each of six sizes',
    statistics: true,
    package: 'insight',
    files: ['src/compare/false-discoveries.test.ts'],
    environment: { MIROIR_CAMPAIGNS: '4000' },
  },
  {
    title:
      'A tone of −30 points recovered from labels: 4,000 campaigns for each of six engines and three sizes',
    statistics: true,
    package: 'insight',
    files: ['src/calibration/'],
    environment: { MIROIR_CALIBRATIONS: '4000' },
  },
  {
    title: 'A box killed under load, and in the middle of releases',
    package: 'testkit',
    files: ['tests/kill-box.test.ts', 'tests/kill-release.test.ts'],
    environment: { MIROIR_KILLS: '100' },
  },
  {
    title: 'A space killed while it opens, brings out an edition and answers',
    package: 'testkit',
    files: ['tests/kill-space.test.ts'],
    environment: { MIROIR_SPACE_KILLS: '100' },
  },
  {
    title: 'A box killed while bulletins are pushed, stored, acknowledged and opened',
    package: 'testkit',
    files: ['tests/kill-bulletin.test.ts'],
    environment: { MIROIR_KILLS: '100' },
  },
  {
    title: 'A launch killed at each of its steps, and launches at once',
    package: 'testkit',
    files: ['tests/kill-launch.test.ts', 'tests/kill-people.test.ts'],
    environment: { MIROIR_LAUNCH_KILLS: '1000' },
  },
  {
    title: 'Linking the roll with the box, and either with what people write and think, given every file',
    package: 'testkit',
    files: ['tests/anonymity/'],
    environment: { MIROIR_LINKING_CAMPAIGNS: '30', MIROIR_LINKING_ROUNDS: '20', MIROIR_SPACE_PEOPLE: '300' },
  },
  {
    title: 'Isolation of the two portals, and of the rounds of one',
    package: 'testkit',
    files: ['tests/isolation/'],
    environment: {},
  },
  {
    title:
      'Every page of the comparison, in nine states, four languages, three widths, two lights and on two papers',
    package: '../apps/comparison',
    files: ['tests/walk/'],
    environment: { MIROIR_WALK: 'everything', MIROIR_PICTURES: 'pictures' },
  },
  {
    title:
      'Every screen of the portals, in four languages, four widths, three lights and large text, with a picture of each',
    package: 'testkit',
    files: ['tests/journey/accessibility.test.ts', 'tests/journey/right-to-left.test.ts'],
    environment: { MIROIR_WALK: 'everything', MIROIR_PICTURES: 'pictures' },
  },
  {
    title: 'A demonstration whose two sides think alike: nothing is established, through all processes',
    package: 'cli',
    files: ['tests/demo.test.ts'],
    environment: { MIROIR_DEMO_SYMMETRIC: 'played' },
  },
  {
    title: 'A published survey of two audiences, from the answers to the comparison',
    package: 'testkit',
    files: ['tests/published/'],
    environment: { MIROIR_PUBLISHED_ADULTS: '5410' },
  },
];
