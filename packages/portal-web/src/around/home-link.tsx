import type { Boot } from '@miroir/portal';
import type { ReactElement } from 'react';
import { BrandMark } from './brand-mark.tsx';

interface Props {
  readonly boot: Pick<Boot, 'brand' | 'origins'>;
  readonly locale: string;
}

/** The company's mark and name, and the way to its home: at the box, whose device knows where a person stands. */
export function HomeLink({ boot, locale }: Props): ReactElement {
  return (
    <a href={`${boot.origins.box}/?lang=${locale}`}>
      <BrandMark brand={boot.brand} />
      <b>{boot.brand.name}</b>
    </a>
  );
}
