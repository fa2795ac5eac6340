import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { DeskCase } from '@miroir/space';
import { Badge } from '@miroir/ui';
import type { ReactElement, ReactNode } from 'react';
import { dayOf } from '../../i18n/format.ts';
import { useModerationWords } from './use-moderation-words.ts';

/** A local day in words, as it is written. */
export const dayInWords = (day: string, locale: string): string => dayOf(`${day}T12:00:00Z`, locale, 'UTC');

/** What stands around a text to decide about: its theme, the idea, what it replies to, what replies to it. */
export function AroundCase({
  text,
  theme,
  locale,
  waits = false,
  children,
}: {
  readonly text: DeskCase;
  readonly theme: string | null;
  readonly locale: string;
  /** It has not appeared yet. */
  readonly waits?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useLingui();
  const words = useModerationWords();
  const { kind, persona, idea, before, replies, day } = text;
  const when = dayInWords(day, locale);
  return (
    <>
      <p className="case-head">
        <Badge>{words.kind[kind]}</Badge>
        {theme === null ? null : <span>{theme}</span>}
        <span>{waits ? t`écrit le ${when}` : t`paru le ${when}`}</span>
        <span>{words.manner[persona ?? 'once']}</span>
      </p>
      <div className="thread">
        {idea === null ? null : (
          <p className="near">
            <span>{t`L’idée`}</span>
            <span dir="auto">{idea}</span>
          </p>
        )}
        {before === null ? null : (
          <p className="near">
            <span>{t`Avant`}</span>
            <span dir="auto">{before}</span>
          </p>
        )}
        {children}
        {replies === 0 ? null : (
          <p className="near">
            <span>{t`Après, ${plural(replies, { one: '# réponse : elle restera lisible', other: '# réponses : elles resteront lisibles' })}`}</span>
          </p>
        )}
      </div>
    </>
  );
}
