import type { Command } from 'commander';
import type { CliIo } from '../../cli-io.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { withRound } from '../round.ts';
import { withData, withRole, withTarget } from '../target.ts';
import { amendApply } from './amend-apply.ts';
import { amendClose } from './amend-close.ts';
import { amendPeople } from './amend-people.ts';
import { amendReissue } from './amend-reissue.ts';
import { amendAnnounce, amendText } from './amend-texts.ts';

const example = (text: string): string => `\nExample:\n  ${text}`;

type Settle = (work: Promise<ExitCode>) => Promise<void>;

function ofBothSides(command: Command, io: CliIo): Command {
  return withData(command, io)
    .requiredOption('--campaign <file>', 'the campaign as it was launched')
    .option('--round <id>', 'the round (default: the one of now)')
    .option('-y, --yes', 'do not ask');
}

/** `miroir amend …`: all that may change after a launch. */
export function addAmend(program: Command, io: CliIo, settle: Settle): void {
  const amend = program
    .command('amend')
    .description('change what may change after the launch, never silently')
    .addHelpText('after', io.messages.amend.never);
  ofBothSides(amend.command('close <minute>'), io)
    .description(
      'move the close of both sides, where the comparison is: YYYY-MM-DDTHH:MM in the campaign’s zone',
    )
    .addHelpText('after', example('miroir amend close 2026-12-04T18:00 --campaign campaign.json'))
    .action((minute, options) => settle(amendClose(io, minute, options)));
  ofBothSides(amend.command('text <file>'), io)
    .description(
      'correct texts of both sides, where the comparison is: { "questions/ID/text": { "fr": "…" } }',
    )
    .addHelpText('after', example('miroir amend text corrections.json --campaign campaign.json'))
    .action((file, options) => settle(amendText(io, file, options)));
  ofBothSides(amend.command('announce <file>'), io)
    .description('say something on the pages of both sides, or of one: { "fr": "…" }, or one per audience')
    .option(
      '--until <minute>',
      'until when it stands on the pages, in the campaign’s zone (default: the comparison)',
    )
    .addHelpText('after', example('miroir amend announce notice.json --campaign campaign.json'))
    .action((file, options) => settle(amendAnnounce(io, file, options)));
  withRound(withTarget(amend.command('people <file>'), io))
    .description('add people to the cohorts of a launched round, all or nobody')
    .requiredOption('--campaign <file>', 'the campaign as it was launched')
    .requiredOption('--out <file>', 'new file for the codes and links (0600)')
    .option('--ref <column>', 'the column that names a person (default: ref, email, matricule…)')
    .option('-y, --yes', 'do not ask')
    .addHelpText(
      'after',
      example(
        'miroir amend people more.csv --audience employees --campaign campaign.json --out more-links.csv',
      ),
    )
    .action((file, options) => settle(amendPeople(io, file, options)));
  withRound(withTarget(amend.command('reissue'), io))
    .description('give people whose invitation was lost a new code; the old one is void')
    .requiredOption('--ref <names...>', 'whose invitation, as the list of people names them')
    .requiredOption('--out <file>', 'new file for the codes and links (0600)')
    .option('-y, --yes', 'do not ask')
    .addHelpText(
      'after',
      example('miroir amend reissue --audience employees --ref anna@example.org --out anna.csv'),
    )
    .action((options) => settle(amendReissue(io, options)));
  withRound(withRole(withTarget(amend.command('apply <file>'), io)))
    .description('put in force, on one side, an amendment that the comparison sealed')
    .option(
      '--refuse',
      'note a close that comes too late here as refused, in the open: later amendments go on',
    )
    .addHelpText('after', example('miroir amend apply 0001.json --audience employees'))
    .action((file, options) => settle(amendApply(io, file, options)));
}
