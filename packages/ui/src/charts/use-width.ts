import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width in CSS pixels of the box a chart may fill, followed as it changes. Recharts' own responsive container
 * draws nothing before its first observation and logs when a tab is hidden; this measures before the first paint.
 */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const box = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
