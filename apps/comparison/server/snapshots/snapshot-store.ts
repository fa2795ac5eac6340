import { type PackedSealed, packSealed, unpackSealed } from '@miroir/exchange';
import { type Connection, Schema } from 'mongoose';
import type { Place } from '../../contract/place.ts';
import { type ChainKey, chainId, plain } from './chain-key.ts';
import { createIncidentStore, type IncidentStore } from './incident-store.ts';
import { upgradeSnapshots } from './upgrade-snapshots.ts';

interface SnapshotPlace extends ChainKey {
  /** `<campaign>/<round>/<audience>/<epoch>/<serial>`. */
  readonly _id: string;
  /** Order of acceptance within the chain, from 1. */
  readonly order: number;
}

/** Accepted sealed bytes, exactly as received. */
export interface StoredSnapshot extends SnapshotPlace {
  readonly sealed: string;
}

/** The same on the disk. */
interface KeptSnapshot extends SnapshotPlace, PackedSealed {}

/** The last good heartbeat of one process in one round, by `<campaign>/<round>/<audience>/<role>`. */
interface StoredHeartbeat {
  _id: string;
  sealed: string;
}

/** The accepted calibration of one chain, by `<campaign>/<round>/<audience>`. */
interface StoredCalibration {
  _id: string;
  sealed: string;
}

/** The epoch of a chain that a person accepted and that has not begun yet, by `<campaign>/<round>/<audience>`. */
interface StoredRestart {
  _id: string;
  epoch: number;
}

/** Everything the comparison keeps: sealed bytes and what happened to the others. Never an answer, never a person. */
export interface SnapshotStore extends IncidentStore {
  /** Every round of which a publication, a heartbeat or a calibration is kept. */
  places(): Promise<Place[]>;
  /**
   * The newest first, one at a time: together they may not fit in memory.
   * @throws Error when one that was stored is there no more
   */
  newestFirst(chain: ChainKey): AsyncIterable<StoredSnapshot>;
  addSnapshot(snapshot: StoredSnapshot): Promise<void>;
  /** The sealed bytes of one accepted publication; null for one that never was. */
  sealed(chain: ChainKey, epoch: number, serial: number): Promise<string | null>;
  heartbeat(chain: ChainKey, role: 'roll' | 'box'): Promise<string | null>;
  setHeartbeat(chain: ChainKey, role: 'roll' | 'box', sealed: string): Promise<void>;
  /** The sealed calibration of a chain; null while it has none. */
  calibration(chain: ChainKey): Promise<string | null>;
  setCalibration(chain: ChainKey, sealed: string): Promise<void>;
  /** The epoch that a person accepted and that has not begun; null when none. */
  restart(chain: ChainKey): Promise<number | null>;
  setRestart(chain: ChainKey, epoch: number | null): Promise<void>;
}

/** How one publication is named. */
export function snapshotId(chain: ChainKey, epoch: number, serial: number): string {
  return `${chainId(chain)}/${epoch}/${serial}`;
}

/** Bytes are read as bytes, not as the driver's own class around them. */
const bytes = { promoteBuffers: true } as const;

/** Upgrades what a comparison of before kept, makes the indexes and gives the store. */
export async function createSnapshotStore(connection: Connection): Promise<SnapshotStore> {
  await upgradeSnapshots(connection);
  const snapshots = connection.model<KeptSnapshot>('Snapshot', snapshotSchema(), 'snapshots');
  const heartbeats = connection.model<StoredHeartbeat>('Heartbeat', sealedSchema(), 'heartbeats');
  const calibrations = connection.model<StoredCalibration>('Calibration', sealedSchema(), 'calibrations');
  const restarts = connection.model<StoredRestart>(
    'Restart',
    new Schema<StoredRestart>({ _id: String, epoch: Number }, plain),
    'restarts',
  );
  await snapshots.createIndexes();
  return {
    ...createIncidentStore(connection),
    async places() {
      // Every chain has a first one: the others need not be looked at.
      const first = await snapshots.find({ order: 1 }, { campaign: 1, round: 1 }).lean();
      const others = [
        ...(await heartbeats.find({}, { _id: 1 }).lean()),
        ...(await calibrations.find({}, { _id: 1 }).lean()),
      ];
      const named = others.map(({ _id }) => _id.split('/'));
      const ids = [
        ...first.map(({ campaign, round }) => `${campaign}/${round}`),
        ...named.map(([campaign, round]) => `${campaign}/${round}`),
      ];
      return [...new Set(ids)].sort().map((id) => {
        const [campaign = '', round = ''] = id.split('/');
        return { campaign, round };
      });
    },
    async *newestFirst({ campaign, round, audience }) {
      const chain = { campaign, round, audience };
      // One by one: a query for all of them would have the engine hold all of them.
      const stored = await snapshots.countDocuments(chain);
      for (let order = stored; order >= 1; order--) {
        const found = await snapshots.findOne({ ...chain, order }, null, bytes).lean();
        if (found === null) throw new Error(`Stored snapshot ${order} of ${chainId(chain)} is missing.`);
        yield { ...chain, _id: found._id, order, sealed: await unpackSealed(found) };
      }
    },
    async addSnapshot({ sealed, ...snapshot }) {
      await snapshots.create({ ...snapshot, ...(await packSealed(sealed)) });
    },
    async sealed(chain, epoch, serial) {
      const found = await snapshots.findById(snapshotId(chain, epoch, serial), null, bytes).lean();
      return found && unpackSealed(found);
    },
    async heartbeat(chain, role) {
      return (await heartbeats.findById(`${chainId(chain)}/${role}`).lean())?.sealed ?? null;
    },
    async setHeartbeat(chain, role, sealed) {
      await heartbeats.updateOne(
        { _id: `${chainId(chain)}/${role}` },
        { $set: { sealed } },
        { upsert: true },
      );
    },
    async calibration(chain) {
      return (await calibrations.findById(chainId(chain)).lean())?.sealed ?? null;
    },
    async setCalibration(chain, sealed) {
      await calibrations.updateOne({ _id: chainId(chain) }, { $set: { sealed } }, { upsert: true });
    },
    async restart(chain) {
      return (await restarts.findById(chainId(chain)).lean())?.epoch ?? null;
    },
    async setRestart(chain, epoch) {
      const _id = chainId(chain);
      if (epoch === null) await restarts.deleteOne({ _id });
      else await restarts.updateOne({ _id }, { $set: { epoch } }, { upsert: true });
    },
  };
}

function sealedSchema() {
  return new Schema<{ _id: string; sealed: string }>({ _id: String, sealed: String }, plain);
}

function snapshotSchema() {
  const schema = new Schema<KeptSnapshot>(
    {
      _id: String,
      campaign: String,
      round: String,
      audience: String,
      order: Number,
      header: String,
      payload: Buffer,
      signature: String,
    },
    plain,
  );
  schema.index({ campaign: 1, round: 1, audience: 1, order: 1 }, { unique: true });
  return schema;
}
