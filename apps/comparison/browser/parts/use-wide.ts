import { useEffect, useState } from 'react';

/** Where two columns stand side by side: the same width as in `compare.css`. */
const query = '(min-width: 961px)';

/**
 * Whether there is room for a second column. Paper shows what the screen showed: a page that changed while its sheets are
 * laid out would leave the last of them blank.
 */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => {
      if (!matchMedia('print').matches) setWide(list.matches);
    };
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, []);
  return wide;
}
