import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Part } from '@miroir/ui/layout';
import { polarityPaint } from '@miroir/ui/layout';
import type { PeopleTone, Share, ToneRow } from '../../contract/figure.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import type { Formats } from '../words/format.ts';
import { rowVerdictName } from '../words/names.ts';
import { polarities, polarityNames } from './polarities.ts';

/** `200 relus sur 612`: how many of a side's comments people read. */
export function peopleName(i18n: I18n, { labels, texts }: PeopleTone, format: Formats): string {
  const [some, all] = [format.count(labels), format.count(texts)];
  return i18n._(msg`${some} relus sur ${all}`);
}

/** The three parts of a side's comments as people would read them, in per cent. */
export function peopleParts({ i18n }: Words, tone: PeopleTone): Part[] {
  const names = polarityNames(i18n);
  return polarities.map((polarity) => ({
    id: polarity,
    label: names[polarity],
    count: Math.max(0, tone[polarity].value),
    ...polarityPaint[polarity],
  }));
}

/** `30 % [24 ; 37]`. */
export function shareText({ value, low, high }: Share, format: Formats): string {
  return `${format.percent(value)} ${format.interval(low, high)}`;
}

/** What heads the tone of one subject that people's reading calibrates: both shares, one short sentence. Null where it does not. */
export function calibratedTitle(i18n: I18n, row: ToneRow, format: Formats): string | null {
  const { ofInside, ofOutside } = sides(i18n);
  const { label, calibrated, people } = row;
  const { employees, consumers } = people;
  if (calibrated === null || employees === null || consumers === null) return null;
  const [a, b] = [format.percent(employees.negative.value), format.percent(consumers.negative.value)];
  return i18n._(
    msg`« ${label} » : ton négatif dans ${a} des commentaires ${ofInside} et ${b} de ceux ${ofOutside}.`,
  );
}

const isReadWhole = ({ labels, texts }: PeopleTone): boolean => labels === texts;

/** All that people's reading says of one subject, for what stands under its title: both shares, the gap, and how much of its uncertainty comes from reading few. */
export function calibratedSentence(i18n: I18n, row: ToneRow, format: Formats): string | null {
  const { ofInside, ofOutside } = sides(i18n);
  const { label, calibrated, people } = row;
  const { employees, consumers } = people;
  if (calibrated === null || employees === null || consumers === null) return null;
  const [a, b] = [shareText(employees.negative, format), shareText(consumers.negative, format)];
  const [m, n] = [format.count(employees.labels), format.count(consumers.labels)];
  const gap = `${format.gap(calibrated.value, 'percent')} ${format.interval(calibrated.low, calibrated.high)}`;
  const part = format.percent(calibrated.correction);
  const verdict = rowVerdictName(i18n, row);
  // What was read whole owes none of its uncertainty to what was not.
  if (isReadWhole(employees) && isReadWhole(consumers))
    return i18n._(
      msg`« ${label} » : négatif dans ${a} des commentaires ${ofInside} et ${b} de ceux ${ofOutside}, tous relus par des personnes (${m} et ${n}). Écart : ${gap}. ${verdict}.`,
    );
  return i18n._(
    msg`« ${label} » : négatif dans ${a} des commentaires ${ofInside} et ${b} de ceux ${ofOutside}, d’après ${m} et ${n} commentaires relus par des personnes. Écart : ${gap}, dont ${part} de la variance vient de ce que tous ne sont pas relus. ${verdict}.`,
  );
}

/** The same of one side, where the other is not calibrated. */
export function peopleText(i18n: I18n, tone: PeopleTone, format: Formats): string {
  const [share, n] = [shareText(tone.negative, format), format.count(tone.labels)];
  return i18n._(msg`négatif dans ${share}, d’après ${n} commentaires relus par des personnes`);
}
