import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import { type MirrorChoice, type MirrorView, mostFaces } from '../../contract/mirror.ts';
import { notQuotableSaid } from '../../figures/bulletins/names.ts';
import { fullTitle } from '../../figures/rows/full-title.ts';
import { rowSentence } from '../../figures/rows/sentence.ts';
import { rowVerdictName } from '../../figures/words/names.ts';
import { useFormats, useFrame } from '../app/context.tsx';
import { useRight } from '../app/who.ts';
import type { Composing } from './use-mirror.ts';

/** Every comparison of the round by theme: those that may be shown can be chosen, the others say why not. */
export function MirrorChoices({ view, mirror }: { view: MirrorView; mirror: Composing }) {
  const { themes } = useFrame();
  const chosen = mirror.draft.rows.length;
  return (
    <Card>
      <h2>
        <Trans>Ce que vous mettez en face</Trans>
      </h2>
      <p className="say" role="status">
        <Trans>
          Comparaisons choisies : {chosen}, {mostFaces} au plus. La première fait le titre de la page.
        </Trans>
      </p>
      {themes.map(({ id, title }) => {
        const own = view.choices.filter(({ row }) => row.theme === id);
        return (
          own.length > 0 && (
            <fieldset key={id} className="mirror-theme">
              <legend>{title}</legend>
              <ul className="answered">
                {own.map((choice) => (
                  <Choice key={choice.row.id} choice={choice} mirror={mirror} />
                ))}
              </ul>
            </fieldset>
          )
        );
      })}
    </Card>
  );
}

function Choice({ choice: { row, refused }, mirror }: { choice: MirrorChoice; mirror: Composing }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const mayDecide = useRight('decide');
  const { rows } = mirror.draft;
  const at = rows.indexOf(row.id);
  const title = fullTitle(i18n, row);
  const others = rows.filter((id) => id !== row.id);
  const put = (on: boolean) => mirror.change({ rows: on ? [...others, row.id] : others });
  return (
    <li className="mirror-choice">
      <label>
        <input
          type="checkbox"
          checked={at >= 0}
          disabled={!mayDecide || (at < 0 && (refused !== null || rows.length >= mostFaces))}
          onChange={({ target }) => put(target.checked)}
        />
        <span>{refused === null ? rowSentence(i18n, row, format) : title}</span>
      </label>
      <span className="small muted">
        {refused === null ? rowVerdictName(i18n, row) : notQuotableSaid(i18n, refused)}
      </span>
      {at > 0 && mayDecide && (
        <button
          type="button"
          className="plain"
          aria-label={t`Mettre en premier : ${title}`}
          onClick={() => mirror.change({ rows: [row.id, ...others] })}
        >
          <Trans>Mettre en premier</Trans>
        </button>
      )}
      {at === 0 && (
        <span className="small">
          <Trans>Première</Trans>
        </span>
      )}
    </li>
  );
}
