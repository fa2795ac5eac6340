import { useLingui } from '@lingui/react/macro';
import { type ReportReason, reportReasons } from '@miroir/basics/space-texts';
import type { DeskCase } from '@miroir/space';
import { Button } from '@miroir/ui';
import { type ReactElement, useId, useState } from 'react';
import { AroundCase } from './around-case.tsx';
import { CasePicture } from './case-picture.tsx';
import { CaseText, type Passages } from './case-text.tsx';
import { LimitAuthor } from './limit-author.tsx';
import type { SpaceDeskApi } from './space-desk-api.ts';
import { useModerationWords } from './use-moderation-words.ts';
import type { SpaceDesk } from './use-space-desk.ts';

export interface CaseProps {
  readonly text: DeskCase;
  readonly theme: string | null;
  readonly locale: string;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
}

/** The most often that an author is asked to say something otherwise. */
const mostAsks = 2;

/** A reported text: the reason comes before the act, with what its author will read; a press decides. */
export function ReportCase({ text, theme, locale, desk, api }: CaseProps): ReactElement {
  const { t } = useLingui();
  const words = useModerationWords();
  const known = reportReasons.find((each) => text.reasons.includes(each)) ?? null;
  const [reason, setReason] = useState<ReportReason | null>(known);
  const [passages, setPassages] = useState<Passages>([]);
  const may = (right: string): boolean => desk.frame?.may.includes(right) === true;
  const { id } = text;
  const back = {
    what: 'restore' as const,
    call: (campaign: string) => api.decide({ campaign, id, what: 'restore', reason: null, passages: [] }),
  };
  const decide = (what: 'hide' | 'rephrase' | 'keep') =>
    desk.act({ what, id, ...(what === 'hide' ? { back } : {}) }, (campaign) =>
      api.decide({
        campaign,
        id,
        what,
        reason: what === 'keep' ? null : reason,
        passages: what === 'keep' ? [] : passages,
      }),
    );
  const reported = text.reasons.map((code) => words.reasonOf(code).toLocaleLowerCase(locale)).join(', ');
  return (
    <li className="case" aria-label={t`Signalé : ${reported}`}>
      <AroundCase {...{ text, theme, locale }}>
        <div className="focus">
          <p className="note">{t`Signalé : ${reported}`}</p>
          {may('moderate') ? (
            <p className="note">{t`Touchez une phrase pour la souligner : son auteur la verra.`}</p>
          ) : null}
          <CaseText text={text} passages={passages} onPassages={may('moderate') ? setPassages : null} />
          <CasePicture text={text} desk={desk} api={api} />
        </div>
      </AroundCase>
      {may('moderate') ? (
        <>
          <Reasons reason={reason} onReason={setReason} />
          {reason === null ? null : <Preview reason={reason} locale={locale} />}
          <div className="actions">
            <Button
              kind="primary"
              disabled={reason === null}
              onClick={() => decide('hide')}
            >{t`Masquer`}</Button>
            {text.asks >= mostAsks ? null : (
              <Button disabled={reason === null} onClick={() => decide('rephrase')}>
                {t`Demander de dire autrement`}
              </Button>
            )}
            <Button onClick={() => decide('keep')}>{t`Laisser`}</Button>
          </div>
        </>
      ) : null}
      {may('sanction') && reason !== null ? <LimitAuthor {...{ id, reason, desk, api }} /> : null}
    </li>
  );
}

function Reasons({
  reason,
  onReason,
}: {
  readonly reason: ReportReason | null;
  readonly onReason: (reason: ReportReason) => void;
}): ReactElement {
  const { t } = useLingui();
  const words = useModerationWords();
  const group = useId();
  return (
    <fieldset className="reasons">
      <legend>{t`Pour quelle raison`}</legend>
      {reportReasons.map((each) => (
        <label key={each} className={each === reason ? 'pill on' : 'pill'}>
          <input type="radio" name={group} checked={each === reason} onChange={() => onReason(each)} />
          <span>{words.reason[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Word for word what « Mes contributions » will say: nothing else is addressed to one person. */
function Preview({
  reason,
  locale,
}: {
  readonly reason: ReportReason;
  readonly locale: string;
}): ReactElement {
  const { t } = useLingui();
  const words = useModerationWords();
  const why = words.reason[reason].toLocaleLowerCase(locale);
  return (
    <div className="preview">
      <p className="note">{t`Son auteur lira dans « Mes contributions », et lui seul :`}</p>
      <p>{t`« Masqué : ${why}. » Il verra ce que vous soulignez, et pourra demander un second avis à quelqu’un d’autre que vous, une fois.`}</p>
    </div>
  );
}
