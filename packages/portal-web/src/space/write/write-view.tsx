import { useLingui } from '@lingui/react/macro';
import { atStart } from '@miroir/basics';
import { longest } from '@miroir/basics/space-texts';
import { Button, ErrorSummary, OptionRow } from '@miroir/ui';
import type { ReactElement } from 'react';
import { NamesNotice } from '../../hint/names-notice.tsx';
import { PageTitle } from '../../router/page-title.tsx';
import { Link, useRouter } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { CountedField } from '../parts/counted-field.tsx';
import { OpenByCode } from '../parts/open-by-code.tsx';
import { languageName } from '../parts/use-space-words.ts';
import { WritingState } from '../parts/writing-state.tsx';
import { useAppearsWhen } from './appears-when.tsx';
import { MannerChooser } from './manner-chooser.tsx';
import { PictureField } from './picture-field.tsx';
import { Preview } from './preview.tsx';
import { SavedHere } from './saved-here.tsx';
import { SimilarIdeas } from './similar-ideas.tsx';
import { type Problem, type TextPlace, useSend } from './use-send.ts';
import { type HandOnWriting, useWriting } from './use-writing.ts';

const anIdea: TextPlace = {
  ...{ kind: 'idea', on: null, under: null, onTitle: null },
  ...{ stance: false, manner: null },
};

/** An idea on one page: nothing leaves before its author sends it. */
export function WriteView(): ReactElement {
  const { boot, api, shelf, held, setHeld } = useSpace();
  return held === null ? <OpenByCode {...{ boot, api, shelf }} onOpened={setHeld} /> : <WriteIdea />;
}

function WriteIdea(): ReactElement {
  const { t } = useLingui();
  const { questionnaire, sheet } = useSpace();
  const { go } = useRouter();
  const hand = useWriting('idea');
  const { send, busy, problems } = useSend(hand, anIdea);
  const asked = questionnaire.ideaPrompts.find(({ theme }) => theme === hand.writing.theme)?.prompt;
  const leave = async () => {
    if ((await send()) !== null) go('/mine');
  };
  return (
    <main className="wide">
      <p className="bar-line">
        <Link to="/" className="back">
          <span className="arrow" aria-hidden="true" />
          <span>{t`Les idées`}</span>
        </Link>
        <SavedHere />
      </p>
      <div className="sheet">
        <aside className="rail">
          <Preview hand={hand} />
          <NotCarried />
        </aside>
        <form
          noValidate
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            void leave();
          }}
        >
          <p className="note">{t`Proposer une idée`}</p>
          <PageTitle tab={t`Proposer une idée`}>{asked ?? t`Qu’est-ce qui servirait l’objectif ?`}</PageTitle>
          <p className="lead">{t`Un titre et deux phrases suffisent. Rien ne part avant que vous l’envoyiez.`}</p>
          <WritingState />
          {problems.length === 0 ? null : (
            <ErrorSummary title={t`Votre idée n’est pas partie`} errors={problems} />
          )}
          <Fields hand={hand} problems={problems} />
          {sheet.moderation === 'before' ? null : <PictureField hand={hand} problems={problems} />}
          <MannerChooser hand={hand} problems={problems} />
          <Quotable hand={hand} />
          <NamesNotice
            texts={[
              hand.writing.title,
              hand.writing.body,
              hand.writing.need,
              hand.writing.benefit,
              hand.writing.alt ?? '',
            ]}
            language={hand.language}
          />
          <Sending hand={hand} busy={busy} />
        </form>
      </div>
    </main>
  );
}

interface Part {
  readonly hand: HandOnWriting;
  readonly problems: readonly Problem[];
}

function Fields({ hand, problems }: Part): ReactElement {
  const { t } = useLingui();
  const { writing, write, language } = hand;
  const faultAt = (field: Problem['field']) => problems.find((each) => each.field === field)?.message ?? null;
  const text = (field: 'title' | 'body' | 'need' | 'benefit') => ({
    ...{ id: field, value: writing[field], most: longest[field], language, fault: faultAt(field) },
    onText: (next: string) => write({ [field]: next }),
  });
  return (
    <>
      <CountedField {...text('title')} rows={1} label={t`Votre idée en une phrase`} />
      <SimilarIdeas title={writing.title} language={language} />
      <CountedField
        {...text('body')}
        rows={6}
        label={t`Racontez`}
        hint={t`On critique une façon de faire, jamais une personne.`}
      />
      <div className="pair">
        <ThemeField hand={hand} fault={faultAt('theme')} />
        <LanguageField hand={hand} />
      </div>
      <div className="pair">
        <CountedField {...text('need')} rows={3} optional label={t`À quel besoin répond-elle ?`} />
        <CountedField {...text('benefit')} rows={3} optional label={t`Qu’est-ce que ça changerait ?`} />
      </div>
    </>
  );
}

function ThemeField({ hand, fault }: { hand: HandOnWriting; fault: string | null }): ReactElement {
  const { t } = useLingui();
  const { questionnaire } = useSpace();
  const { writing, write } = hand;
  return (
    <div className="field">
      <label className="name" htmlFor="theme">{t`Thème`}</label>
      {fault === null ? null : (
        <p className="wrong" id="theme-wrong">
          {fault}
        </p>
      )}
      <span className="pick">
        <select
          id="theme"
          className="text"
          value={writing.theme ?? ''}
          aria-invalid={fault !== null || undefined}
          aria-describedby={fault === null ? undefined : 'theme-wrong'}
          onChange={(event) => write({ theme: event.target.value === '' ? null : event.target.value })}
        >
          <option value="">{t`Choisir`}</option>
          {questionnaire.themes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}

function LanguageField({ hand }: { hand: HandOnWriting }): ReactElement | null {
  const { t } = useLingui();
  const { questionnaire, locale } = useSpace();
  if (questionnaire.locales.length < 2) return null;
  return (
    <div className="field">
      <label className="name" htmlFor="language">{t`Langue de votre texte`}</label>
      <span className="pick">
        <select
          id="language"
          className="text"
          value={hand.language}
          onChange={(event) => hand.write({ language: event.target.value })}
        >
          {questionnaire.locales.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, locale)}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}

function Quotable({ hand }: { hand: HandOnWriting }): ReactElement {
  const { t } = useLingui();
  const { the } = useSpace().questionnaire.names.other;
  return (
    <div className="field">
      <OptionRow
        type="checkbox"
        checked={hand.writing.quotable}
        onChange={(event) => hand.write({ quotable: event.target.checked })}
        label={
          <>
            <b>{t`Peut être citée de l’autre côté`}</b>
            <small>
              {atStart(
                t`${the} pourraient lire le texte seul, relu pour qu’aucun nom n’y reste ; sinon, seuls le thème et les chiffres passent.`,
              )}
            </small>
          </>
        }
      />
    </div>
  );
}

function Sending({ hand, busy }: { hand: HandOnWriting; busy: boolean }): ReactElement {
  const { t } = useLingui();
  const { overview } = useSpace();
  const { title, how } = useAppearsWhen(hand.manner);
  return (
    <div className="sending">
      <h2>{title}</h2>
      <p>{how}</p>
      <div className="actions">
        <Button id="send" kind="primary" type="submit" disabled={busy || overview.writing !== 'open'}>
          {t`Envoyer`}
        </Button>
        {hand.begun ? <Button kind="link" onClick={hand.drop}>{t`Effacer ce brouillon`}</Button> : null}
      </div>
    </div>
  );
}

function NotCarried(): ReactElement {
  const { t } = useLingui();
  return (
    <section>
      <h2>{t`Ce que votre texte n’emporte pas`}</h2>
      <ul>
        <li>{t`votre nom, votre site, votre service`}</li>
        <li>{t`l’heure : seul le jour est gardé`}</li>
        <li>{t`un lien avec vos autres textes, vos avis ou vos réponses`}</li>
      </ul>
      <p className="note">{t`Un style, un détail peuvent se reconnaître : relisez en pensant à une petite équipe.`}</p>
      <p>
        <Link to="/about">{t`Ce que nous ne pouvons pas protéger`}</Link>
      </p>
    </section>
  );
}
