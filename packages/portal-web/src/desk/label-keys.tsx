import { useLingui } from '@lingui/react/macro';
import type { ReadingLabel } from '@miroir/desk';
import type { ReactElement } from 'react';
import { useLabelWords } from './label-words.ts';

/** One press a comment. */
export function LabelKeys({
  keysOn,
  onLabel,
}: {
  readonly keysOn: boolean;
  readonly onLabel: (label: ReadingLabel) => void;
}): ReactElement {
  const { t } = useLingui();
  const words = useLabelWords();
  return (
    <div className="keys" role="group" aria-label={t`Le ton de ce commentaire`}>
      {words.map(({ label, key, name, means }) => (
        <button
          key={label}
          type="button"
          className={label}
          aria-keyshortcuts={keysOn ? key : undefined}
          onClick={() => onLabel(label)}
        >
          <b>
            {keysOn ? <kbd aria-hidden="true">{key}</kbd> : null}
            {name}
          </b>
          <i aria-hidden="true" />
          <span>{means}</span>
        </button>
      ))}
    </div>
  );
}
