import { join, resolve } from 'node:path';
import { type Audience, audiences } from '@miroir/basics';
import { type PortalTarget, portalRoles } from '@miroir/portal';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CliIo } from '../cli-io.ts';
import { databaseUri } from '../deployment/database-uri.ts';

/** Options that say which deployment a command acts on. */
export interface TargetOptions {
  readonly data: string;
  readonly audience: Audience;
  readonly rollDatabase?: string;
  readonly boxDatabase?: string;
  readonly spaceDatabase?: string;
  readonly json?: boolean;
}

const audienceOf = (text: string): Audience => {
  const found = audiences.find((audience) => audience === text);
  if (found === undefined) throw new InvalidArgumentError(`One of: ${audiences.join(', ')}.`);
  return found;
};

/** `--data`, which every command that touches a deployment has. */
export function withData(command: Command, io: CliIo): Command {
  return command
    .option('--data <folder>', 'folder of the deployment (or MIROIR_DATA)', io.env.MIROIR_DATA ?? '.miroir')
    .option('--json', 'print one JSON document instead of sentences');
}

/** `--audience`, as an option of a command. */
export function audienceOption(): Option {
  return new Option('--audience <audience>', 'employees or consumers').argParser(audienceOf);
}

/** `--data`, `--audience` and the databases' addresses. */
export function withTarget(command: Command, io: CliIo): Command {
  return withData(command, io)
    .addOption(audienceOption().makeOptionMandatory())
    .option('--roll-database <uri>', 'mongodb:// address of the roll, when it is not embedded')
    .option('--box-database <uri>', 'mongodb:// address of the box, when it is not embedded')
    .option('--space-database <uri>', 'mongodb:// address of the space, when it is not embedded');
}

/** `--role`: of a portal's, the one that this account has at hand. */
export function withRole(command: Command): Command {
  return command.addOption(
    new Option('--role <role>', 'roll, box or space (default: those at hand)').choices([...portalRoles]),
  );
}

export function targetOf(io: CliIo, options: TargetOptions): PortalTarget {
  const { audience } = options;
  const rollDatabase = databaseUri(io, `${audience}-roll`, options.rollDatabase);
  const boxDatabase = databaseUri(io, `${audience}-box`, options.boxDatabase);
  const spaceDatabase = databaseUri(io, `${audience}-space`, options.spaceDatabase);
  return {
    audience: options.audience,
    dataDir: join(resolve(io.cwd, options.data), options.audience),
    databaseUri: {
      ...(rollDatabase === undefined ? {} : { roll: rollDatabase }),
      ...(boxDatabase === undefined ? {} : { box: boxDatabase }),
      ...(spaceDatabase === undefined ? {} : { space: spaceDatabase }),
    },
  };
}
