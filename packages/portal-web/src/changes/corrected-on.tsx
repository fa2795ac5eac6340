import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { useBox } from '../around/box-context.ts';
import { dayOf } from '../i18n/format.ts';
import { usePagesWords } from '../i18n/use-pages-words.ts';

/**
 * Beside a question of which a text was corrected after the launch: when it last was; nothing beside the others. A chunk
 * of its own, fetched only where something was changed.
 */
export function CorrectedOn({ question }: { readonly question: string }): ReactElement | null {
  const { boot, i18n } = useBox();
  const change = boot.changes.findLast(
    (each) =>
      each.kind === 'text' && each.texts.some(({ path }) => path.startsWith(`questions/${question}/`)),
  );
  const isSpoken = usePagesWords(i18n);
  return change === undefined || !isSpoken ? null : <Sentence at={change.at} />;
}

function Sentence({ at }: { readonly at: string }): ReactElement {
  const { t } = useLingui();
  const { boot, locale } = useBox();
  const day = dayOf(at, locale, boot.status.timeZone);
  return <p className="hint corrected">{t`Texte corrigé le ${day}.`}</p>;
}
