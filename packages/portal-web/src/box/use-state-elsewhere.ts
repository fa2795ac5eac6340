import { useEffect, useRef } from 'react';
import type { Elsewhere } from './follow-elsewhere.ts';

/** The question first: what happened on another device can wait until it is on the screen. */
const pause = 200;

/** Follows what other devices do with this credential; how is fetched once the question is drawn. */
export function useStateElsewhere(place: Elsewhere): void {
  const latest = useRef(place);
  latest.current = place;
  useEffect(() => {
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      void import('./follow-elsewhere.ts').then(
        ({ followElsewhere }) => {
          stop ??= followElsewhere(() => latest.current);
        },
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop?.();
      stop = () => undefined;
    };
  }, []);
}
