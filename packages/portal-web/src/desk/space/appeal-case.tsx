import { useLingui } from '@lingui/react/macro';
import { Badge, Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import { AroundCase, dayInWords } from './around-case.tsx';
import { CasePicture } from './case-picture.tsx';
import { CaseText } from './case-text.tsx';
import type { CaseProps } from './report-case.tsx';
import { useModerationWords } from './use-moderation-words.ts';

/** A hidden text whose author asks for a second opinion: somebody else than whoever hid it answers. */
export function AppealCase({ text, theme, locale, desk, api }: CaseProps): ReactElement | null {
  const { t } = useLingui();
  const words = useModerationWords();
  const { id, appeal } = text;
  if (appeal === null) return null;
  const judge = (verdict: 'restore' | 'uphold') =>
    desk.act({ what: verdict, id }, (campaign) => api.judge({ campaign, id, verdict }));
  const reason = words.reasonOf(appeal.reason).toLocaleLowerCase(locale);
  const due = dayInWords(appeal.due, locale);
  return (
    <li className="case" aria-label={t`Second avis, masqué : ${reason}`}>
      <p className="case-head">
        <Badge kind="solid">{t`Second avis`}</Badge>
        <b>{appeal.overdue ? t`promis pour le ${due}, en retard` : t`à répondre d’ici le ${due}`}</b>
      </p>
      <AroundCase {...{ text, theme, locale }}>
        <div className="focus">
          <p className="note">{t`Masqué : ${reason}`}</p>
          <CaseText text={text} passages={[]} onPassages={null} />
          <CasePicture text={text} desk={desk} api={api} />
        </div>
      </AroundCase>
      {desk.frame?.may.includes('judge') === true ? (
        <div className="actions">
          <Button kind="primary" onClick={() => judge('restore')}>{t`Rendre lisible`}</Button>
          <Button onClick={() => judge('uphold')}>{t`Laisser masqué`}</Button>
        </div>
      ) : null}
    </li>
  );
}
