import { useLingui } from '@lingui/react/macro';
import type { Trace } from '@miroir/space';
import { Masked } from '@miroir/ui';
import type { ReactElement } from 'react';
import { useSpace } from '../around/space-context.ts';
import { dayInWords } from './local-day.ts';
import { useSpaceWords } from './use-space-words.ts';

/** What stays of a text that is no longer read: that it was there, and why it is not. */
export function TraceView({ trace }: { trace: Pick<Trace, 'state' | 'reason' | 'since'> }): ReactElement {
  const { t } = useLingui();
  const { locale } = useSpace();
  const { reasonOf } = useSpaceWords();
  if (trace.state === 'withdrawn') return <Masked>{t`Retiré par son auteur.`}</Masked>;
  const reason = reasonOf(trace.reason).toLocaleLowerCase(locale);
  const day = dayInWords(trace.since ?? '', locale);
  return <Masked>{trace.since === null ? t`Masqué : ${reason}.` : t`Masqué le ${day} : ${reason}.`}</Masked>;
}
