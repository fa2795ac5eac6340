import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type ReportReason, reportReasons } from '@miroir/basics/space-texts';
import type { DeskReview, ReviewDesk } from '@miroir/space';
import { Badge, Button } from '@miroir/ui';
import { type ReactElement, useId, useState } from 'react';
import { AroundCase, dayInWords } from './around-case.tsx';
import { CaseText, type Passages } from './case-text.tsx';
import type { SpaceDeskApi } from './space-desk-api.ts';
import { useModerationWords } from './use-moderation-words.ts';
import type { SpaceDesk } from './use-space-desk.ts';

interface Props {
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly locale: string;
}

/** What is read before it appears, where the campaign chose so: let through together, or turned down with a reason. */
export function Reviews({
  reviews,
  ...props
}: Props & { readonly reviews: ReviewDesk }): ReactElement | null {
  const { t } = useLingui();
  const { desk, api } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const waiting = reviews.reviews;
  if (!reviews.before && waiting.length === 0) return null;
  const themes = desk.frame?.themes[desk.campaign ?? ''] ?? {};
  const chosen = waiting.filter(({ id }) => left.has(id));
  const admit = () =>
    desk.act({ what: 'admit', id: '' }, (campaign) =>
      api.admit({ campaign, texts: chosen.map(({ id, seen }) => ({ id, seen })) }),
    );
  const may = desk.frame?.may.includes('moderate') === true;
  const choose = (id: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.add(id);
    else next.delete(id);
    setLeft(next);
  };
  return (
    <section aria-label={t`À relire avant de paraître`}>
      <h2>{t`À relire avant de paraître, le plus ancien d’abord`}</h2>
      <p className="note">{t`Qui écrit sait que son texte est relu sous 2 jours. Les mots d’une liste disent où regarder : ils ne masquent rien.`}</p>
      <ol className="cases">
        {waiting.map((text) => (
          <ReviewCase
            key={`${text.id} ${text.seen}`}
            {...{ text, ...props, may }}
            theme={themes[text.theme] ?? null}
            chosen={left.has(text.id)}
            onChosen={(on) => choose(text.id, on)}
          />
        ))}
      </ol>
      {may && waiting.length > 0 ? (
        <div className="actions">
          <Button kind="primary" disabled={chosen.length === 0} onClick={admit}>
            {t`${plural(chosen.length, { one: 'Laisser paraître le texte coché', other: 'Laisser paraître les # textes cochés' })}`}
          </Button>
        </div>
      ) : null}
      {may ? <WordLists {...{ reviews, ...props }} /> : null}
    </section>
  );
}

interface CaseProps extends Props {
  readonly text: DeskReview;
  readonly theme: string | null;
  readonly may: boolean;
  readonly chosen: boolean;
  readonly onChosen: (chosen: boolean) => void;
}

function ReviewCase({ text, theme, desk, api, locale, may, chosen, onChosen }: CaseProps): ReactElement {
  const { t } = useLingui();
  const words = useModerationWords();
  const [reason, setReason] = useState<ReportReason | null>(null);
  const [passages, setPassages] = useState<Passages>([]);
  const { id, seen, due, overdue, listed } = text;
  const until = dayInWords(due, locale);
  const found = listed.join(', ');
  const group = useId();
  const turnDown = () => {
    if (reason === null) return;
    desk.act({ what: 'turn-down', id }, (campaign) =>
      api.turnDown({ campaign, id, seen, reason, passages: [...passages] }),
    );
  };
  return (
    <li className="case" aria-label={text.words.title || text.words.body}>
      <p className="case-head">
        <b>{overdue ? t`promis pour le ${until}, en retard` : t`à relire d’ici le ${until}`}</b>
        {listed.length === 0 ? null : <Badge kind="weak">{t`De la liste : ${found}`}</Badge>}
      </p>
      <AroundCase {...{ text, theme, locale }} waits>
        <div className="focus">
          <CaseText text={text} passages={passages} onPassages={may ? setPassages : null} />
        </div>
      </AroundCase>
      {may ? (
        <>
          <label className="check">
            <input type="checkbox" checked={chosen} onChange={(event) => onChosen(event.target.checked)} />
            <span>{t`Laisser paraître`}</span>
          </label>
          <details className="more">
            <summary>{t`Ne pas laisser paraître`}</summary>
            <fieldset className="reasons">
              <legend>{t`Pour quelle raison`}</legend>
              {reportReasons.map((each) => (
                <label key={each} className={each === reason ? 'pill on' : 'pill'}>
                  <input
                    type="radio"
                    name={group}
                    checked={each === reason}
                    onChange={() => setReason(each)}
                  />
                  <span>{words.reason[each]}</span>
                </label>
              ))}
            </fieldset>
            <p>{t`Son auteur, et lui seul, lira cette raison et ce que vous soulignez, et pourra demander un second avis à quelqu’un d’autre que vous, une fois.`}</p>
            <div className="actions">
              <Button
                kind="primary"
                disabled={reason === null}
                onClick={turnDown}
              >{t`Ne pas publier`}</Button>
            </div>
          </details>
        </>
      ) : null}
    </li>
  );
}

/** Words that the desk wants to be shown in what it reads, by language. */
function WordLists({
  reviews: { lists },
  desk,
  api,
  locale,
}: Props & { readonly reviews: ReviewDesk }): ReactElement {
  const { t } = useLingui();
  const languages = desk.frame?.languages[desk.campaign ?? ''] ?? [];
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const shown = (language: string): string => written[language] ?? (lists[language] ?? []).join('\n');
  const keep = (language: string) =>
    desk.act({ what: 'words', id: language }, (campaign) =>
      api.keepWords({ campaign, language, words: shown(language).split('\n') }),
    );
  return (
    <details className="more">
      <summary>{t`Listes de mots`}</summary>
      <p>{t`Un mot ou une expression par ligne. Ils sont signalés ici dans ce que vous relisez, et nulle part ailleurs.`}</p>
      {languages.map((language) => (
        <div key={language} className="answer-text">
          <label className="answer-text">
            <span>{names.of(language)}</span>
            <textarea
              rows={4}
              lang={language}
              value={shown(language)}
              onChange={(event) => setWritten({ ...written, [language]: event.target.value })}
            />
          </label>
          <div className="actions">
            <Button onClick={() => keep(language)}>{t`Enregistrer cette liste`}</Button>
          </div>
        </div>
      ))}
    </details>
  );
}
