import { Trans, useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import { Button, Card } from '@miroir/ui';
import { useState } from 'react';
import { longestLead, type MirrorView } from '../../contract/mirror.ts';
import { useRight } from '../app/who.ts';
import { WordsField } from '../decisions/text-fields.tsx';
import { TextsBySide } from '../decisions/texts-by-side.tsx';
import { Refusal } from '../people/refusal.tsx';
import type { Composing } from './use-mirror.ts';

/** A lead's own words above the figures: none, or one text a side in every language. */
export function MirrorLead({ view, mirror }: { view: MirrorView; mirror: Composing }) {
  const { t } = useLingui();
  const mayDecide = useRight('decide');
  const [locale, setLocale] = useState(view.locales[0] ?? 'fr');
  const { lead } = mirror.draft;
  return (
    <Card>
      <h2>
        <Trans>Vos mots au-dessus des chiffres, si vous en voulez</Trans>
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          mirror.save();
        }}
      >
        <fieldset className="plain-set" disabled={!mayDecide}>
          <TextsBySide
            label={t`Langue de vos mots`}
            locales={view.locales}
            locale={locale}
            choose={setLocale}
            texts={audiences.map((side) => lead[side]).filter((text) => Object.keys(text).length > 0)}
          >
            {(side) => (
              <WordsField
                label={t`Texte`}
                value={lead[side]}
                locale={locale}
                rows={4}
                most={longestLead}
                change={(text) => mirror.change({ lead: { ...lead, [side]: written(text) } })}
              />
            )}
          </TextsBySide>
          <p className="field-row">
            <Button type="submit" disabled={mirror.saving || mirror.kept}>
              <Trans>Enregistrer</Trans>
            </Button>
            <span className="small muted" role="status">
              {mirror.kept ? <Trans>Tout est enregistré ; rien n’est encore envoyé.</Trans> : null}
            </span>
          </p>
        </fieldset>
      </form>
      <Refusal error={mirror.error} />
    </Card>
  );
}

/** Without the languages that were emptied again: no words at all are no half-written ones. */
function written(text: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ''));
}
