import type { Deployment } from '../deployment/launch-deployment.ts';
import { openRoundDatabase } from '../deployment/round-database.ts';
import type { KeptDocument } from './acknowledged.ts';

/** Every document of a box, read from its files; beside a running box, through its socket. */
export async function readBox({ target }: Pick<Deployment, 'target'>): Promise<KeptDocument[]> {
  const database = await openRoundDatabase(target, 'box');
  try {
    const answers = database.connection.collection<KeptDocument>('answers');
    return await answers.find({}, { projection: { _id: 1, digest: 1, latest: 1 } }).toArray();
  } finally {
    await database.close();
  }
}
