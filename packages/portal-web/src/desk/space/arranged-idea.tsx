import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type CloseReason, closeReasons } from '@miroir/basics/space-texts';
import type { DeskIdea, DeskNear } from '@miroir/space';
import { Button } from '@miroir/ui';
import { type ReactElement, useEffect, useState } from 'react';
import { dayInWords } from './around-case.tsx';
import type { Arranged, SpaceDeskApi } from './space-desk-api.ts';
import { useCloseWords } from './use-close-words.ts';
import type { Done, SpaceDesk } from './use-space-desk.ts';

interface Props {
  readonly idea: DeskIdea;
  readonly themes: Readonly<Record<string, string>>;
  /** Fewest people whose opinions are counted. */
  readonly k: number;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly locale: string;
}

type Open = 'join' | 'move' | 'close' | null;

/** One idea with where it stands, and what may be done with its place: two presses at most, and one to take it back. */
export function ArrangedIdea(props: Props): ReactElement {
  const { t } = useLingui();
  const { idea, themes, k, locale } = props;
  const { title, body, language, agrees, comments } = idea;
  const when = dayInWords(idea.day, locale);
  return (
    <li className="case" aria-label={title}>
      <p className="case-head">
        <span>{themes[idea.theme]}</span>
        <span>{t`parue le ${when}`}</span>
        <span>
          {agrees === null
            ? t`moins de ${k} avis`
            : t`${plural(agrees, { one: '# accord', other: '# accords' })}`}
        </span>
        <span>{t`${plural(comments, { one: '# commentaire', other: '# commentaires' })}`}</span>
      </p>
      <div className="case-text" lang={language}>
        <p dir="auto" className="case-title">
          {title}
        </p>
        <p dir="auto">{body}</p>
      </div>
      <Standing {...props} />
      <Acts {...props} />
    </li>
  );
}

/** What was done with it, in words. */
function Standing({ idea: { arrangement }, themes, locale }: Props): ReactElement | null {
  const { t } = useLingui();
  const why = useCloseWords();
  const { joined, standsFor, moved, pinned, closed } = arrangement;
  const others = standsFor.map(({ title }) => t`« ${title} »`).join(', ');
  const from = themes[moved?.from ?? ''] ?? moved?.from ?? '';
  const lines = [
    joined === null ? null : t`Réunie le ${dayInWords(joined.day, locale)} à « ${joined.title} »`,
    standsFor.length === 0 ? null : t`Réunit aussi : ${others}`,
    moved === null ? null : t`Déplacée le ${dayInWords(moved.day, locale)}, venait de : ${from}`,
    pinned === null ? null : t`Épinglée depuis le ${dayInWords(pinned, locale)}`,
    closed === null ? null : t`Close le ${dayInWords(closed.day, locale)} : ${why(closed.reason)}`,
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <ul className="standing">
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

function Acts({ idea, themes, desk, api }: Props): ReactElement | null {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open>(null);
  const may = (right: string): boolean => desk.frame?.may.includes(right) === true;
  const { id, theme, arrangement } = idea;
  const { joined, standsFor, pinned, closed } = arrangement;
  const arrange = (what: Done['what'], asked: Asked, back?: { what: Done['what']; asked: Asked }) => {
    setOpen(null);
    const call = (these: Asked) => (campaign: string) => api.arrange({ campaign, ...these });
    const undo = back === undefined ? {} : { back: { what: back.what, call: call(back.asked) } };
    desk.act({ what, id, ...undo }, call(asked));
  };
  const pin = (on: boolean) => {
    const call = (to: boolean) => (campaign: string) => api.pin({ campaign, id, on: to });
    const what = (to: boolean) => (to ? 'pin' : 'unpin');
    desk.act({ what: what(on), id, back: { what: what(!on), call: call(!on) } }, call(on));
  };
  const part = { what: 'part', asked: { what: 'part', id } } as const;
  const reopen = { what: 'reopen', asked: { what: 'reopen', id } } as const;
  const toggle = (which: Open) => () => setOpen(open === which ? null : which);
  return (
    <>
      <div className="actions">
        {may('arrange') && joined === null && standsFor.length === 0 ? (
          <Button aria-expanded={open === 'join'} onClick={toggle('join')}>{t`Réunir à une autre`}</Button>
        ) : null}
        {may('arrange') && joined !== null && idea.mayPart ? (
          <Button onClick={() => arrange(part.what, part.asked)}>{t`Séparer de nouveau`}</Button>
        ) : null}
        {may('arrange') ? (
          <Button aria-expanded={open === 'move'} onClick={toggle('move')}>{t`Changer de thème`}</Button>
        ) : null}
        {may('pin') && joined === null ? (
          <Button onClick={() => pin(pinned === null)}>
            {pinned === null ? t`Épingler` : t`Ne plus épingler`}
          </Button>
        ) : null}
        {may('arrange') && closed === null ? (
          <Button aria-expanded={open === 'close'} onClick={toggle('close')}>{t`Clore`}</Button>
        ) : null}
        {may('arrange') && closed !== null ? (
          <Button onClick={() => arrange(reopen.what, reopen.asked)}>{t`Rouvrir`}</Button>
        ) : null}
      </div>
      {open === 'join' ? (
        <Near
          {...{ idea, themes, desk, api }}
          onChosen={(into) => arrange('join', { what: 'join', id, into }, part)}
        />
      ) : null}
      {open === 'move' ? (
        <Choices
          legend={t`Vers quel thème`}
          choices={Object.entries(themes).filter(([each]) => each !== theme)}
          onChosen={(to) =>
            arrange(
              'move',
              { what: 'move', id, theme: to },
              { what: 'move', asked: { what: 'move', id, theme } },
            )
          }
        />
      ) : null}
      {open === 'close' ? (
        <Close onChosen={(reason) => arrange('close', { what: 'close', id, reason }, reopen)} />
      ) : null}
    </>
  );
}

type Bare<One> = One extends Arranged ? Omit<One, 'campaign'> : never;
/** An act without the campaign that it is in. */
type Asked = Bare<Arranged>;

function Close({ onChosen }: { readonly onChosen: (reason: CloseReason) => void }): ReactElement {
  const { t } = useLingui();
  const why = useCloseWords();
  return (
    <>
      <Choices
        legend={t`Pour quelle raison`}
        choices={closeReasons.map((reason) => [reason, why(reason)] as const)}
        onChosen={(chosen) => {
          const reason = closeReasons.find((each) => each === chosen);
          if (reason !== undefined) onChosen(reason);
        }}
      />
      <p className="note">{t`Tous lisent cette raison. L’idée reste lisible ; on n’y commente et n’y réagit plus.`}</p>
    </>
  );
}

/** A press decides. */
function Choices({
  legend,
  choices,
  onChosen,
}: {
  readonly legend: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChosen: (id: string) => void;
}): ReactElement {
  return (
    <fieldset className="reasons">
      <legend>{legend}</legend>
      {choices.map(([id, label]) => (
        <Button key={id} dir="auto" onClick={() => onChosen(id)}>
          {label}
        </Button>
      ))}
    </fieldset>
  );
}

/** Ideas that say about the same, found by their titles: one press joins. */
function Near({
  idea: { id },
  themes,
  desk: { ask },
  api,
  onChosen,
}: Pick<Props, 'idea' | 'themes' | 'desk' | 'api'> & {
  readonly onChosen: (into: string) => void;
}): ReactElement {
  const { t } = useLingui();
  const [near, setNear] = useState<readonly DeskNear[] | null>(null);
  useEffect(() => {
    let late = false;
    void ask((campaign) => api.near({ campaign, id })).then((found) => {
      if (!late && found !== null) setNear(found);
    });
    return () => {
      late = true;
    };
  }, [api, ask, id]);
  if (near === null) return <p className="note">{t`Nous cherchons des idées proches…`}</p>;
  if (near.length === 0) return <p role="status">{t`Aucune idée proche par son titre.`}</p>;
  return (
    <>
      <Choices
        legend={t`À laquelle la réunir`}
        choices={near.map((each) => [each.id, `${each.title} · ${themes[each.theme] ?? ''}`] as const)}
        onChosen={onChosen}
      />
      <p className="note">{t`Cette idée quitte les listes et la recherche au profit de l’autre ; sa page, ses commentaires et ses avis restent. Qui l’approuvait sera interrogé sur l’autre : aucun avis ne se déplace. À défaire pendant 7 jours.`}</p>
    </>
  );
}
