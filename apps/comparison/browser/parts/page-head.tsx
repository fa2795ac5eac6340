import type { ReactNode } from 'react';
import { useEffect } from 'react';

/** The finding, first: one sentence in the serif, then how to read the page in one line. */
export function PageHead({
  finding,
  under,
  title,
  children,
}: {
  finding: string;
  under?: ReactNode;
  title: string;
  children?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Miroir`;
  }, [title]);
  return (
    <>
      {children}
      <h1 className="finding">{finding}</h1>
      {under && <p className="under">{under}</p>}
    </>
  );
}
