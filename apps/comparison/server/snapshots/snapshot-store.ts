import type { Audience } from '@miroir/basics';
import { type PackedSealed, packSealed, unpackSealed } from '@miroir/exchange';
import { type Connection, Schema } from 'mongoose';

interface SnapshotPlace {
  /** `<audience>/<epoch>/<serial>`. */
  _id: string;
  audience: Audience;
  /** Order of acceptance within the audience, from 1. */
  order: number;
}

/** Accepted sealed bytes, exactly as received. */
export interface StoredSnapshot extends SnapshotPlace {
  sealed: string;
}

/** The same on the disk. */
interface KeptSnapshot extends SnapshotPlace, PackedSealed {}

/** The last good heartbeat of one process. */
interface StoredHeartbeat {
  /** `<audience>/<role>`. */
  _id: string;
  sealed: string;
}

/** The accepted calibration of one round. */
interface StoredCalibration {
  /** `<audience>/<round>`. */
  _id: string;
  audience: Audience;
  sealed: string;
}

/** A refusal or an alarm, counted rather than repeated. */
export interface StoredIncident {
  _id: string;
  audience: Audience;
  kind: 'refused' | 'alarm';
  reason: string;
  /** The epoch it came with, for a restart that waits for a person. */
  epoch: number | null;
  times: number;
  lastAt: number;
}

/** What is known of the way to one portal. */
export interface StoredContact {
  /** The audience. */
  _id: Audience;
  reachedAt: number | null;
  failure: string | null;
  /** Epoch accepted by a person and not yet begun; null when none. */
  restartEpoch: number | null;
}

/** Everything the comparison keeps: sealed bytes and what happened to the others. Never an answer, never a person. */
export interface SnapshotStore {
  /**
   * The newest first, one at a time: together they may not fit in memory.
   * @throws Error when one that was stored is there no more
   */
  newestFirst(audience: Audience): AsyncIterable<StoredSnapshot>;
  addSnapshot(snapshot: StoredSnapshot): Promise<void>;
  /** The sealed bytes of one accepted publication; null for one that never was. */
  sealed(audience: Audience, epoch: number, serial: number): Promise<string | null>;
  heartbeat(audience: Audience, role: 'roll' | 'box'): Promise<string | null>;
  setHeartbeat(audience: Audience, role: 'roll' | 'box', sealed: string): Promise<void>;
  /** The sealed calibration of each round that has one. */
  calibrations(audience: Audience): Promise<string[]>;
  setCalibration(audience: Audience, round: string, sealed: string): Promise<void>;
  incidents(): Promise<StoredIncident[]>;
  addIncident(incident: Omit<StoredIncident, '_id' | 'times'>, digest: string): Promise<void>;
  contact(audience: Audience): Promise<StoredContact>;
  setContact(audience: Audience, change: Partial<Omit<StoredContact, '_id'>>): Promise<void>;
}

/** Bytes are read as bytes, not as the driver's own class around them. */
const bytes = { promoteBuffers: true } as const;
const plain = { versionKey: false, autoIndex: false, autoCreate: false } as const;

/** Makes the indexes and gives the store. */
export async function createSnapshotStore(connection: Connection): Promise<SnapshotStore> {
  const snapshots = connection.model<KeptSnapshot>('Snapshot', snapshotSchema(), 'snapshots');
  const heartbeats = connection.model<StoredHeartbeat>(
    'Heartbeat',
    new Schema<StoredHeartbeat>({ _id: String, sealed: String }, plain),
    'heartbeats',
  );
  const calibrations = connection.model<StoredCalibration>(
    'Calibration',
    new Schema<StoredCalibration>({ _id: String, audience: String, sealed: String }, plain),
    'calibrations',
  );
  const incidents = connection.model<StoredIncident>('Incident', incidentSchema(), 'incidents');
  const contacts = connection.model<StoredContact>('Contact', contactSchema(), 'contacts');
  await snapshots.createIndexes();
  return {
    async *newestFirst(audience) {
      // One by one: a query for all of them would have the engine hold all of them.
      const stored = await snapshots.countDocuments({ audience });
      for (let order = stored; order >= 1; order--) {
        const found = await snapshots.findOne({ audience, order }, null, bytes).lean();
        if (found === null) throw new Error(`Stored snapshot ${order} of the ${audience} is missing.`);
        yield { _id: found._id, audience, order, sealed: await unpackSealed(found) };
      }
    },
    async addSnapshot({ sealed, ...snapshot }) {
      await snapshots.create({ ...snapshot, ...(await packSealed(sealed)) });
    },
    async sealed(audience, epoch, serial) {
      const found = await snapshots.findById(`${audience}/${epoch}/${serial}`, null, bytes).lean();
      return found && unpackSealed(found);
    },
    async heartbeat(audience, role) {
      return (await heartbeats.findById(`${audience}/${role}`).lean())?.sealed ?? null;
    },
    async setHeartbeat(audience, role, sealed) {
      await heartbeats.updateOne({ _id: `${audience}/${role}` }, { $set: { sealed } }, { upsert: true });
    },
    async calibrations(audience) {
      const stored = await calibrations.find({ audience }).lean();
      return stored.map(({ sealed }) => sealed);
    },
    async setCalibration(audience, round, sealed) {
      await calibrations.updateOne(
        { _id: `${audience}/${round}` },
        { $set: { audience, sealed } },
        { upsert: true },
      );
    },
    incidents: () => incidents.find().lean(),
    async addIncident({ audience, kind, reason, epoch, lastAt }, digest) {
      const id = `${audience}/${reason}/${digest}`;
      await incidents.updateOne(
        { _id: id },
        { $set: { audience, kind, reason, epoch, lastAt }, $inc: { times: 1 } },
        { upsert: true },
      );
    },
    async contact(audience) {
      const found = await contacts.findById(audience).lean();
      return found ?? { _id: audience, reachedAt: null, failure: null, restartEpoch: null };
    },
    async setContact(audience, change) {
      await contacts.updateOne({ _id: audience }, { $set: change }, { upsert: true });
    },
  };
}

function snapshotSchema() {
  const schema = new Schema<KeptSnapshot>(
    { _id: String, audience: String, order: Number, header: String, payload: Buffer, signature: String },
    plain,
  );
  schema.index({ audience: 1, order: 1 }, { unique: true });
  return schema;
}

function incidentSchema() {
  return new Schema<StoredIncident>(
    {
      _id: String,
      audience: String,
      kind: String,
      reason: String,
      epoch: { type: Number, default: null },
      times: Number,
      lastAt: Number,
    },
    plain,
  );
}

function contactSchema() {
  return new Schema<StoredContact>(
    {
      _id: String,
      reachedAt: { type: Number, default: null },
      failure: { type: String, default: null },
      restartEpoch: { type: Number, default: null },
    },
    plain,
  );
}
