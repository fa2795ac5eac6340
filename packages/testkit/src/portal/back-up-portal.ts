import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AnswerDocument } from '@miroir/box';
import { documentOfLine } from '@miroir/database';
import { backUpRole } from '@miroir/launch';
import { type AnswerRole, type Deps, type RoundTarget, rolePaths } from '@miroir/portal';
import type { PersonDocument } from '@miroir/roll';
import { databaseName } from '../deployment/round-database.ts';

/** One dump of a role as its thief reads it. */
export interface StolenDump {
  readonly path: string;
  readonly people: readonly PersonDocument[];
  readonly answers: readonly AnswerDocument[];
  /** Every collection that it holds something of. */
  readonly collections: readonly string[];
}

/** Backs one role up and reads the file. */
export async function stealDump(target: RoundTarget, role: AnswerRole, deps: Deps): Promise<StolenDump> {
  const folder = await mkdtemp(join(tmpdir(), 'bk-'));
  const done = await backUpRole(target, role, { ...deps, folder });
  if (!done.ok) throw new Error(done.error);
  const lines = (await readFile(done.value.path, 'utf8')).trim().split('\n').slice(1, -1);
  const documents = lines.map((line) => JSON.parse(line) as { c: string; d: string });
  const of = (collection: string): unknown[] =>
    documents.filter(({ c }) => c === collection).map(({ d }) => documentOfLine(d));
  return {
    path: done.value.path,
    people: of('people') as PersonDocument[],
    answers: of('answers') as AnswerDocument[],
    collections: [...new Set(documents.map(({ c }) => c))],
  };
}

/** The file of a round's database. */
export function databaseOf(target: RoundTarget, role: AnswerRole): string {
  return join(rolePaths(target.dataDir, role).folder, `${databaseName(target)}.sqlite`);
}

/** Moves the database of a stopped role's round aside, as an operator does before reading a dump back. */
export async function loseDatabase(target: RoundTarget, role: AnswerRole): Promise<void> {
  const database = databaseOf(target, role);
  await rename(database, join(dirname(database), 'lost.sqlite'));
  await rm(`${database}-wal`, { force: true });
}
