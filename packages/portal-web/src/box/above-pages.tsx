import type { ReactElement } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';
import { SinceOpening } from '../changes/since-opening.tsx';
import { useRouter } from '../router/router.tsx';
import { KeptNotice } from './kept-notice.tsx';

interface Props {
  readonly boot: BoxBoot;
  readonly locale: string;
  /** The page came from the device. */
  readonly kept: boolean;
}

/** Above every page, where there is something to say. A question says itself what was corrected of its own texts. */
export function AbovePages({ boot, locale, kept }: Props): ReactElement {
  const { path } = useRouter();
  return (
    <>
      {kept ? <KeptNotice /> : null}
      {path.startsWith('/q/') ? null : <SinceOpening boot={boot} locale={locale} />}
    </>
  );
}
