import type { Shelf } from '@miroir/participant';
import type { MyPage, Overview } from '@miroir/space';

/** What the space last said to this device: what its pages open with while there is no network. */
export interface LastSeen {
  readonly overview: Overview;
  /** One's own page; null until it was here. */
  readonly mine: MyPage | null;
}

export const lastSeenRecord = 'seen';

/** One's own page as an older page of the space kept it is left out: it lacks what this one shows. */
export const readLastSeen = async (shelf: Shelf | null): Promise<LastSeen | undefined> => {
  const kept = await shelf?.read<LastSeen>(lastSeenRecord).catch(() => undefined);
  if (kept === undefined || kept.mine === null) return kept;
  return 'joins' in kept.mine ? kept : { ...kept, mine: null };
};

/** Notes one of the two; the other stays as it was. Own texts alone are noted after an overview. */
export async function noteSeen(shelf: Shelf | null, some: Partial<LastSeen>): Promise<void> {
  await shelf
    ?.update<LastSeen>(lastSeenRecord, (kept) => {
      const overview = some.overview ?? kept?.overview;
      return overview === undefined ? kept : { mine: kept?.mine ?? null, ...some, overview };
    })
    .catch(() => undefined);
}
