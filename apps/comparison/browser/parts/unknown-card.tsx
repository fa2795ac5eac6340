import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import { useState } from 'react';
import type { Unknown } from '../../contract/overview.ts';
import { missingSentence, unknownSentence, unknownsNote } from '../../figures/unknowns/sentence.ts';
import { useFormats } from '../app/context.tsx';

/** Lines read before the rest is asked for; paper has them all. */
const first = 6;

/** What the figures do not tell, as visible as what they tell. */
export function UnknownCard({ unknowns }: { unknowns: readonly Unknown[] }) {
  const { i18n } = useLingui();
  const format = useFormats();
  const [all, setAll] = useState(false);
  const lines = unknowns.map((unknown) => unknownSentence(i18n, unknown, format));
  const more = lines.length - first;
  const missing = missingSentence(i18n, unknowns, format);
  const note = unknownsNote(i18n, unknowns, format);
  return (
    <Card>
      <h2>
        <Trans>Ce que nous ne savons pas</Trans>
      </h2>
      {missing !== '' && <p className="say">{missing}</p>}
      {lines.length === 0 && (
        <p className="say">
          <Trans>Chaque comparaison est tranchée, et chaque cohorte a ses propres chiffres.</Trans>
        </p>
      )}
      <ul className="plain" id="unknowns">
        {lines.map(({ subject, why }, index) => (
          <li key={`${subject}/${why}`} className={index < first || all ? undefined : 'paper-line'}>
            <span className="faint" aria-hidden="true">
              ?
            </span>
            <span>
              <b>{subject}.</b> {why}
            </span>
          </li>
        ))}
      </ul>
      {note !== null && <p className="small muted">{note}</p>}
      {more > 0 && (
        <button
          type="button"
          className="plain"
          aria-expanded={all}
          aria-controls="unknowns"
          onClick={() => setAll(!all)}
        >
          {all ? (
            <Trans>N’en montrer que six</Trans>
          ) : (
            <Plural value={more} one="et # autre" other="et # autres" />
          )}
        </button>
      )}
    </Card>
  );
}
