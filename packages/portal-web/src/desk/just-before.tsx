import { useLingui } from '@lingui/react/macro';
import type { LastLabel } from '@miroir/desk';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import { Key } from './key.tsx';
import { useLabelWords } from './label-words.ts';

/** Letters of the comment before that are shown again. */
const shownLetters = 80;

/** The beginning of a comment on one line, whole signs only; isolated, so that a text from right to left turns nothing around it. */
function beginningOf(text: string): string {
  const signs = Array.from(
    new Intl.Segmenter().segment(text.replaceAll(/\s+/gu, ' ').trim()),
    (each) => each.segment,
  );
  const shown = signs.slice(0, shownLetters).join('');
  return `\u2068${shown}\u2069${signs.length > shownLetters ? '…' : ''}`;
}

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
  const text = beginningOf(last.text);
  const name = words.find(({ label }) => label === last.label)?.name ?? '';
  return (
    <div className="last">
      <p role="status">
        <span>{t`Juste avant : « ${text} »`}</span> <b>{t`${name}, enregistré`}</b>
      </p>
      <Button aria-keyshortcuts={keysOn ? 'z' : undefined} onClick={onUndo}>
        <span>{t`Annuler`}</span> {keysOn ? <Key of="Z" /> : null}
      </Button>
    </div>
  );
}
