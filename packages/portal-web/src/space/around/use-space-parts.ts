import { type Called, type Held, holdingRecord, isPassing, type SpaceClient } from '@miroir/participant';
import type { MyPage, Overview } from '@miroir/space';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { asHolder } from '../device/as-holder.ts';
import { discreetRecord, holdsAnother } from '../device/forget-space.ts';
import { noteSeen, readLastSeen } from '../device/last-seen.ts';
import { beginVisit } from '../device/read-before.ts';
import type { SpaceDevice } from '../device/space-device.ts';
import type { SpaceBoot } from '../device/space-types.ts';
import { noteVisit, type Visit, visitRecord } from '../device/visit.ts';
import { useOutbox } from './use-outbox.ts';

/** Whether the space may be read here. */
export type Found =
  | { readonly state: 'asking' }
  | {
      readonly state: 'open';
      readonly overview: Overview;
      readonly since: string | null;
      /** Nobody answered: this is what the device kept of the last visit. */
      readonly offline: boolean;
    }
  /** A credential is needed; `why` where the one of this device was refused. */
  | { readonly state: 'door'; readonly why: string | null }
  | { readonly state: 'unreached'; readonly message: string | null };

interface Place {
  readonly boot: SpaceBoot;
  readonly api: SpaceClient;
  readonly device: SpaceDevice;
  readonly held: Held | null;
}

const doors: ReadonlySet<string> = new Set([
  'space-credential-needed',
  'unknown-credential',
  'credential-refused',
]);

/** What the pages of the space share: asked for once when they open. */
export function useSpaceParts({ api, device, held }: Place) {
  const { shelf, keeper, tabs } = device;
  const [found, setFound] = useState<Found>({ state: 'asking' });
  const [mine, setMine] = useState<MyPage | null>(null);
  const [discreet, showDiscreet] = useState(false);
  const listed = useRef<readonly string[]>([]);
  const { writings, saving } = useSyncExternalStore(keeper.subscribe, keeper.current);

  const ask = useCallback(
    <T>(call: (secret: string | null) => Called<T>): Called<T> =>
      shelf === null || held === null ? call(held?.secret ?? null) : asHolder({ shelf, held, api }, call),
    [shelf, held, api],
  );
  const refreshMine = useCallback(async () => {
    if (held === null) return;
    const page = await ask(() => api.mine(held.secret));
    if (!page.ok) return;
    setMine(page.value);
    await noteSeen(shelf, held.secret, { mine: page.value });
  }, [api, ask, held, shelf]);
  const again = useCallback(async () => {
    const kept = await shelf?.read<Visit>(visitRecord).catch(() => undefined);
    const asked = await ask((secret) => api.overview(secret, kept?.last ?? null));
    if (!asked.ok) {
      const { error } = asked;
      if (error.kind === 'refused' && doors.has(error.code))
        return setFound({ state: 'door', why: held === null ? null : error.message });
      const last = held === null || !isPassing(error) ? undefined : await readLastSeen(shelf, held.secret);
      if (last !== undefined) {
        setMine((now) => now ?? last.mine);
        return setFound({ state: 'open', overview: last.overview, since: null, offline: true });
      }
      return setFound({ state: 'unreached', message: error.kind === 'refused' ? error.message : null });
    }
    const { visit, since } = noteVisit(kept, asked.value.today);
    const told = since === kept?.last ? asked : await ask((secret) => api.overview(secret, since));
    await shelf?.update<Visit>(visitRecord, () => visit).catch(() => undefined);
    const overview = told.ok ? told.value : asked.value;
    if (held !== null) {
      await noteSeen(shelf, held.secret, { overview });
      await beginVisit(shelf, { secret: held.secret, day: overview.today });
    }
    setFound({ state: 'open', overview, since, offline: false });
    return refreshMine();
  }, [api, ask, held, refreshMine, shelf]);

  useEffect(() => void again(), [again]);
  useEffect(() => {
    void shelf?.read<boolean>(discreetRecord).then((kept) => showDiscreet(kept === true));
  }, [shelf]);
  useEffect(() => tabs.follow((record) => void (record === 'draft' && keeper.refresh())), [tabs, keeper]);
  // Another tab gave this device over: nothing is read or sent here any more as the one before.
  useEffect(() => {
    if (shelf === null || held === null) return;
    const look = async () => (await holdsAnother(shelf, held.secret)) && location.reload();
    return tabs.follow((record) => void (record === holdingRecord && look()));
  }, [tabs, shelf, held]);

  const setDiscreet = (next: boolean): void => {
    showDiscreet(next);
    void shelf?.update<boolean>(discreetRecord, () => next || undefined);
  };
  const outbox = useOutbox({ api, device, held, onDelivered: refreshMine });
  const own = { mine, refreshMine, ask, discreet, setDiscreet, listed, writings, saving };
  return { found, again: () => void again(), ...own, ...outbox };
}
