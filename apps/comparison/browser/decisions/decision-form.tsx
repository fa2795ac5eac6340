import { Trans, useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import { Button, Card } from '@miroir/ui';
import { useState } from 'react';
import {
  type Decision,
  type DecisionsView,
  type DecisionVersion,
  decisionStates,
  longest,
  mayFollow,
} from '../../contract/decisions.ts';
import { decisionStateName } from '../../figures/bulletins/names.ts';
import { useRight } from '../app/who.ts';
import { AnsweredList } from './answered-list.tsx';
import { BeforeSigning } from './before-signing.tsx';
import { DiscardButton } from './discard-button.tsx';
import { LanguageTabs } from './language-tabs.tsx';
import { DecisionPreview } from './preview.tsx';
import { DayField, WordsField } from './text-fields.tsx';
import { TextsBySide } from './texts-by-side.tsx';
import { useWritten } from './use-written.ts';

/** The form of a decision, with what it lacks and what each side will read beside it. */
export function DecisionForm({ decision, view }: { decision: Decision; view: DecisionsView }) {
  const mayDecide = useRight('decide');
  const { version, change, save, saving, refusal, saved } = useWritten(decision);
  const [locale, setLocale] = useState(view.locales[0] ?? 'fr');
  const parts = { version, change, locale, choose: setLocale, locales: view.locales };
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="grid">
        <AnsweredList id={decision.id} version={version} view={view} />
        <fieldset className="grid" disabled={!mayDecide}>
          <Standings {...parts} decision={decision} />
          <SideTexts {...parts} />
        </fieldset>
        <DecisionPreview version={version} locale={locale} today={view.today} />
      </div>
      <aside className="grid">
        <BeforeSigning version={version} locales={view.locales} />
        {mayDecide && (
          <Card>
            <p className="stack">
              <Button type="submit" disabled={saving}>
                <Trans>Enregistrer le brouillon</Trans>
              </Button>
              <DiscardButton decision={decision} />
            </p>
            <p className="small muted" role="status">
              {saved ? <Trans>Enregistré. Il ne se lit nulle part hors d’ici.</Trans> : null}
            </p>
            {refusal}
          </Card>
        )}
      </aside>
    </form>
  );
}

interface PartProps {
  version: DecisionVersion;
  change(part: Partial<DecisionVersion>): void;
  locale: string;
  choose(locale: string): void;
  locales: readonly string[];
}

/** What is the same on both sides: where it stands, who accounts for it, by when. */
function Standings({
  version,
  change,
  locale,
  choose,
  locales,
  decision,
}: PartProps & { decision: Decision }) {
  const { i18n, t } = useLingui();
  const { state, decided, due, owner, nextStep, reason } = version;
  const refused = state === 'not-retained';
  return (
    <Card>
      <h2>
        <Trans>La décision</Trans>
      </h2>
      <fieldset className="views states">
        <legend className="vh">
          <Trans>État</Trans>
        </legend>
        {decisionStates.map((each) => (
          <label key={each} className="menu">
            <input
              type="radio"
              name="state"
              checked={each === state}
              disabled={!mayFollow(decision.steps, each)}
              onChange={() => change({ state: each })}
            />
            {decisionStateName(i18n, each)}
          </label>
        ))}
      </fieldset>
      <p className="field-row">
        <DayField label={t`Décidée le`} value={decided} change={(day) => change({ decided: day })} />
        <DayField label={t`Échéance`} value={due} change={(day) => change({ due: day })} />
      </p>
      <LanguageTabs
        label={t`Langue de ce qui est commun aux deux côtés`}
        texts={refused ? [owner, reason] : [owner]}
        {...{ locales, choose }}
        chosen={locale}
      />
      <WordsField
        label={t`Responsable, par sa fonction`}
        value={owner}
        {...{ locale }}
        most={longest.owner}
        change={(text) => change({ owner: text })}
      />
      <WordsField
        label={t`Prochain pas`}
        value={nextStep}
        {...{ locale }}
        most={longest.nextStep}
        change={(text) => change({ nextStep: text })}
      />
      {refused && (
        <WordsField
          label={t`Raison, lue des deux côtés`}
          value={reason}
          {...{ locale }}
          rows={3}
          most={longest.reason}
          change={(text) => change({ reason: text })}
        />
      )}
    </Card>
  );
}

/** A text for each side: each is taken at its own word. */
function SideTexts({ version, change, locale, choose, locales }: PartProps) {
  const { t } = useLingui();
  const { said } = version;
  const texts = audiences.flatMap((side) => [said[side].title, said[side].text]);
  return (
    <Card>
      <h2>
        <Trans>Un texte pour chaque côté</Trans>
      </h2>
      <p className="say">
        <Trans>Deux à trois phrases : ce qui change, pour qui, quand.</Trans>
      </p>
      <TextsBySide label={t`Langue des textes`} {...{ locales, locale, choose, texts }}>
        {(side) => (
          <>
            <WordsField
              label={t`Titre`}
              value={said[side].title}
              {...{ locale }}
              most={longest.title}
              change={(title) => change({ said: { ...said, [side]: { ...said[side], title } } })}
            />
            <WordsField
              label={t`Texte`}
              value={said[side].text}
              {...{ locale }}
              rows={6}
              most={longest.text}
              change={(text) => change({ said: { ...said, [side]: { ...said[side], text } } })}
            />
          </>
        )}
      </TextsBySide>
    </Card>
  );
}
