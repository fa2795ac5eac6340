import type { Audience } from '@miroir/basics';
import type { Connection } from 'mongoose';
import { DatabaseRefused } from './database-refused.ts';
import { isDuplicateKey } from './duplicate-key.ts';

/** Whose database it is: written once, at its first opening. */
export interface Stamp {
  readonly audience: Audience | 'comparison';
  readonly role: 'roll' | 'box' | 'desk' | 'comparison';
}

/** Stamps a new database; throws DatabaseRefused when it carries another audience's or role's stamp. */
export async function checkStamp(connection: Connection, stamp: Stamp): Promise<void> {
  const stamps = connection.collection<Stamp & { _id: string }>('stamp');
  let found = await stamps.findOne({ _id: 'stamp' });
  if (found === null) {
    try {
      await stamps.insertOne({ _id: 'stamp', audience: stamp.audience, role: stamp.role });
      return;
    } catch (error) {
      // Two processes may open a new database at once: the first one's stamp counts.
      if (!isDuplicateKey(error)) throw error;
      found = await stamps.findOne({ _id: 'stamp' });
    }
  }
  if (found?.audience === stamp.audience && found.role === stamp.role) return;
  const theirs = `the ${String(found?.role)} of ${String(found?.audience)}`;
  throw new DatabaseRefused(
    `This database belongs to ${theirs}; the ${stamp.role} of ${stamp.audience} refuses to open it.`,
  );
}
