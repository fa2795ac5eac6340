import { spaceDeskRoles } from '@miroir/space';
import { type Command, Option } from 'commander';
import type { CliIo } from '../cli-io.ts';
import type { ExitCode } from '../exit-codes.ts';
import { deskInvite } from './desk-invite.ts';
import { deskList, deskRevoke } from './desk-readers.ts';
import { deskLog, spaceDeskInvite } from './desk-space.ts';
import { withTarget } from './target.ts';

type Settle = (work: Promise<ExitCode>) => Promise<void>;

const example = (text: string): string => `\nExample:\n  ${text}`;

/** Who acts at a portal's desks, where comments are read and where its space is moderated: invited, listed, let in no more. */
export function addDeskCommands(program: Command, io: CliIo, settle: Settle): void {
  const desk = program.command('desk').description('where the organiser’s people act on a portal');
  withTarget(desk.command('invite'), io)
    .description('make a single-use link to a desk: for a reader whom the campaign names, or for the space')
    .requiredOption(
      '--name <name>',
      'the person; a reader as the campaign names them; again: a new link, the old one ends',
    )
    .addOption(
      new Option('--role <role>', 'a reader of comments, or who moderates the space')
        .choices(['reader', ...spaceDeskRoles])
        .default('reader'),
    )
    .requiredOption('--origin <url>', 'address of the desk, as browsers see it')
    .option('--desk-database <uri>', 'mongodb:// address of the desk, when it is not embedded')
    .addHelpText(
      'after',
      example('miroir desk invite --audience consumers --name "Noé R." --origin https://desk.example'),
    )
    .action((options) =>
      settle(options.role === 'reader' ? deskInvite(io, options) : spaceDeskInvite(io, options)),
    );
  withTarget(desk.command('list'), io)
    .description('list the people of a desk: invited, come, signed in')
    .option('--space', 'of the desk of the space, not of the reading desk')
    .option('--desk-database <uri>', 'mongodb:// address of the desk, when it is not embedded')
    .addHelpText('after', example('miroir desk list --audience consumers'))
    .action((options) => settle(deskList(io, options)));
  withTarget(desk.command('revoke'), io)
    .description('let somebody in no more: their link, sessions and passkeys end at once')
    .requiredOption('--name <name>', 'the person, as they were invited')
    .option('--space', 'from the desk of the space, not from the reading desk')
    .option('--desk-database <uri>', 'mongodb:// address of the desk, when it is not embedded')
    .addHelpText('after', example('miroir desk revoke --audience consumers --name "Noé R."'))
    .action((options) => settle(deskRevoke(io, options)));
  withTarget(desk.command('log'), io)
    .description('what moderators did in a space; with --verify, whether its chain is whole')
    .option('--verify', 'check every line against the one before')
    .option('--campaign <id>', 'whose space, where several campaigns have one')
    .addHelpText('after', example('miroir desk log --audience consumers --verify'))
    .action((options) => settle(deskLog(io, options)));
}
