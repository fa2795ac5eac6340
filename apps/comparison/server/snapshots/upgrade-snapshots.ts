import type { Audience } from '@miroir/basics';
import type { PackedSealed } from '@miroir/exchange';
import type { Connection } from 'mongoose';
import { z } from 'zod';

/** A document of a comparison that held one round of one campaign: its chain was the audience's. */
interface FormerSnapshot extends PackedSealed {
  readonly _id: string;
  readonly audience: Audience;
  readonly order: number;
}

interface FormerSealed {
  readonly _id: string;
  readonly sealed: string;
}

const placed = z.object({
  campaign: z.string(),
  round: z.string(),
  audience: z.enum(['employees', 'consumers']),
  epoch: z.int(),
  serial: z.int(),
});

/**
 * Gives what a comparison of before kept its campaign and round, which every sealed header names. A document is written
 * under its new name before the old one goes: interrupted at any point, the same start finishes it.
 */
export async function upgradeSnapshots(connection: Connection): Promise<void> {
  await upgradeChains(connection);
  await upgradeSealed(connection, 'heartbeats', 2);
  await upgradeSealed(connection, 'calibrations', 2);
  await upgradeRestarts(connection);
}

/** The place that a protected header names. @throws Error for what no header is: what was stored was damaged */
function placeIn(header: string) {
  return placed.parse(JSON.parse(Buffer.from(header, 'base64url').toString('utf8')));
}

async function upgradeChains(connection: Connection): Promise<void> {
  const snapshots = connection.collection<FormerSnapshot>('snapshots');
  const former = { campaign: { $exists: false } };
  if ((await snapshots.countDocuments(former)) === 0) return;
  // The order was unique in an audience; it is so in a chain, whose index is made afterwards.
  await snapshots.dropIndexes();
  const ids = await snapshots.find(former, { projection: { audience: 1, order: 1 } }).toArray();
  ids.sort((a, b) => a.order - b.order);
  const orders = new Map<string, number>();
  for (const { _id } of ids) {
    const found = await snapshots.findOne({ _id }, { promoteBuffers: true });
    if (found === null) continue;
    const { campaign, round, audience, epoch, serial } = placeIn(found.header);
    const chain = `${campaign}/${round}/${audience}`;
    const order = (orders.get(chain) ?? 0) + 1;
    orders.set(chain, order);
    const moved = { ...found, _id: `${chain}/${epoch}/${serial}`, campaign, round, order };
    // Moved by a start that was interrupted: it keeps its order, which is not counted again from what is left.
    if ((await snapshots.countDocuments({ _id: moved._id })) === 0) await snapshots.insertOne(moved);
  }
  for (const { _id } of ids) await snapshots.deleteOne({ _id });
}

/** @param parts of the former name: those of today's are more */
async function upgradeSealed(connection: Connection, name: string, parts: number): Promise<void> {
  const sealed = connection.collection<FormerSealed>(name);
  const former = (await sealed.find({}).toArray()).filter(({ _id }) => _id.split('/').length === parts);
  for (const { _id, sealed: text } of former) {
    const { campaign, round, audience } = placeIn(text.split('.')[0] ?? '');
    const role = name === 'heartbeats' ? `/${_id.split('/')[1]}` : '';
    const moved = { _id: `${campaign}/${round}/${audience}${role}`, sealed: text };
    await sealed.replaceOne({ _id: moved._id }, moved, { upsert: true });
    await sealed.deleteOne({ _id });
  }
}

/** An epoch that was accepted for an audience was accepted for the one chain there was. */
async function upgradeRestarts(connection: Connection): Promise<void> {
  const contacts = connection.collection<{ _id: string; restartEpoch?: number | null }>('contacts');
  for (const { _id: audience, restartEpoch } of await contacts.find({}).toArray()) {
    if (restartEpoch === undefined) continue;
    const [chain] = await connection
      .collection<{ _id: string; campaign: string; round: string; audience: string; order: number }>(
        'snapshots',
      )
      .find({ audience })
      .sort({ order: -1 })
      .limit(1)
      .toArray();
    if (restartEpoch !== null && chain) {
      const restarts = connection.collection<{ _id: string; epoch: number }>('restarts');
      const _id = `${chain.campaign}/${chain.round}/${audience}`;
      await restarts.updateOne({ _id }, { $set: { epoch: restartEpoch } }, { upsert: true });
    }
    await contacts.updateOne({ _id: audience }, { $unset: { restartEpoch: 1 } });
  }
}
