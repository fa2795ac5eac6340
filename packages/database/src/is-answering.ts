import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from 'mongoose';

/** How long a database may think before it is said not to answer, in milliseconds. Compacting takes about a second. */
const patience = 3000;

/** Whether a database answers now: its stamp is read. It never throws. */
export function isAnswering(connection: Connection): Promise<boolean> {
  const asked = connection
    .collection('stamp')
    .findOne({})
    .then(
      (stamp) => stamp !== null,
      () => false,
    );
  return Promise.race([asked, wait(patience, false, { ref: false })]);
}
