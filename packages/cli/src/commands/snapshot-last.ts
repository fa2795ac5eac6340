import { resolve } from 'node:path';
import type { Audience } from '@miroir/basics';
import { openDatabase } from '@miroir/database';
import { type PackedSealed, unpackSealed } from '@miroir/exchange';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { comparisonFolder } from '../files/comparison-files.ts';
import { writePrivate } from '../files/write-private.ts';
import { databaseUri } from './target.ts';

export interface SnapshotLastOptions {
  readonly data: string;
  readonly audience: Audience;
  readonly out: string;
  readonly database?: string;
  readonly json?: boolean;
}

/** `miroir snapshot last`: the last release of one audience that the comparison accepted, as it was sealed. */
export async function snapshotLast(io: CliIo, options: SnapshotLastOptions): Promise<ExitCode> {
  const uri = databaseUri(io, 'comparison', options.database);
  const where = uri === undefined ? { dataDir: comparisonFolder(io, options.data) } : { uri };
  const database = await openDatabase({ audience: 'comparison', role: 'comparison', ...where });
  try {
    const [last] = await database.connection
      .collection<{ _id: string; audience: Audience; order: number } & PackedSealed>('snapshots')
      .find({ audience: options.audience }, { promoteBuffers: true })
      .sort({ order: -1 })
      .limit(1)
      .toArray();
    if (last === undefined) {
      const name = io.messages.audienceName(options.audience);
      throw new CliRefusal(exitCodes.missing, io.messages.nothingAccepted(name));
    }
    await writePrivate(resolve(io.cwd, options.out), `${await unpackSealed(last)}\n`);
    report(io, options, { ok: true, file: options.out }, [io.messages.snapshotWritten(options.out)]);
    return exitCodes.done;
  } finally {
    await database.close();
  }
}
