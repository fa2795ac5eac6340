import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';

/** One bar in the side's colour; `portion` is 0..1 of the whole axis. The figure beside it says the same in digits. */
export function Bar({
  label,
  value,
  portion,
  mine,
}: {
  label: string;
  value: string;
  portion: number;
  mine?: boolean | string;
}): ReactElement {
  const { t } = useLingui();
  const width = `${Math.max(0, Math.min(1, portion)) * 100}%`;
  return (
    <div className="row">
      <p className="lab">
        <span>
          <span>{label}</span>{' '}
          {mine === undefined || mine === false ? null : (
            <span className="you">{mine === true ? t`votre réponse` : mine}</span>
          )}
        </span>
        <b className="num">{value}</b>
      </p>
      <div className="track" aria-hidden="true">
        <i style={{ width }} />
      </div>
    </div>
  );
}
