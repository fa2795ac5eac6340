import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Gap } from '../../contract/figure.ts';
import type { RatingAgainstTone } from '../../contract/sentiment.ts';
import { sides } from '../words/called.ts';
import type { Formats } from '../words/format.ts';

/** A rating and the tone that contradicts it, with both measures; a thing to look at while the tone is not calibrated. */
export function againstToneSentence(i18n: I18n, row: RatingAgainstTone, format: Formats): string {
  const { theInside, theOutside } = sides(i18n);
  const { label, favourable, negative, positive } = row;
  const share = (gap: Gap) =>
    `${format.figure(gap.value, 'percent')}\u00a0${format.interval(gap.low, gap.high, 'percent')}`;
  const [rated, bad, good] = [share(favourable), share(negative), share(positive)];
  const [n, texts] = [format.count(favourable.n), format.count(row.texts)];
  const said =
    row.side === 'employees'
      ? i18n._(
          msg`Chez ${theInside}, « ${label} » reçoit ${rated} de réponses favorables (n = ${n}) ; ce qui s’écrit sur le même thème est négatif à ${bad} et positif à ${good} (${texts} textes).`,
        )
      : i18n._(
          msg`Chez ${theOutside}, « ${label} » reçoit ${rated} de réponses favorables (n = ${n}) ; ce qui s’écrit sur le même thème est négatif à ${bad} et positif à ${good} (${texts} textes).`,
        );
  return row.calibrated
    ? said
    : `${said} ${i18n._(msg`Ce ton n’est pas étalonné : à vérifier en lisant, ce n’est pas un constat.`)}`;
}
