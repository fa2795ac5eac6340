import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';
import { dayOf } from '../i18n/format.ts';

/** Beside a question of which a text was corrected after the launch: when it last was. Nothing beside the others. */
export function CorrectedOn({
  boot,
  question,
  locale,
}: {
  readonly boot: BoxBoot;
  readonly question: string;
  readonly locale: string;
}): ReactElement | null {
  const { t } = useLingui();
  const change = boot.changes.findLast(
    (each) =>
      each.kind === 'text' && each.texts.some(({ path }) => path.startsWith(`questions/${question}/`)),
  );
  if (change === undefined) return null;
  const day = dayOf(change.at, locale, boot.status.timeZone);
  return <p className="hint corrected">{t`Texte corrigé le ${day}.`}</p>;
}
