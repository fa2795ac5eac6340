import type { Audience } from '@miroir/basics';
import type { Connection } from 'mongoose';
import { DatabaseRefused } from './database-refused.ts';
import { isDuplicateKey } from './duplicate-key.ts';

/** Whose database it is: written once, at its first opening. */
export interface Stamp {
  readonly audience: Audience | 'comparison';
  readonly role: 'roll' | 'box' | 'space' | 'desk' | 'comparison';
  /** Which part of its owner's data it is, such as a round; absent where it is what they all share. */
  readonly part?: string | undefined;
}

/**
 * In which form this Miroir reads and writes the data of each role: raised by every change that older data cannot be read
 * with, together with the step that brings them forward (`miroir upgrade`).
 */
export const dataVersions: Readonly<Record<Stamp['role'], number>> = {
  roll: 2,
  box: 2,
  space: 1,
  desk: 1,
  comparison: 1,
};

interface StampDocument extends Stamp {
  _id: string;
  /** Absent in the first version. */
  version?: number;
}

const stampsOf = (connection: Connection) => connection.collection<StampDocument>('stamp');

/**
 * Stamps a new database; throws DatabaseRefused when it carries another audience's, role's or part's stamp or, unless the
 * caller is there to bring it forward, another version than this Miroir's.
 */
export async function checkStamp(
  connection: Connection,
  stamp: Stamp,
  options: { readonly anyVersion: boolean },
): Promise<void> {
  const stamps = stampsOf(connection);
  const version = dataVersions[stamp.role];
  let found = await stamps.findOne({ _id: 'stamp' });
  if (found === null) {
    try {
      const { audience, role, part } = stamp;
      await stamps.insertOne({
        _id: 'stamp',
        audience,
        role,
        version,
        ...(part === undefined ? {} : { part }),
      });
      return;
    } catch (error) {
      // Two processes may open a new database at once: the first one's stamp counts.
      if (!isDuplicateKey(error)) throw error;
      found = await stamps.findOne({ _id: 'stamp' });
    }
  }
  mustBeOf(found, stamp);
  if (!options.anyVersion) mustBeCurrent(found?.version ?? 1, version);
}

/** A file that was put under another's name tells by its stamp whose it is. */
function mustBeOf(found: Stamp | null, { audience, role, part }: Stamp): void {
  if (found?.audience !== audience || found.role !== role) {
    const theirs = `the ${String(found?.role)} of ${String(found?.audience)}`;
    throw new DatabaseRefused(
      `This database belongs to ${theirs}; the ${role} of ${audience} refuses to open it.`,
    );
  }
  if (found.part === part) return;
  const [theirs, own] = [found.part, part].map((each) =>
    each === undefined ? 'what all rounds share' : `round ${each}`,
  );
  throw new DatabaseRefused(`This database is that of ${theirs}; it was opened as that of ${own}.`);
}

function mustBeCurrent(found: number, known: number): void {
  if (found < known)
    throw new DatabaseRefused(
      `This database is of data version ${found} and this Miroir reads version ${known}: stop its process, take a backup, and run “miroir upgrade”.`,
    );
  if (found > known)
    throw new DatabaseRefused(
      `This database is of data version ${found}, which a newer Miroir wrote; this one knows version ${known}. Run the newer one.`,
    );
}

/** The version of the data of a database that was opened. */
export async function dataVersionOf({ connection }: { readonly connection: Connection }): Promise<number> {
  return (await stampsOf(connection).findOne({ _id: 'stamp' }))?.version ?? 1;
}

/** Says that the data are of this version now: the last act of a step of an upgrade. */
export async function stampVersion(
  { connection }: { readonly connection: Connection },
  version: number,
): Promise<void> {
  await stampsOf(connection).updateOne({ _id: 'stamp' }, { $set: { version } });
}
