import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Audience, audiences, type Clock } from '@miroir/basics';
import { type Campaign, fingerprint } from '@miroir/campaign';
import { readPortalStatus } from '@miroir/launch';
import type { RoundTarget } from '@miroir/portal';
import { openHestia } from '../deployment/deploy-hestia.ts';
import { freeOrigin, freePort } from '../deployment/free-port.ts';
import { placesOf } from '../deployment/places.ts';
import { type Desk, openDesk } from './command.ts';
import { type ComparisonProcess, startComparison } from './comparison-process.ts';
import { type Side, startSide } from './side.ts';

/** Both portals and the comparison on one host, each on a port and in a folder of its own. */
export interface World {
  readonly campaign: Campaign;
  readonly fingerprint: string;
  readonly employees: Side;
  readonly consumers: Side;
  /** Absent unless asked for: it is a process more. */
  readonly comparison: ComparisonProcess | null;
  /** Moves the clock of both portals, milliseconds; browsers keep their own. */
  later(ms: number): void;
  /** Lets time pass until the next release is due and made: whole batches enter. Gives the number of people in the figures. */
  release(audience: Audience): Promise<number>;
  /** `miroir lead`: a sign-in link to the comparison; the same name again ends the link before. */
  lead(name?: string): Promise<string>;
  /** `miroir desk invite`: a link to one side's reading desk. */
  invite(audience: Audience, name: string): Promise<string>;
  stop(): Promise<void>;
}

export interface WorldOptions {
  /** The demonstration campaign, open now, by default. */
  readonly campaign?: Campaign;
  readonly comparison?: boolean;
  /** Whether both sides have a reading desk. */
  readonly desks?: boolean;
  /** Whose desk asks for passkeys: it is reached by name, as they need. */
  readonly deskWithPasskeys?: Audience;
  /** People invited in each cohort that has a list; 30 by default. */
  readonly invited?: number;
}

const folders = { employees: 'employee-portal', consumers: 'consumer-portal' } as const;

const webRoot = (audience: Audience): URL =>
  new URL(`../../../../apps/${folders[audience]}/dist/`, import.meta.url);

/** Prepares everything by the command an organiser types, then starts what it prepared. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'mw-'));
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead };
  const later = (ms: number): void => {
    ahead += ms;
  };
  // A world of two processes a side: whoever needs the third one starts a portal of its own.
  const { space: _space, ...campaign } = options.campaign ?? openHestia(clock.now());
  await writeFile(join(folder, 'campaign.json'), JSON.stringify(campaign));
  const desk = openDesk(folder, clock);
  await desk('keys', '--comparison');
  const start = async (audience: Audience): Promise<Side> => {
    const origins = { roll: await freeOrigin(), box: await freeOrigin() };
    const launched = await launchSide(desk, {
      audience,
      campaign,
      origins,
      folder,
      invited: options.invited ?? 30,
    });
    const target = { audience, dataDir: join(folder, audience), round: launched.name };
    const passkeys = options.deskWithPasskeys === audience;
    const deskOrigin = passkeys ? `http://localhost:${await freePort()}` : await freeOrigin();
    const desks = options.desks === true ? { deskOrigin, passkeys } : {};
    const served = { origins: placesOf(origins, launched.name), webRoot: webRoot(audience), ...desks };
    return startSide({ target, campaign, clock, ...served, ...launched });
  };
  const employees = await start('employees');
  const consumers = await start('consumers');
  const comparison = options.comparison === true ? await compare(desk, folder) : null;
  return {
    campaign,
    fingerprint: fingerprint(campaign),
    employees,
    consumers,
    comparison,
    later,
    release: (audience) => releaseWhenDue({ employees, consumers }[audience].target, { clock, later }),
    lead: async (name = 'Claire D.') => String((await desk('lead', '--name', name)).url),
    async invite(audience, name) {
      const origin = { employees, consumers }[audience].deskOrigin ?? '';
      const of = ['--audience', audience, '--name', name, '--origin', origin] as const;
      return String((await desk('desk', 'invite', ...of)).url);
    },
    async stop() {
      await comparison?.stop();
      await employees.stop();
      await consumers.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The running box releases by itself when it is due, as in production; the wait is for its next second. */
async function releaseWhenDue(
  target: RoundTarget,
  { clock, later }: { clock: Clock; later: (ms: number) => void },
): Promise<number> {
  const before = await readPortalStatus(target, { clock });
  if (before.nextDue === null) throw new Error('the last release of this round is made');
  later(Math.max(0, Date.parse(before.nextDue) - clock.now()) + 1000);
  for (let polls = 1; ; polls += 1) {
    const { release } = await readPortalStatus(target, { clock });
    if (release !== null && release.serial > (before.release?.serial ?? 0)) return release.n;
    await wait(100);
    // Before anybody had answered, the box put its first release off: to the next day, and the next.
    if (polls % 30 === 0) later(86_400_000);
  }
}

async function compare(desk: Desk, folder: string): Promise<ComparisonProcess> {
  const origin = await freeOrigin();
  await desk('comparison', '--campaign', 'campaign.json', '--origin', origin, '--pull-every', '1');
  return startComparison(folder, Number(new URL(origin).port));
}

interface LaunchSide {
  readonly audience: Audience;
  readonly campaign: Campaign;
  readonly origins: { readonly roll: string; readonly box: string };
  readonly folder: string;
  readonly invited: number;
}

async function launchSide(desk: Desk, side: LaunchSide) {
  const { audience, campaign, origins, folder, invited } = side;
  const of = ['--audience', audience, '--campaign', 'campaign.json'] as const;
  const scheme = campaign.cohorts[audience];
  const listed = scheme.kind === 'roll';
  if (listed) {
    const lines = scheme.cohorts.flatMap(({ id, where }) =>
      Array.from({ length: invited }, (_, index) =>
        [`${id}-${index}@example.org`, ...scheme.columns.map((column) => where[column]?.[0] ?? '')].join(','),
      ),
    );
    await writeFile(
      join(folder, 'people.csv'),
      [['email', ...scheme.columns].join(','), ...lines].join('\n'),
    );
    await desk('people', 'people.csv', ...of, '--yes');
  }
  const { keyListDigest, name } = await desk(
    'launch',
    ...of,
    ...['--roll-origin', origins.roll, '--box-origin', origins.box],
    // Weekly, so that a test sees releases before the close.
    ...(listed ? ['--out', 'invitations.csv', '--releases', 'weekly'] : []),
  );
  const invitations = listed ? readLinks(await readFile(join(folder, 'invitations.csv'), 'utf8')) : [];
  return { keyListDigest: String(keyListDigest), name: String(name), invitations };
}

/** The columns of the file the organiser mails from. */
function readLinks(csv: string): { cohort: string; link: string }[] {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/);
  const columns = head.replace('\uFEFF', '').split(/[,;]/);
  const at = (name: string): number => columns.indexOf(name);
  return lines.map((line) => {
    const cells = line.split(/[,;]/);
    return { cohort: cells[at('cohort')] ?? '', link: cells[at('link')] ?? '' };
  });
}

/** The side across. */
export function otherSide(world: World, side: Side): Side {
  return side.audience === audiences[0] ? world.consumers : world.employees;
}
