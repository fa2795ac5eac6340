import { type Side, sides } from '@miroir/deployment';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CliIo } from '../cli-io.ts';
import { type HostKey, hostKeys } from '../deployment/settings-draft.ts';
import { checkNames } from '../doctor/checks/examine.ts';
import type { ExitCode } from '../exit-codes.ts';
import { deploy } from './deploy.ts';
import { doctor } from './doctor.ts';
import { init } from './init.ts';
import { withData } from './target.ts';

type Settle = (work: Promise<ExitCode>) => Promise<void>;

function sidesOf(text: string): Side[] {
  const named = text.split(',').map((name) => sides.find((side) => side === name.trim()));
  const known = named.filter((side) => side !== undefined);
  if (known.length < named.length) throw new InvalidArgumentError(`Some of: ${sides.join(', ')}.`);
  return sides.filter((side) => known.includes(side));
}

/** `employees-roll=roll.example`, each time it is given. */
function named(text: string, before: Readonly<Partial<Record<HostKey, string>>>): typeof before {
  const [name = '', value = ''] = text.split('=');
  const key = hostKeys.find((each) => each === name);
  if (key === undefined || value === '')
    throw new InvalidArgumentError(`NAME=VALUE, where NAME is one of: ${hostKeys.join(', ')}.`);
  return { ...before, [key]: value };
}

function numbered(
  text: string,
  before: Readonly<Partial<Record<HostKey, number>>>,
): Readonly<Partial<Record<HostKey, number>>> {
  return {
    ...before,
    ...Object.fromEntries(Object.entries(named(text, {})).map(([key, value]) => [key, Number(value)])),
  };
}

const example = (text: string): string => `\nExample:\n  ${text}`;

/** The commands of whoever runs the machines: each works on settings, before or beside a campaign. */
export function addOperatorCommands(program: Command, io: CliIo, settle: Settle): void {
  program
    .command('init')
    .description('ask what a person must decide of this machine; each question is an option too')
    .option('--sides <list>', 'what runs here: employees,consumers,comparison, or some of them', sidesOf)
    .option('--domain <name>', 'all host names below this domain: roll.employees.<domain> …')
    .option('--host <name=host>', 'one host name, such as employees-roll=roll.example', named, {})
    .option('--port <name=port>', 'one port, such as employees-roll=4101', numbered, {})
    .option('--desks <list>', 'portals whose comments people of yours read at a desk', sidesOf)
    .option('--desk-passkeys', 'let nobody in at a desk without a passkey beside their link')
    .option('--spaces <list>', 'portals whose campaigns may have a space for ideas', sidesOf)
    .addOption(new Option('--proxy <kind>', 'who ends TLS here').choices(['caddy', 'nginx', 'other']))
    .option('--mongodb <hosts>', 'address of a MongoDB server, without user and password')
    .option('--replica-set <name>', 'its replica set')
    .option('--no-tls', 'reach it without TLS: on this machine alone')
    .option('--community <file>', 'the company’s own name, mark and legal links')
    .option('--locales <folder>', 'interface languages beyond those that ship')
    .option('--metrics', 'let a Prometheus of this machine read the machine’s metrics')
    .option('--code <folder>', 'the checkout of Miroir (default: /opt/miroir)')
    .option('--data <folder>', 'the data (default: /var/lib/miroir)')
    .option('--backups <folder>', 'the dumps (default: /var/backups/miroir)')
    .option('--keep-backups <days>', 'days after which a dump goes (default: 14)', Number)
    .option('--out <folder>', 'where the settings go (default: MIROIR_SETTINGS, or /etc/miroir)')
    .option('--replace', 'write over settings that are there')
    .option('--json', 'print one JSON document instead of sentences')
    .addHelpText(
      'after',
      example('miroir init --sides employees,consumers,comparison --domain miroir.example.org'),
    )
    .action((options) => settle(init(io, options)));
  program
    .command('deploy [settings...]')
    .description(
      'write units, accounts, proxy and backups from the settings, with the script that installs them',
    )
    .option('--to <folder>', 'where to write them', './deploy')
    .option('--root <folder>', 'for a trial without root: everything but the checkout goes below this folder')
    .option('--json', 'print one JSON document instead of sentences')
    .addHelpText('after', example('miroir deploy --to ./deploy'))
    .action((files, options) => settle(deploy(io, files, options)));
  withData(program.command('doctor'), io)
    .description('look at everything that can be wrong on this machine; never at people')
    .option(
      '--settings <files...>',
      'settings of this machine (default: those in MIROIR_SETTINGS, or /etc/miroir)',
    )
    .option('--all', 'show what is good too')
    .addOption(new Option('--only <checks...>', 'look at these alone').choices(checkNames))
    .option('--schema', 'print the JSON Schema of what --json prints')
    .addHelpText(
      'after',
      `\nExit codes: 0 nothing is wrong · 4 warnings alone · 1 something is wrong\n${example('miroir doctor --all')}`,
    )
    .action((options) => settle(doctor(io, options)));
}
