import { useLingui } from '@lingui/react/macro';
import type { ReadingLabel } from '@miroir/desk';
import type { ReactElement } from 'react';
import { Key } from './key.tsx';
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
    <fieldset className="keys">
      <legend className="vh">{t`Le ton de ce commentaire`}</legend>
      {words.map(({ label, key, name, means }) => (
        <button
          key={label}
          type="button"
          className={label}
          aria-keyshortcuts={keysOn ? key : undefined}
          onClick={() => onLabel(label)}
        >
          <b>
            {keysOn ? <Key of={key} /> : null}
            {name}
          </b>
          <i aria-hidden="true" />
          <span>{means}</span>
        </button>
      ))}
    </fieldset>
  );
}
