import { audiences } from '@miroir/basics';
import type { Basis } from '../../contract/figure.ts';
import type { FindingOf } from '../../contract/finding.ts';
import { isEstablished } from '../rows/established.ts';
import { toneFigure } from '../tones/figure.ts';
import { toneMethod } from '../tones/notes.ts';
import { toneGapSaid, toneSideSaid } from '../tones/sentence.ts';
import { ofCohorts } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { rowVerdictName } from '../words/names.ts';
import type { ToldFinding } from './told-finding.ts';

/** The tone of one subject's comments. */
export function toneFinding(telling: Telling, { tone }: FindingOf<'tone'>, basis: Basis): ToldFinding {
  const { i18n, format } = telling;
  const gap = tone.calibrated ?? tone.gap;
  const figure = toneFigure(telling, { id: tone.id, tone, basis });
  return {
    id: `${tone.id}-tone`,
    sentence: ofCohorts(telling, figure?.sentence ?? ''),
    verdict: rowVerdictName(i18n, tone),
    // A tone that nobody calibrated is shown with its reserve, and is no finding.
    solid: tone.calibrated !== null && (isEstablished(tone) || tone.verdict === 'close'),
    gap: gap ? format.gap(gap.value, 'percent') : null,
    evidence: toneGapSaid(telling, tone),
    under: `${figure?.heading ?? ''} · ${tone.label}`,
    sides: audiences.map((side) => toneSideSaid(telling, tone, side)),
    figures: figure ? [figure] : [],
    method: toneMethod(telling, [tone]),
  };
}
