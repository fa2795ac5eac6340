import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { Basis } from '../../contract/figure.ts';
import type { Telling } from '../../figures/value/telling.ts';
import { tabTitle } from '../app/brand.tsx';
import { SheetFoot } from './sheet-foot.tsx';

/** The finding, first: one sentence in the serif, then how to read the page in one line. */
export function PageHead({
  finding,
  under,
  title,
  basis,
  told,
  children,
}: {
  finding: string;
  under?: ReactNode;
  title: string;
  /** Who is behind the page's figures, for the foot of its printed sheets; absent where it has none. */
  basis?: Basis;
  /** What its figures are told with, where the page's filters do not narrow them. */
  told?: Telling;
  children?: ReactNode;
}) {
  useEffect(() => {
    document.title = tabTitle(title);
  }, [title]);
  return (
    <>
      {basis && <SheetFoot basis={basis} {...(told ? { told } : {})} />}
      {children}
      <h1 className="finding">{finding}</h1>
      {under && <p className="under">{under}</p>}
    </>
  );
}
