import type { Shelf } from '@miroir/participant';
import type { MyPage, Overview } from '@miroir/space';
import { holderMark } from './holder-mark.ts';

/** What the space last said to this device: what its pages open with while there is no network. */
export interface LastSeen {
  /** Whose: see {@link holderMark}. */
  readonly of: string;
  readonly overview: Overview;
  /** One's own page; null until it was here. */
  readonly mine: MyPage | null;
}

export const lastSeenRecord = 'seen';

/**
 * What is kept for somebody; undefined for nothing, and for what another person of this device was told. One's own page as an
 * older page of the space kept it is left out: it lacks what this one shows.
 */
export async function readLastSeen(shelf: Shelf | null, secret: string): Promise<LastSeen | undefined> {
  const kept = await shelf?.read<LastSeen>(lastSeenRecord).catch(() => undefined);
  if (kept?.of !== holderMark(secret)) return undefined;
  return kept.mine === null || 'joins' in kept.mine ? kept : { ...kept, mine: null };
}

/** Notes one of the two; the other stays as it was. Own texts alone are noted after an overview. */
export async function noteSeen(
  shelf: Shelf | null,
  secret: string,
  some: Partial<Pick<LastSeen, 'overview' | 'mine'>>,
): Promise<void> {
  const of = holderMark(secret);
  await shelf
    ?.update<LastSeen>(lastSeenRecord, (there) => {
      const kept = there?.of === of ? there : undefined;
      const overview = some.overview ?? kept?.overview;
      return overview === undefined ? undefined : { of, mine: kept?.mine ?? null, ...some, overview };
    })
    .catch(() => undefined);
}
