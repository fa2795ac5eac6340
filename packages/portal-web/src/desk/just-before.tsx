import { useLingui } from '@lingui/react/macro';
import type { LastLabel } from '@miroir/desk';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import { Key } from './key.tsx';
import { useLabelWords } from './label-words.ts';

/** Letters of the comment before that are shown again. */
const shownLetters = 80;

/** What was just said, and the way back. */
export function JustBefore({
  last,
  keysOn,
  onUndo,
}: {
  readonly last: LastLabel;
  readonly keysOn: boolean;
  readonly onUndo: () => void;
}): ReactElement {
  const { t } = useLingui();
  const words = useLabelWords();
  const letters = [...last.text.replaceAll(/\s+/gu, ' ').trim()];
  const text =
    letters.length > shownLetters ? `${letters.slice(0, shownLetters).join('')}…` : letters.join('');
  const name = words.find(({ label }) => label === last.label)?.name ?? '';
  return (
    <div className="last">
      <p role="status">
        <span>{t`Juste avant : « ${text} »`}</span> <b>{t`${name}, enregistré`}</b>
      </p>
      <Button aria-keyshortcuts={keysOn ? 'z' : undefined} onClick={onUndo}>
        {t`Annuler`} {keysOn ? <Key of="Z" /> : null}
      </Button>
    </div>
  );
}
