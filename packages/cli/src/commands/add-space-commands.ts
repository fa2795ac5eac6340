import { reportReasons } from '@miroir/basics/space-texts';
import { type Command, Option } from 'commander';
import type { CliIo } from '../cli-io.ts';
import type { ExitCode } from '../exit-codes.ts';
import { spaceAct, spaceResume } from './space.ts';
import { withTarget } from './target.ts';
import { verifyDigestFile } from './verify-digest.ts';

type Settle = (work: Promise<ExitCode>) => Promise<void>;

const example = (text: string): string => `\nExample:\n  ${text}`;

const reason = (): Option =>
  new Option('--reason <code>', 'why, as its author reads it')
    .choices([...reportReasons])
    .makeOptionMandatory();

/** What an operator does to a space beside its process. */
export function addSpaceCommands(program: Command, io: CliIo, settle: Settle): void {
  const space = program.command('space').description('act on the space of a campaign');
  for (const act of ['hide', 'restore'] as const)
    withTarget(space.command(`${act} <id>`), io)
      .description(
        act === 'hide'
          ? 'hide a contribution from everybody but its author; the trace stays with its replies'
          : 'let a hidden contribution be read again',
      )
      .addOption(reason())
      .option('--campaign <id>', 'whose space, where several campaigns have one')
      .addHelpText('after', example(`miroir space ${act} ID --audience consumers --reason names-a-person`))
      .action((id, options) => settle(spaceAct(io, { act, id }, options)));
  space
    .command('digest <file>')
    .description('is a digest’s file what the space signed, untouched')
    .option('--key <name>', 'the name of the key, as the digest’s page shows it')
    .option('--json', 'answer in JSON')
    .addHelpText('after', example('miroir space digest digest-1.json --key NAME'))
    .action((file, options) => settle(verifyDigestFile(io, file, options)));
  withTarget(space.command('resume'), io)
    .description(
      'after a restore of the roll: let newcomers into the space again, though some may hold two accesses',
    )
    .addHelpText('after', example('miroir space resume --audience employees'))
    .action((options) => settle(spaceResume(io, options)));
}
