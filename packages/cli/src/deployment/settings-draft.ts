import {
  type ComparisonSettings,
  type PortalSettings,
  type Settings,
  type Side,
  usual,
} from '@miroir/deployment';

/** Names by which `--host` and `--port` say whose they are. */
export const hostKeys = [
  'employees-roll',
  'employees-box',
  'employees-space',
  'employees-space-desk',
  'employees-desk',
  'consumers-roll',
  'consumers-box',
  'consumers-space',
  'consumers-space-desk',
  'consumers-desk',
  'comparison',
] as const;
export type HostKey = (typeof hostKeys)[number];

/** What a person has said so far of one machine; hosts are complete when settings are made of it. */
export interface Answers {
  readonly sides: readonly Side[];
  readonly hosts: Readonly<Partial<Record<HostKey, string>>>;
  readonly ports: Readonly<Partial<Record<HostKey, number>>>;
  /** Portals whose comments are read at a desk of their own. */
  readonly desks: readonly Side[];
  /** Whether readers need a passkey beside their link. */
  readonly deskPasskeys: boolean;
  /** Portals whose campaigns may have a space, in a process of its own. */
  readonly spaces: readonly Side[];
  readonly metrics: boolean;
  readonly machine: Pick<
    Settings,
    'code' | 'data' | 'backups' | 'keepBackups' | 'proxy' | 'database' | 'locales' | 'community'
  >;
}

/** Metrics listen beside the port they tell of, so that nobody needs a second list: 4100 tells at 14100. */
const metricsBeside = 10_000;

/** The host names that a machine with these sides needs; a portal alone also says where the comparison is. */
export function hostsNeeded({
  sides,
  desks,
  spaces,
}: Pick<Answers, 'sides' | 'desks' | 'spaces'>): HostKey[] {
  return hostKeys.filter((key) => {
    if (key === 'comparison') return true;
    const [side, part] = key.split('-') as [Side, string];
    if (part === 'space' && !spaces.includes(side)) return false;
    return sides.includes(side) && (part !== 'desk' || desks.includes(side));
  });
}

/** `roll.employees.example.org` of `example.org`. */
export function hostBelow(domain: string, key: HostKey): string {
  return [...key.split('-').toReversed(), domain].join('.');
}

/** The settings of each side, unchecked: what was not said is as usual. */
export function settingsOf(answers: Answers): Settings[] {
  return answers.sides.map((side) =>
    side === 'comparison' ? comparisonOf(answers) : portalOf(answers, side),
  );
}

type Part = 'roll' | 'box' | 'space' | 'desk' | 'space-desk';

function portalOf(answers: Answers, side: PortalSettings['side']): PortalSettings {
  const host = (part: Part): string => answers.hosts[`${side}-${part}`] ?? '';
  const port = (part: Part): number => answers.ports[`${side}-${part}`] ?? usual.ports[side][part];
  return {
    version: 1,
    side,
    hosts: {
      roll: host('roll'),
      box: host('box'),
      desk: answers.desks.includes(side) ? host('desk') : null,
    },
    ports: { roll: port('roll'), box: port('box'), desk: port('desk') },
    deskPasskeys: answers.deskPasskeys && answers.desks.includes(side),
    metrics: {
      roll: metricsOf(answers, port('roll')),
      box: metricsOf(answers, port('box')),
    },
    space: answers.spaces.includes(side)
      ? {
          host: host('space'),
          port: port('space'),
          metrics: metricsOf(answers, port('space')),
          desk: { host: host('space-desk'), port: port('space-desk') },
        }
      : null,
    comparison: answers.hosts.comparison ?? '',
    ...answers.machine,
  };
}

function comparisonOf(answers: Answers): ComparisonSettings {
  const port = answers.ports.comparison ?? usual.comparisonPort;
  return {
    version: 1,
    side: 'comparison',
    host: answers.hosts.comparison ?? '',
    port,
    metrics: metricsOf(answers, port),
    ...answers.machine,
  };
}

const metricsOf = ({ metrics }: Answers, port: number): number | null =>
  metrics ? port + metricsBeside : null;
