import type { InstallParts } from './install-script.ts';

/**
 * The `miroir` of this machine: the command on this deployment's folders, after which what it wrote belongs to the
 * accounts that read it. Root's alone on a real machine.
 */
export function commandScript({ sides, root }: InstallParts): string {
  const [{ settings }] = sides;
  const processes = sides.flatMap((side) => side.processes);
  const secrets = processes.flatMap((process) => process.secrets ?? []);
  const portals = [...new Set(sides.map((side) => side.settings.side))].filter(
    (side) => side !== 'comparison',
  );
  return `${[
    '#!/bin/sh',
    '# Written by `miroir deploy`. Runs a command of Miroir on this machine, then gives what it wrote to the accounts that read it.',
    'set -u',
    ...(root === '' ? ['[ "$(id -u)" = 0 ] || { echo "Run miroir as root." >&2; exit 2; }'] : []),
    'umask 077',
    `export MIROIR_DATA=${settings.data} MIROIR_SETTINGS=${root}/etc/miroir${root === '' ? '' : ` MIROIR_ROOT=${root}`}`,
    ...secrets.map((file) => `set -a; . ${file}; set +a; unset MIROIR_DATABASE_URI MIROIR_DESK_DATABASE_URI`),
    `${settings.code}/node_modules/.bin/node ${settings.code}/packages/cli/src/miroir.ts "$@"`,
    'code=$?',
    ...(root === '' ? processes.map(({ unit, folder }) => `chown -hR ${unit}:${unit} ${folder}`) : []),
    ...portals.map((side) => `chmod 0711 ${settings.data}/${side}`),
    'exit $code',
  ].join('\n')}\n`;
}

/** What a person runs next, with this deployment's own addresses. */
export function nextSteps({ sides }: InstallParts): string {
  const steps = sides.flatMap(({ settings }) => {
    if (settings.side === 'comparison')
      return [
        'miroir keys --comparison',
        `miroir comparison --campaign campaign.json --origin https://${settings.host}`,
        'miroir lead --name "…"',
      ];
    const { side, hosts, space } = settings;
    const ofSpace = space === null ? '' : ` --space-origin https://${space.host}`;
    const origins = `--roll-origin https://${hosts.roll} --box-origin https://${hosts.box}${ofSpace}`;
    const links = `${side}-links.csv`;
    const desk =
      hosts.desk === null
        ? []
        : [`miroir desk invite --audience ${side} --name "…" --origin https://${hosts.desk}`];
    const moderators = space?.desk
      ? [
          `miroir desk invite --audience ${side} --role community-manager --name "…" --origin https://${space.desk.host}`,
        ]
      : [];
    return [
      `miroir keys --audience ${side}`,
      // Behind an open link there are no people, and --out is left alone.
      `miroir people ${side}.csv --audience ${side} --campaign campaign.json${ofList}`,
      `miroir launch --audience ${side} --campaign campaign.json ${origins} --out ${links}`,
      `miroir cards --audience ${side} --invitations ${links} --without-email --out ${side}-cards.pdf${ofList}`,
      ...desk,
      ...moderators,
    ];
  });
  const order = ['keys', 'people', 'launch', 'comparison', 'lead', 'desk', 'cards'];
  const rank = (step: string): number => order.findIndex((word) => step.startsWith(`miroir ${word}`));
  // The comparison's key comes first: both launches pin it.
  const sorted = steps.toSorted(
    (a, b) => rank(a) - rank(b) || Number(b.includes('--comparison')) - Number(a.includes('--comparison')),
  );
  const told = [
    'miroir campaign check campaign.json',
    ...sorted,
    'systemctl start miroir.target',
    'miroir doctor',
  ];
  return `${[
    '',
    'Next, as docs/operating.md has it, with your campaign and your people:',
    ...told.map((step) => `  ${step}`),
    'A later round, beside the running processes: people again where some have changed, launch with --round and another --out, comparison with the campaign that has it.',
    'Where several are launched, what acts on one takes --round campaign/round, as “miroir status” names it.',
  ].join('\n')}\n`;
}

/** A comment to a shell as well. */
const ofList = '   # a side with a list of people';
