import type { Shelf } from '@miroir/participant';

/** Joined ideas that this device asks about no more: kept here alone, and told to nobody. */
export const leftAsideRecord = 'left-aside';

export const readLeftAside = async (shelf: Shelf | null): Promise<readonly string[]> =>
  (await shelf?.read<readonly string[]>(leftAsideRecord).catch(() => undefined)) ?? [];

/** Notes one more. */
export async function leaveAside(shelf: Shelf | null, id: string): Promise<void> {
  await shelf
    ?.update<readonly string[]>(leftAsideRecord, (kept = []) => [...kept.filter((each) => each !== id), id])
    .catch(() => undefined);
}
