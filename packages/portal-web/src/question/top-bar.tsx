import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { Link } from '../router/router.tsx';
import { SavedState } from './saved-state.tsx';

/** Back, where one is, what is saved; `back` is null on the first question, `number` null where nothing is counted. */
export function TopBar({
  back,
  number,
  total,
}: {
  back: string | null;
  number: number | null;
  total: number;
}): ReactElement {
  const { t } = useLingui();
  return (
    <section aria-label={t`Avancement`}>
      <div className="bar">
        {back === null ? null : (
          <Link to={back} className="back">
            <span aria-hidden="true" className="arrow" />
            <span>{t`Retour`}</span>
          </Link>
        )}
        {number === null ? null : <span className="num muted">{`${number} / ${total}`}</span>}
        <SavedState />
      </div>
      {number === null ? null : (
        <progress
          className="prog"
          value={number}
          max={total}
          aria-label={t`Question ${number} sur ${total}`}
        />
      )}
    </section>
  );
}
