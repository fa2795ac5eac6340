import { createHash } from 'node:crypto';
import { type LeadLinkDocument, leadLinkCollection } from '@miroir/exchange/lead-link';
import { type Connection, Schema } from 'mongoose';

interface SessionDocument {
  _id: string;
  name: string;
  expiresAt: number;
}

/** Sign-in links and open sessions. Both are kept as hashes: a stolen database opens nothing. */
export interface LeadStore {
  /** The name on an unused, unexpired link; null otherwise. Changes nothing. */
  findLink(hash: string, now: number): Promise<{ name: string } | null>;
  /** Uses the link up, atomically: of two presses only one gets its name, the other null. */
  consumeLink(hash: string, now: number): Promise<{ name: string } | null>;
  openSession(secret: string, name: string, expiresAt: number): Promise<void>;
  findSession(secret: string, now: number): Promise<{ name: string } | null>;
  closeSession(secret: string): Promise<void>;
  /** Forgets sessions and links that have expired. */
  forgetExpired(now: number): Promise<void>;
}

/** The store over the comparison's own database. */
export function createLeadStore(connection: Connection): LeadStore {
  const links = connection.model<LeadLinkDocument>('LeadLink', linkSchema(), leadLinkCollection);
  const sessions = connection.model<SessionDocument>('LeadSession', sessionSchema(), 'lead_sessions');
  return {
    async findLink(hash, now) {
      const link = await links.findById(hash).lean();
      return link && link.usedAt === null && link.expiresAt > now ? { name: link.name } : null;
    },
    async consumeLink(hash, now) {
      const unused = { _id: hash, usedAt: null, expiresAt: { $gt: now } };
      const link = await links.findOneAndUpdate(unused, { $set: { usedAt: now } }).lean();
      return link ? { name: link.name } : null;
    },
    async openSession(secret, name, expiresAt) {
      await sessions.create({ _id: sessionHash(secret), name, expiresAt });
    },
    async findSession(secret, now) {
      const session = await sessions.findById(sessionHash(secret)).lean();
      return session && session.expiresAt > now ? { name: session.name } : null;
    },
    async closeSession(secret) {
      await sessions.deleteOne({ _id: sessionHash(secret) });
    },
    async forgetExpired(now) {
      await sessions.deleteMany({ expiresAt: { $lt: now } });
      await links.deleteMany({ expiresAt: { $lt: now } });
    },
  };
}

function sessionHash(secret: string): string {
  return createHash('sha256').update(`miroir/lead-session/v1\n${secret}`).digest('base64url');
}

const plain = { versionKey: false, autoIndex: false, autoCreate: false } as const;

function linkSchema() {
  return new Schema<LeadLinkDocument>(
    { _id: String, name: String, expiresAt: Number, usedAt: { type: Number, default: null } },
    plain,
  );
}

function sessionSchema() {
  return new Schema<SessionDocument>({ _id: String, name: String, expiresAt: Number }, plain);
}
