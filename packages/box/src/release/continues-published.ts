import { type SnapshotBody, snapshotBodySchema } from '@miroir/exchange';

/** Fewest people by which a figure may grow; also what an adversary can subtract. */
export const smallestGrowth = 10;

type Figures = Pick<SnapshotBody, 'whole' | 'cohorts'>;
type Tally = SnapshotBody['whole'];

/** Nothing fell, and either nobody came or at least a batch. */
function grows(before: Tally, after: Tally): boolean {
  const growth = after.n - before.n;
  if (growth !== 0 && growth < smallestGrowth) return false;
  const keys = new Set([...Object.keys(before.counts), ...Object.keys(after.counts)]);
  return [...keys].every((key) => {
    const change = (after.counts[key] ?? 0) - (before.counts[key] ?? 0);
    return growth === 0 ? change === 0 : change >= 0;
  });
}

/**
 * Whether figures can follow others that are already published. A restored box has lost some people and may count
 * others in their place: what it publishes next must still be what was published and whole batches more, or the
 * difference would be a handful of people.
 */
export function continuesPublished(published: Figures, next: Figures): boolean {
  if (!grows(published.whole, next.whole)) return false;
  const after = new Map(next.cohorts.map(({ id, tally }) => [id, tally]));
  return published.cohorts.every(({ id, tally }) => {
    if (tally === null) return true;
    const own = after.get(id) ?? null;
    return own !== null && grows(tally, own);
  });
}

/** The figures in a snapshot that this box sealed, or checked when it was handed over: its seal is not read again. */
export function sealedBody(sealed: string): SnapshotBody {
  const payload = Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString();
  return snapshotBodySchema.parse(JSON.parse(payload));
}
