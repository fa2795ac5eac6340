import type { Command } from 'commander';
import type { CliIo } from '../cli-io.ts';
import type { ExitCode } from '../exit-codes.ts';
import { deskInvite } from './desk-invite.ts';
import { deskList, deskRevoke } from './desk-readers.ts';
import { withTarget } from './target.ts';

type Settle = (work: Promise<ExitCode>) => Promise<void>;

const example = (text: string): string => `\nExample:\n  ${text}`;

/** Who may read comments at a portal's desk: invited, listed, let in no more. */
export function addDeskCommands(program: Command, io: CliIo, settle: Settle): void {
  const desk = program.command('desk').description('where the organiser’s people act on a portal');
  withTarget(desk.command('invite'), io)
    .description('make a single-use link to the reading desk, for a reader whom the campaign names')
    .requiredOption(
      '--name <name>',
      'the reader, as the campaign names them; again: a new link, the old one ends',
    )
    .requiredOption('--origin <url>', 'address of the desk, as browsers see it')
    .option('--desk-database <uri>', 'mongodb:// address of the desk, when it is not embedded')
    .addHelpText(
      'after',
      example('miroir desk invite --audience consumers --name "Noé R." --origin https://desk.example'),
    )
    .action((options) => settle(deskInvite(io, options)));
  withTarget(desk.command('list'), io)
    .description('list the readers of a desk: invited, come, signed in')
    .option('--desk-database <uri>', 'mongodb:// address of the desk, when it is not embedded')
    .addHelpText('after', example('miroir desk list --audience consumers'))
    .action((options) => settle(deskList(io, options)));
  withTarget(desk.command('revoke'), io)
    .description('let a reader in no more: their link, sessions and passkeys end at once')
    .requiredOption('--name <name>', 'the reader, as the campaign names them')
    .option('--desk-database <uri>', 'mongodb:// address of the desk, when it is not embedded')
    .addHelpText('after', example('miroir desk revoke --audience consumers --name "Noé R."'))
    .action((options) => settle(deskRevoke(io, options)));
}
