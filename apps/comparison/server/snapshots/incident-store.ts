import type { Audience } from '@miroir/basics';
import { type Connection, Schema } from 'mongoose';
import { chainId, plain } from './chain-key.ts';

/** A refusal or an alarm, counted rather than repeated. */
export interface StoredIncident {
  _id: string;
  audience: Audience;
  /** null: noted by a comparison of before, or of no known round. */
  campaign: string | null;
  round: string | null;
  kind: 'refused' | 'alarm';
  reason: string;
  /** The epoch it came with, for a restart that waits for a person. */
  epoch: number | null;
  /** Which bulletin of which process it is about; null where it is about what a portal sent. */
  bulletin: { role: 'box' | 'space'; serial: number } | null;
  times: number;
  lastAt: number;
}

/** What is noted of one. */
export type NewIncident = Omit<StoredIncident, '_id' | 'times' | 'bulletin'> &
  Partial<Pick<StoredIncident, 'bulletin'>>;

/** What is known of the way to one portal. */
export interface StoredContact {
  /** The audience. */
  _id: Audience;
  reachedAt: number | null;
  failure: string | null;
}

/** What happened to what was not taken, and on the way to the portals. */
export interface IncidentStore {
  incidents(): Promise<StoredIncident[]>;
  addIncident(incident: NewIncident, digest: string): Promise<void>;
  contact(audience: Audience): Promise<StoredContact>;
  setContact(audience: Audience, change: Partial<Omit<StoredContact, '_id'>>): Promise<void>;
}

/** Gives the store over a database. */
export function createIncidentStore(connection: Connection): IncidentStore {
  const incidents = connection.model<StoredIncident>('Incident', incidentSchema(), 'incidents');
  const contacts = connection.model<StoredContact>('Contact', contactSchema(), 'contacts');
  return {
    // Those of before bulletins say nothing of them.
    incidents: async () =>
      (await incidents.find().lean()).map((found) => ({ ...found, bulletin: found.bulletin ?? null })),
    async addIncident({ lastAt, ...incident }, digest) {
      const { audience, campaign, round, reason } = incident;
      const where = campaign === null || round === null ? audience : chainId({ campaign, round, audience });
      await incidents.updateOne(
        { _id: `${where}/${reason}/${digest}` },
        { $set: { ...incident, lastAt }, $inc: { times: 1 } },
        { upsert: true },
      );
    },
    async contact(audience) {
      const found = await contacts.findById(audience).lean();
      return found ?? { _id: audience, reachedAt: null, failure: null };
    },
    async setContact(audience, change) {
      await contacts.updateOne({ _id: audience }, { $set: change }, { upsert: true });
    },
  };
}

function incidentSchema() {
  return new Schema<StoredIncident>(
    {
      _id: String,
      audience: String,
      campaign: { type: String, default: null },
      round: { type: String, default: null },
      kind: String,
      reason: String,
      epoch: { type: Number, default: null },
      bulletin: { type: Schema.Types.Mixed, default: null },
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
    },
    plain,
  );
}
