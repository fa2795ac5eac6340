import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Figure } from '../../contract/figure.ts';
import type { QuestionView } from '../../contract/question.ts';
import type { Formats } from './format.ts';
import { absenceName } from './names.ts';
import { partLabel } from './part-label.ts';

/** A place among the bins of a question, in words. */
function binAt({ parts }: Pick<QuestionView, 'parts'>, place: number): string {
  const part = parts[place - 1];
  return part ? partLabel(part) : '';
}

/** The bin of the person in the middle, and the bins that its interval reaches to; why there is none otherwise. */
export function medianText(
  i18n: I18n,
  figure: Figure,
  { view, format }: { readonly view: QuestionView; readonly format: Formats },
): string {
  if (figure.state !== 'shown') return absenceName(i18n, figure, { format, only: null }) ?? '';
  const bin = binAt(view, figure.value);
  if (figure.low === figure.high) return bin;
  const [low, high] = [binAt(view, figure.low), binAt(view, figure.high)];
  return i18n._(msg`${bin} (entre « ${low} » et « ${high} »)`);
}

/** What the line of the median is called. */
export function medianName(i18n: I18n): string {
  return i18n._(msg`Tranche du milieu (médiane, 95 %)`);
}
