import type { Held, SpaceClient } from '@miroir/participant';
import { useCallback, useEffect, useState } from 'react';
import { register } from '../device/as-holder.ts';
import { type Delivered, deliver as deliverAll, type Parcel, readOutbox } from '../device/outbox.ts';
import type { SpaceDevice } from '../device/space-device.ts';

const firstWait = 2_000;
const longestWait = 60_000;

/** The outbox at work: tries when the page opens, when the network returns, when the page is shown, and with growing pauses. */
export function useOutbox({
  api,
  device: { shelf, tabs, outbox: first },
  held,
  onDelivered,
}: {
  readonly api: SpaceClient;
  readonly device: SpaceDevice;
  readonly held: Held | null;
  /** Something left this device, whoever was looking. */
  readonly onDelivered: () => Promise<void>;
}) {
  const [outbox, setOutbox] = useState<readonly Parcel[]>(first);
  const lookAtOutbox = useCallback(async () => {
    if (shelf !== null) setOutbox(await readOutbox(shelf));
  }, [shelf]);
  const deliver = useCallback(async (): Promise<ReadonlyMap<string, Delivered>> => {
    if (shelf === null || held === null) return new Map();
    if (!held.registered) await register({ shelf, held, api });
    const outcomes = await deliverAll(shelf, held.secret, api);
    await lookAtOutbox();
    if ([...outcomes.values()].some(({ state }) => state !== 'kept')) await onDelivered();
    return outcomes;
  }, [api, held, lookAtOutbox, onDelivered, shelf]);

  const waits = outbox.some(({ refusal }) => refusal === undefined);
  useEffect(() => {
    if (!waits) return;
    let wait = firstWait;
    let timer = setTimeout(again, wait);
    const follow = () => void (navigator.onLine && !document.hidden && deliver());
    function again(): void {
      void deliver();
      wait = Math.min(wait * 2, longestWait);
      timer = setTimeout(again, wait);
    }
    addEventListener('online', follow);
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', follow);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [waits, deliver]);
  useEffect(
    () => tabs.follow((record) => void (record === 'outbox' && lookAtOutbox())),
    [tabs, lookAtOutbox],
  );

  return { outbox, deliver, lookAtOutbox };
}
