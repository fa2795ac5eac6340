import type { Shelf } from '@miroir/participant';
import type { MyPage, Overview } from '@miroir/space';

/** What the space last said to this device: what its pages open with while there is no network. */
export interface LastSeen {
  readonly overview: Overview;
  /** One's own page; null until it was here. */
  readonly mine: MyPage | null;
}

export const lastSeenRecord = 'seen';

export async function readLastSeen(shelf: Shelf | null): Promise<LastSeen | undefined> {
  const kept = await shelf?.read<LastSeen>(lastSeenRecord).catch(() => undefined);
  // Kept by pages of before the promise was told: these could not draw it.
  if (kept === undefined || !('promise' in kept.overview)) return undefined;
  const mine = kept.mine?.contributions.every((each) => 'promise' in each) === true ? kept.mine : null;
  return { ...kept, mine };
}

/** Notes one of the two; the other stays as it was. Own texts alone are noted after an overview. */
export async function noteSeen(shelf: Shelf | null, some: Partial<LastSeen>): Promise<void> {
  await shelf
    ?.update<LastSeen>(lastSeenRecord, (kept) => {
      const overview = some.overview ?? kept?.overview;
      return overview === undefined ? kept : { mine: kept?.mine ?? null, ...some, overview };
    })
    .catch(() => undefined);
}
