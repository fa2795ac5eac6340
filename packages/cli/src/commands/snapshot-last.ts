import { resolve } from 'node:path';
import type { Audience } from '@miroir/basics';
import { openDatabase } from '@miroir/database';
import { type PackedSealed, unpackSealed } from '@miroir/exchange';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { databaseUri } from '../deployment/database-uri.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { comparisonFolder } from '../files/comparison-files.ts';
import { writePrivate } from '../files/write-private.ts';
import { sideAtHand } from './side-at-hand.ts';
import { targetOf } from './target.ts';

export interface SnapshotLastOptions {
  readonly data: string;
  readonly audience: Audience;
  readonly out: string;
  /** Ids; left out where there is one round. */
  readonly campaign?: string;
  readonly round?: string;
  readonly database?: string;
  readonly json?: boolean;
}

/** What is kept of a publication; without a round by a comparison of before. */
interface Kept extends PackedSealed {
  readonly _id: string;
  readonly audience: Audience;
  readonly order: number;
  readonly campaign?: string;
  readonly round?: string;
}

/** `miroir snapshot last`: the last release of one audience in one round that the comparison accepted, as it was sealed. */
export async function snapshotLast(io: CliIo, options: SnapshotLastOptions): Promise<ExitCode> {
  const uri = databaseUri(io, 'comparison', options.database);
  const where = uri === undefined ? { dataDir: comparisonFolder(io, options.data) } : { uri };
  const database = await openDatabase({ audience: 'comparison', role: 'comparison', ...where });
  try {
    const snapshots = database.connection.collection<Kept>('snapshots');
    const { audience } = options;
    const kept = await snapshots
      .find({ audience }, { projection: { campaign: 1, round: 1, order: 1 } })
      .toArray();
    const asked = kept.filter(
      ({ campaign, round }) =>
        (options.campaign ?? campaign) === campaign && (options.round ?? round) === round,
    );
    const rounds = [...new Set(asked.map(({ campaign = '', round = '' }) => `${campaign}/${round}`))];
    if (rounds.length > 1) throw new CliRefusal(exitCodes.usage, io.messages.whichChain(rounds.sort()));
    const [newest] = asked.sort((a, b) => b.order - a.order);
    const last = newest && (await snapshots.findOne({ _id: newest._id }, { promoteBuffers: true }));
    if (!last)
      throw new CliRefusal(
        exitCodes.missing,
        io.messages.nothingAccepted(await sideAtHand(io, targetOf(io, options), options.campaign)),
      );
    await writePrivate(resolve(io.cwd, options.out), `${await unpackSealed(last)}\n`);
    report(io, options, { ok: true, file: options.out }, [io.messages.snapshotWritten(options.out)]);
    return exitCodes.done;
  } finally {
    await database.close();
  }
}
