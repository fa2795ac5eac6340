import { msg } from '@lingui/core/macro';
import type { CorrectedBefore } from '../../contract/amendments.ts';
import { quoted, sideName } from '../words/names.ts';
import type { Words } from './telling.ts';

/** What of a question was corrected after the launch: who answered before it had read the other text. A line each. */
export function correctedLines({ i18n, format }: Words, corrected: readonly CorrectedBefore[]): string[] {
  return corrected.map(({ at, audience, before }) => {
    const [date, was] = [format.date(at), quoted(i18n, before)];
    if (audience === null) return i18n._(msg`Texte corrigé le ${date} ; avant : ${was}.`);
    const side = sideName(i18n, audience);
    return i18n._(msg`Texte corrigé le ${date} (${side}) ; avant : ${was}.`);
  });
}
