import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CountView } from '@miroir/space';
import type { ReactElement } from 'react';
import { useSpace } from '../around/space-context.ts';

/** What others think, in words and as a line; what is too few is drawn as such. */
export function Tally({ counts, note }: { counts: CountView; note: string | null }): ReactElement {
  const { t } = useLingui();
  const { k } = useSpace().boot.privacy;
  if (counts.state !== 'shown')
    return (
      <p className="note">
        {counts.state === 'few' ? `${note ?? ''} ${t`Moins de ${k} avis.`}`.trim() : note}
      </p>
    );
  const { agree, disagree, unsure } = counts;
  return (
    <div className="tally">
      <ul>
        <li>{t`${plural(agree, { one: '# d’accord', other: '# d’accord' })}`}</li>
        <li>{t`${plural(disagree, { one: '# pas d’accord', other: '# pas d’accord' })}`}</li>
        <li>{t`${plural(unsure, { one: '# ne sait pas', other: '# ne savent pas' })}`}</li>
      </ul>
      <div className="split" aria-hidden="true">
        {[agree, disagree, unsure].map((people, at) => (
          <i key={at} style={{ flexGrow: people }} />
        ))}
      </div>
      {note === null ? null : <p className="note">{note}</p>}
    </div>
  );
}
