import { DatabaseRefused } from '@miroir/database';
import { PortalRefused, SecretExposed } from '@miroir/portal';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type CliIo, CliRefusal } from './cli-io.ts';
import { addDeskCommands } from './commands/add-desk-commands.ts';
import { addOperatorCommands } from './commands/add-operator-commands.ts';
import { addSpaceCommands } from './commands/add-space-commands.ts';
import { addAmend } from './commands/amend/add-amend.ts';
import { backup } from './commands/backup.ts';
import { calibrate } from './commands/calibrate.ts';
import { campaignCheck } from './commands/campaign-check.ts';
import { cards } from './commands/cards.ts';
import { clockConfirm } from './commands/clock-confirm.ts';
import { comparison } from './commands/comparison.ts';
import { forget } from './commands/forget.ts';
import { keys } from './commands/keys.ts';
import { language } from './commands/language.ts';
import { launch } from './commands/launch.ts';
import { lead } from './commands/lead.ts';
import { links } from './commands/links.ts';
import { people } from './commands/people.ts';
import { release } from './commands/release.ts';
import { restored } from './commands/restored.ts';
import { withRound } from './commands/round.ts';
import { snapshotLast } from './commands/snapshot-last.ts';
import { snapshotVerify } from './commands/snapshot-verify.ts';
import { status } from './commands/status.ts';
import { audienceOption, withData, withRole, withTarget } from './commands/target.ts';
import { upgrade } from './commands/upgrade.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { helpFooter } from './help-footer.ts';

const seconds = (text: string): number => {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 1) throw new InvalidArgumentError('A number of seconds, 1 or more.');
  return value;
};

const example = (text: string): string => `\nExample:\n  ${text}`;

type Settle = (work: Promise<ExitCode>) => Promise<void>;

/** What is written before anything runs: the campaign, and the words of its languages. */
function addWriting(program: Command, io: CliIo, settle: Settle): void {
  const campaign = program.command('campaign').description('check a campaign before anyone sees it');
  campaign
    .command('check <file>')
    .description('every fault of a campaign (JSON, or TypeScript with defineCampaign), each with its path')
    .option('--draft', 'check as when saving: missing translations are allowed')
    .option('--locales <folder>', 'languages added to the interface (default: MIROIR_LOCALES)')
    .option('--json', 'print one JSON document')
    .addHelpText('after', example('miroir campaign check campaign.json'))
    .action((file, options) => settle(campaignCheck(io, file, options)));
  program
    .command('language <tag>')
    .description('write the catalogues of an interface language for a translator; what is translated is kept')
    .requiredOption('--to <folder>', 'the folder of added languages, named by MIROIR_LOCALES')
    .option('--json', 'print one JSON document')
    .addHelpText('after', example('miroir language ar --to /etc/miroir/locales'))
    .action((tag, options) => settle(language(io, tag, options)));
}

function addPreparation(program: Command, io: CliIo, settle: Settle): void {
  withData(program.command('keys'), io)
    .description('make the long-lived keys of a portal, or of the comparison; existing ones are kept')
    .addOption(audienceOption())
    .option('--comparison', 'the comparison’s own seal, which both launches pin')
    .addHelpText('after', example('miroir keys --audience consumers --data /srv/miroir'))
    .action((options) => settle(keys(io, options)));
  withTarget(program.command('people <file>'), io)
    .description('put the people of a CSV into the community, all or nobody; later rounds invite them too')
    .option('--campaign <file>', 'show whom its cohorts place where, and keep the columns that part them')
    .option('--columns <names...>', 'columns to keep for later campaigns (default: the campaign’s, else all)')
    .option('--ref <column>', 'the column that names a person (default: ref, email, matricule…)')
    .option('--leave', 'take them out of the community: no later round invites them')
    .option('--dry-run', 'preview only')
    .option('-y, --yes', 'do not ask')
    .addHelpText('after', example('miroir people people.csv --audience employees --campaign campaign.json'))
    .action((file, options) => settle(people(io, file, options)));
  withTarget(program.command('launch'), io)
    .description(
      'freeze a round for the people of now, make its signing keys, write an invitation link for each',
    )
    .requiredOption('--campaign <file>', 'the campaign to launch')
    .requiredOption('--roll-origin <url>', 'address of the roll, as browsers see it')
    .requiredOption('--box-origin <url>', 'address of the box, as browsers see it')
    .option('--space-origin <url>', 'address of the space, needed once where the campaign has one')
    .option('--round <id>', 'the round to launch (default: the one of now)')
    .addOption(
      new Option(
        '--releases <pace>',
        'how often answers enter the figures (default: as the campaign says, else a list once at the close, an open link daily)',
      ).choices(['at-close', 'weekly']),
    )
    .option('--out <file>', 'new file for codes and links (0600), needed where people are invited')
    .option(
      '--comparison-key <file>',
      'what `keys --comparison` wrote (default: in the comparison’s folder beside this one)',
    )
    .addHelpText(
      'after',
      example(
        'miroir launch --audience employees --campaign campaign.json --roll-origin https://roll.example --box-origin https://box.example',
      ),
    )
    .action((options) => settle(launch(io, options)));
  withRound(withTarget(program.command('links'), io))
    .description('write the links of a launched round into its files of codes again')
    .requiredOption('--invitations <files...>', 'every file that holds codes of the round')
    .addHelpText('after', example('miroir links --audience employees --invitations invitations.csv'))
    .action((options) => settle(links(io, options)));
  addCards(program, io, settle);
}

function addCards(program: Command, io: CliIo, settle: Settle): void {
  withRound(withTarget(program.command('cards'), io))
    .description(
      'print the invitations as cards with a QR code and a code to type, or write them into a workbook',
    )
    .requiredOption('--invitations <files...>', 'files that `launch` wrote, all of them for the same numbers')
    .requiredOption('--out <file>', 'cards.pdf to print (A4, eight a page), or invitations.xlsx')
    .option('--language <code>', 'a language of the campaign (default: its first)')
    .option('--without-email', 'only people whose reference is no e-mail address')
    .option('--numbers <list>', 'only these cards again, such as 3,17-24')
    .addHelpText(
      'after',
      example('miroir cards --audience employees --invitations invitations.csv --out cards.pdf'),
    )
    .action((options) => settle(cards(io, options)));
}

function addOperation(program: Command, io: CliIo, settle: Settle): void {
  withRound(withTarget(program.command('release'), io))
    .description('release now: whole batches enter the published figures, the rest waits')
    .addHelpText('after', example('miroir release --audience employees'))
    .action((options) => settle(release(io, options)));
  withRound(withTarget(program.command('calibrate'), io))
    .description('seal what readers said of the comments, once, after the last release')
    .addHelpText('after', example('miroir calibrate --audience employees'))
    .action((options) => settle(calibrate(io, options)));
  withRole(withTarget(program.command('clock-confirm'), io))
    .description('say that the clock of the machine is right after it has jumped')
    .addHelpText('after', example('miroir clock-confirm --audience employees'))
    .action((options) => settle(clockConfirm(io, options)));
  withRound(withRole(withTarget(program.command('backup'), io)))
    .description('dump roll and box beside their servers: daily, into two places')
    .requiredOption('--to <folder>', 'folder for the dumps (made 0700, files 0600)')
    .addHelpText('after', example('miroir backup --audience employees --role box --to /backup/employees-box'))
    .action((options) => settle(backup(io, options)));
  withRound(withRole(withTarget(program.command('restored'), io)))
    .description('after a breakdown: read dumps back, then go on under a new epoch, which a lead accepts')
    .option('--from <dumps...>', 'dumps that `backup` wrote; without them, a copy was put back by hand')
    .option(
      '--published <files...>',
      'last release of each round the comparison accepted (`snapshot last`), or none',
    )
    .addHelpText(
      'after',
      example(
        'miroir restored --audience employees --from employees-box-2026-11-25.dump --published last.jws',
      ),
    )
    .action((options) => settle(restored(io, options)));
  addAmend(program, io, settle);
  addForget(program, io, settle);
  addSnapshots(program, io, settle);
  addComparison(program, io, settle);
  addDeskCommands(program, io, settle);
  addSpaceCommands(program, io, settle);
  withRound(withData(program.command('status'), io))
    .description('where the rounds of both portals stand; never who answered')
    .addHelpText('after', example('miroir status --json'))
    .action((options) => settle(status(io, options)));
}

function addComparison(program: Command, io: CliIo, settle: Settle): void {
  withData(program.command('comparison'), io)
    .description('configure the comparison from what both launches left')
    .requiredOption(
      '--campaign <file...>',
      'campaigns both sides answer, or later versions; those given before stay',
    )
    .option('--origin <url>', 'address of the comparison, as browsers see it; asked for once')
    .option('--employees <file>', 'comparison-source.json of the employees’ portal')
    .option('--consumers <file>', 'comparison-source.json of the consumers’ portal')
    .option('--pull-every <seconds>', 'time between two pulls', seconds)
    .addOption(
      new Option('--share <switch>', 'off: no link shows a report without a sign-in').choices(['on', 'off']),
    )
    .addHelpText(
      'after',
      example('miroir comparison --campaign campaign.json --origin https://comparison.example'),
    )
    .action((options) => settle(comparison(io, options)));
  withData(program.command('lead'), io)
    .description('make a single-use sign-in link to the comparison')
    .option('--name <name>', 'who it is for, as others will read it; the same name again gets a new link')
    .option('--reset-passkeys', 'forget their passkeys and end their sessions: for a lost device')
    .option('--database <uri>', 'mongodb:// address of the comparison, when it is not embedded')
    .addHelpText('after', example('miroir lead --name "Claire D."'))
    .action((options) => settle(lead(io, options)));
}

function addUpgrade(program: Command, io: CliIo, settle: Settle): void {
  withRole(withData(program.command('upgrade'), io))
    .description('bring the data of portals to the version that this Miroir reads, their processes stopped')
    .addOption(audienceOption())
    .option('--roll-database <uri>', 'mongodb:// address of the roll, when it is not embedded')
    .option('--box-database <uri>', 'mongodb:// address of the box, when it is not embedded')
    .option('--check', 'only say what would be done; ends with 1 where something is to be done')
    .addHelpText('after', example('miroir upgrade --check --data /srv/miroir'))
    .action((options) => settle(upgrade(io, options)));
}

function addForget(program: Command, io: CliIo, settle: Settle): void {
  withTarget(program.command('forget <round>'), io)
    .description('erase a round that is over: answers, keys, invitations; sealed releases stay')
    .option('-y, --yes', 'do not ask')
    .addHelpText('after', example('miroir forget housing/round-1 --audience employees'))
    .action((round, options) => settle(forget(io, round, options)));
}

function addSnapshots(program: Command, io: CliIo, settle: Settle): void {
  const snapshot = program.command('snapshot').description('sealed releases');
  withData(snapshot.command('verify <file>'), io)
    .description('check the signature and the content of a sealed release')
    .option('--config <file>', 'comparison.json with the public keys')
    .addHelpText('after', example('miroir snapshot verify release-12.jws'))
    .action((file, options) => settle(snapshotVerify(io, file, options)));
  withData(snapshot.command('last'), io)
    .addOption(audienceOption().makeOptionMandatory())
    .description('write the last release of one side that the comparison accepted into a file')
    .requiredOption('--out <file>', 'where to write it')
    .option('--campaign <id>', 'of which campaign, where the comparison has several')
    .option('--round <id>', 'of which round, where there are several')
    .option('--database <uri>', 'mongodb:// address of the comparison, when it is not embedded')
    .addHelpText('after', example('miroir snapshot last --audience employees --out last.jws'))
    .action((options) => settle(snapshotLast(io, options)));
}

/** Runs one command line (without node and script). The promise never rejects: everything ends in an exit code. */
export async function runMiroir(args: readonly string[], io: CliIo): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const settle: Settle = async (work) => {
    code = await work;
  };
  const program = new Command('miroir')
    .description('Mirror co-creation: one campaign, two audiences, one comparison.')
    .addHelpText('after', helpFooter)
    .showHelpAfterError()
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err });
  addOperatorCommands(program, io, settle);
  addWriting(program, io, settle);
  addPreparation(program, io, settle);
  addOperation(program, io, settle);
  addUpgrade(program, io, settle);
  for (const command of program.commands) quiet(command);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    if (error instanceof CliRefusal) {
      io.err(`${error.message}\n`);
      return error.exitCode;
    }
    const refusal = refusalOf(io, error);
    if (refusal !== null) {
      io.err(`${refusal}\n`);
      return exitCodes.refused;
    }
    io.err(`${io.messages.internal(error instanceof Error ? error.message : String(error))}\n`);
    return exitCodes.internal;
  }
}

/** What keeps a portal or a database closed says why itself. */
function refusalOf(io: CliIo, error: unknown): string | null {
  if (error instanceof SecretExposed) return io.messages.secretExposed(error.path);
  return error instanceof PortalRefused || error instanceof DatabaseRefused ? error.message : null;
}

/** Commander's settings are not inherited by commands made before them, nor by their children. */
function quiet(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) quiet(child);
}
