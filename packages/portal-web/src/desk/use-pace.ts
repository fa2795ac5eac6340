import type { ThemeProgress } from '@miroir/desk';
import { useEffect, useRef, useState } from 'react';

/** Seconds that one comment takes before anything is known of the reader: two hundred in twenty minutes. */
const usual = 6;
/** A longer pause is no reading. */
const longest = 60;

/** Minutes left to the theme's goal at this reader's own pace, which no server is told; null when nothing is left. */
export function usePace({ read, goal }: Pick<ThemeProgress, 'read' | 'goal'>): number | null {
  const [seconds, setSeconds] = useState(usual);
  const last = useRef({ read, at: performance.now() });
  useEffect(() => {
    const now = performance.now();
    const taken = (now - last.current.at) / 1000;
    if (read === last.current.read + 1 && taken < longest)
      setSeconds((before) => before + (taken - before) / 10);
    last.current = { read, at: now };
  }, [read]);
  return read >= goal ? null : Math.max(1, Math.round(((goal - read) * seconds) / 60));
}
