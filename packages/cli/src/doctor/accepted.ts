import type { Audience } from '@miroir/basics';
import { audiences } from '@miroir/basics';
import { openDatabase } from '@miroir/database';
import { databaseUri } from '../commands/target.ts';
import type { Sight } from './sight.ts';

/** What the comparison keeps of the way to one portal. */
export interface Accepted {
  readonly audience: Audience;
  /** Milliseconds since 1970; null before the first time. */
  readonly reachedAt: number | null;
  readonly failure: string | null;
  readonly alarms: number;
}

interface Contact {
  readonly _id: string;
  readonly reachedAt?: number | null;
  readonly failure?: string | null;
}

/** Reads it beside the running comparison; null where its database does not answer, which another check tells. */
export async function acceptedBy({ io }: Sight, folder: string): Promise<readonly Accepted[] | null> {
  const uri = databaseUri(io, 'comparison', undefined);
  try {
    const database = await openDatabase({
      audience: 'comparison',
      role: 'comparison',
      ...(uri === undefined ? { dataDir: folder } : { uri }),
    });
    try {
      const contacts = await database.connection.collection<Contact>('contacts').find({}).toArray();
      const incidents = await database.connection
        .collection<{ audience: Audience; kind: string }>('incidents')
        .find({ kind: 'alarm' })
        .toArray();
      return audiences.map((audience) => {
        const contact = contacts.find(({ _id }) => _id === audience);
        const alarms = incidents.filter((incident) => incident.audience === audience).length;
        return { audience, reachedAt: contact?.reachedAt ?? null, failure: contact?.failure ?? null, alarms };
      });
    } finally {
      await database.close();
    }
  } catch {
    return null;
  }
}
