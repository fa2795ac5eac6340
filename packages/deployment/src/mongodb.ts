import type { Process } from './processes.ts';
import type { Settings } from './settings.ts';

/** One database of a server and the one user who may touch it. */
export interface DatabaseUser {
  /** Database and user alike: `miroir_employees_box`. */
  readonly name: string;
  /** The variable in which its process finds its address. */
  readonly variable: 'MIROIR_DATABASE_URI' | 'MIROIR_DESK_DATABASE_URI';
  /** The same for commands, which act on several: `MIROIR_EMPLOYEES_BOX_DATABASE_URI`. */
  readonly forCommands: string;
}

/** The users of a process's file of secrets; nobody with the embedded database. */
export function databaseUsers({ name, desk, secrets }: Process): DatabaseUser[] {
  if (secrets === null) return [];
  const of = (part: string, variable: DatabaseUser['variable']): DatabaseUser => ({
    name: `miroir_${part.replaceAll('-', '_')}`,
    variable,
    forCommands: `MIROIR_${part.replaceAll('-', '_').toUpperCase()}_DATABASE_URI`,
  });
  const own = of(name, 'MIROIR_DATABASE_URI');
  return desk === null ? [own] : [own, of(`${name}-desk`, 'MIROIR_DESK_DATABASE_URI')];
}

/** What stands around user, password and database in an address; a shell variable holds the password. */
export function uriOf({ database }: Settings, user: DatabaseUser): string {
  if (database.kind !== 'mongodb') return '';
  const options = [
    `authSource=${user.name}`,
    ...(database.replicaSet === null ? [] : [`replicaSet=${database.replicaSet}`]),
    ...(database.tls ? ['tls=true'] : []),
  ];
  return `mongodb://${user.name}:$password@${database.hosts}/${user.name}?${options.join('&')}`;
}

/**
 * For `mongosh`, as the server's administrator: one user a role, who may read and write that role's databases alone.
 * Run again after a launch: each round has a database of its own beside the first, and rights on it are given by name.
 */
export function mongoshScript(processes: readonly Process[]): string {
  const users = processes.flatMap((process) =>
    databaseUsers(process).map(({ name, variable }) => ({ name, variable, file: process.secrets })),
  );
  return `// Written by \`miroir deploy\`. Run it as the server's administrator, on this machine and as root, after install.sh and
// again after each launch:  mongosh "mongodb://admin@HOST/admin" --file users.mongosh
const { readFileSync } = require('node:fs');
const users = ${JSON.stringify(users, null, 2)};
const existing = db.adminCommand({ listDatabases: 1, nameOnly: true }).databases.map(({ name }) => name);
for (const { name, variable, file } of users) {
  const line = readFileSync(file, 'utf8').split('\\n').find((each) => each.startsWith(variable + '='));
  const pwd = decodeURIComponent(new URL(line.slice(variable.length + 1).replaceAll('"', '').replace(/^mongodb:/, 'http:').replace(/,[^/]*/, '')).password);
  const own = [name, ...existing.filter((each) => each.startsWith(name + '-'))];
  const roles = own.map((each) => ({ role: 'readWrite', db: each }));
  const at = db.getSiblingDB(name);
  if (at.getUser(name) === null) at.createUser({ user: name, pwd, roles });
  else at.updateUser(name, { pwd, roles });
  print(name + ': ' + own.join(', '));
}
`;
}
