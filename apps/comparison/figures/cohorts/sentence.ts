import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { QuestionView } from '../../contract/question.ts';
import type { Words } from '../value/telling.ts';

/** Most cohorts that are named. */
const most = 3;

/** Which cohorts part from the rest of their own side, by how much; or that none does. */
export function withinSentence({ i18n, format }: Words, view: QuestionView, side: Audience): string {
  const parted = view.within[side];
  if (parted.length === 0)
    return i18n._(msg`Aucune cohorte ne s’écarte des autres de son côté de façon établie.`);
  const named = format.list(
    parted.slice(0, most).map(({ cohort, part, gap, unit }) => {
      const points = format.gap(gap.value, unit);
      return part === null
        ? i18n._(msg`${cohort} (${points})`)
        : i18n._(msg`${cohort} (${points}, « ${part} »)`);
    }),
  );
  return i18n._(msg`Face aux autres de leur côté, s’écartent : ${named}.`);
}
