import { isDuplicateKey } from '@miroir/database';
import type { Model } from 'mongoose';
import type { CommittedRelease, LeaseDocument, ReleaseDocument } from '../box-documents.ts';

type Committed = Extract<ReleaseDocument, { state: 'committed' }>;
type SealedPlace = Pick<CommittedRelease, 'epoch' | 'serial'>;
type SealedRelease = SealedPlace & Pick<CommittedRelease, 'sealed'>;
const leaseId = 'release';

/** How long whoever prepares a release, or closes the box, may be silent before another process takes over, in milliseconds. */
export const leaseMs = 30_000;

/** Leases, attempts and commits: the one document that makes a release true. */
export function releaseLog(releases: Model<{ _id: string }>, leases: Model<LeaseDocument>) {
  return {
    /** Takes or renews the right to prepare a release. False while another process holds it. */
    async acquire(holder: string, now: number, until: number): Promise<boolean> {
      const own = await leases.updateOne({ _id: leaseId, holder }, { $set: { until } });
      if (own.matchedCount === 1) return true;
      const expired = await leases.updateOne(
        { _id: leaseId, until: { $lt: now } },
        { $set: { holder, until } },
      );
      if (expired.matchedCount === 1) return true;
      try {
        await leases.insertMany([{ _id: leaseId, holder, until }], { lean: true });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    async giveUp(holder: string): Promise<void> {
      await leases.deleteOne({ _id: leaseId, holder });
    },
    async last(): Promise<Committed | null> {
      const [found] = await releases
        .find({ serial: { $gt: 0 } })
        .sort({ serial: -1 })
        .limit(1)
        .lean<Committed[]>()
        .exec();
      return found ?? null;
    },
    /** Serial of the last committed release, 0 before the first: a cheap question, asked often. */
    async lastSerial(): Promise<number> {
      const [found] = await releases
        .find({ serial: { $gt: 0 } }, { serial: 1 })
        .sort({ serial: -1 })
        .limit(1)
        .lean<{ serial: number }[]>()
        .exec();
      return found?.serial ?? 0;
    },
    /** Sealed snapshots of one epoch after a serial, in order. */
    async sealedAfter(place: SealedPlace, limit: number): Promise<SealedRelease[]> {
      return releases
        .find(
          { epoch: place.epoch, serial: { $gt: place.serial } },
          { sealed: 1, serial: 1, epoch: 1, _id: 0 },
        )
        .sort({ serial: 1 })
        .limit(limit)
        .lean<SealedRelease[]>()
        .exec();
    },
    async isCommitted(attempt: string): Promise<boolean> {
      return (await releases.countDocuments({ _id: attempt, state: 'committed' })) === 1;
    },
    /** Opens an attempt. Whatever another one staged without committing can never be committed any more. */
    async begin(attempt: string): Promise<void> {
      await releases.deleteMany({ state: 'staging' });
      await releases.insertMany([{ _id: attempt, state: 'staging' }], { lean: true });
    },
    /** The commit point: one document changes, all of the release is true. False when the attempt was ended by another. */
    async commit(attempt: string, release: CommittedRelease): Promise<boolean> {
      try {
        const done = await releases.updateOne(
          { _id: attempt, state: 'staging' },
          { $set: { state: 'committed', ...release } },
        );
        return done.matchedCount === 1;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
  };
}
