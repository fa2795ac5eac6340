import type { Shelf } from '@miroir/participant';
import type { MyPage, Overview } from '@miroir/space';

/** What the space last said to this device: what its pages open with while there is no network. */
export interface LastSeen {
  readonly overview: Overview;
  /** One's own page; null until it was here. */
  readonly mine: MyPage | null;
}

export const lastSeenRecord = 'seen';

export const readLastSeen = async (shelf: Shelf | null): Promise<LastSeen | undefined> =>
  shelf?.read<LastSeen>(lastSeenRecord).catch(() => undefined);

/** Notes one of the two; the other stays as it was. Own texts alone are noted after an overview. */
export async function noteSeen(shelf: Shelf | null, some: Partial<LastSeen>): Promise<void> {
  await shelf
    ?.update<LastSeen>(lastSeenRecord, (kept) => {
      const overview = some.overview ?? kept?.overview;
      return overview === undefined ? kept : { mine: kept?.mine ?? null, ...some, overview };
    })
    .catch(() => undefined);
}
