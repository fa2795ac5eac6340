import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerDocument } from '@miroir/box';
import { documentOfLine } from '@miroir/database';
import { backUpRole } from '@miroir/launch';
import { type Deps, type PortalRole, type PortalTarget, rolePaths } from '@miroir/portal';
import type { PersonDocument } from '@miroir/roll';

/** One dump of a role as its thief reads it. */
export interface StolenDump {
  readonly path: string;
  readonly people: readonly PersonDocument[];
  readonly answers: readonly AnswerDocument[];
  /** Every collection that it holds something of. */
  readonly collections: readonly string[];
}

/** Backs one role up and reads the file. */
export async function stealDump(target: PortalTarget, role: PortalRole, deps: Deps): Promise<StolenDump> {
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

/** Moves a stopped role's database aside, as an operator does before reading a dump back. */
export async function loseDatabase(target: PortalTarget, role: PortalRole): Promise<void> {
  const { folder } = rolePaths(target.dataDir, role);
  await rename(join(folder, 'miroir.sqlite'), join(folder, 'lost.sqlite'));
  await rm(join(folder, 'miroir.sqlite-wal'), { force: true });
}
