import { type BoxApi, type Held, readHolding, type Shelf } from '@miroir/participant';
import { useCallback, useEffect, useState } from 'react';
import { type Delivery, deliver } from '../draft/outbox.ts';

const firstPause = 150;
const firstWait = 1_500;
const longestWait = 60_000;

/** The outbox at work: tries at once, when the network returns, when the page is shown, and with growing pauses. */
export function useDelivery(
  place: { shelf: Shelf | null; api: BoxApi; held: Held | null },
  initial: Delivery,
  onHeld: (held: Held) => void,
): { delivery: Delivery; online: boolean; attempt: () => Promise<void> } {
  const { shelf, api, held } = place;
  const [delivery, setDelivery] = useState(initial);
  const [online, setOnline] = useState(navigator.onLine);
  const attempt = useCallback(async () => {
    if (shelf === null) return;
    setDelivery(await deliver(shelf, api));
    const holding = await readHolding(shelf);
    if (holding?.step === 'held') onHeld(holding);
  }, [shelf, api, onHeld]);

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
