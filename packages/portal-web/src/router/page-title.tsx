import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';

/** A page's h1: names the tab and takes the focus on arrival, so that a screen reader hears where it is. */
export function PageTitle({ children, tab }: { children: ReactNode; tab: string }): ReactElement {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = tab;
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [tab]);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
