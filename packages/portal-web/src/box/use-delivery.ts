import { type BoxApi, type Held, readHolding } from '@miroir/participant';
import { useCallback, useEffect, useState } from 'react';
import type { Device } from '../around/box-boot.ts';
import { type Delivery, deliver, readDelivery } from '../draft/outbox.ts';

const firstPause = 150;
const firstWait = 1_500;
const longestWait = 60_000;

/**
 * The outbox at work: tries at once, when the network returns, when the page is shown, and with growing pauses. What
 * another tab sent is seen here too; a device that another tab emptied or gave to someone else shows nothing of before.
 */
export function useDelivery(
  place: Device & { api: BoxApi; held: Held | null },
  onHeld: (held: Held) => void,
): { delivery: Delivery; online: boolean; attempt: () => Promise<void> } {
  const { shelf, tabs, api, held } = place;
  const [delivery, setDelivery] = useState(place.delivery);
  const [online, setOnline] = useState(navigator.onLine);
  const secret = held?.secret;
  const look = useCallback(async () => {
    if (shelf === null) return;
    const holding = await readHolding(shelf);
    const mine = holding?.step === 'held' && holding.secret === secret;
    if (secret !== undefined && !mine) return location.reload();
    setDelivery(await readDelivery(shelf));
    if (holding?.step === 'held') onHeld(holding);
  }, [shelf, secret, onHeld]);
  const attempt = useCallback(async () => {
    if (shelf === null) return;
    await deliver(shelf, api);
    await look();
  }, [shelf, api, look]);

  useEffect(() => {
    const follow = () => {
      setOnline(navigator.onLine);
      if (navigator.onLine && !document.hidden) void attempt();
    };
    const events: [EventTarget, string][] = [
      [window, 'online'],
      [window, 'offline'],
      [document, 'visibilitychange'],
    ];
    for (const [target, name] of events) target.addEventListener(name, follow);
    return () => {
      for (const [target, name] of events) target.removeEventListener(name, follow);
    };
  }, [attempt]);

  useEffect(
    () => tabs.follow((record) => void (record === 'draft' || secret === undefined || look())),
    [tabs, secret, look],
  );

  const pending = delivery.state === 'waiting' || (held !== null && held.proof !== null && !held.registered);
  useEffect(() => {
    if (!pending) return;
    let wait = firstWait;
    // The question first: what a credential needs of the box can wait until it is on the screen.
    let timer = setTimeout(again, firstPause);
    function again(): void {
      void attempt();
      wait = Math.min(wait * 2, longestWait);
      timer = setTimeout(again, wait);
    }
    return () => clearTimeout(timer);
  }, [pending, attempt]);

  return { delivery, online, attempt };
}
