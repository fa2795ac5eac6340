import { audiences } from '@miroir/basics';
import type { Basis } from '../../contract/figure.ts';
import type { FindingOf } from '../../contract/finding.ts';
import { ofCohorts } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { voicesFigure } from '../voices/figure.ts';
import { heardSaid } from '../voices/heard.ts';
import { voicesMethod } from '../voices/notes.ts';
import { loudest } from '../voices/sentence.ts';
import { rowVerdictName } from '../words/names.ts';
import type { ToldFinding } from './told-finding.ts';

/** Who speaks of what, under who took part. */
export function voicesFinding(
  telling: Telling,
  { voices, invited }: FindingOf<'voices'>,
  basis: Basis,
): ToldFinding {
  const figure = voicesFigure(telling, { voices, invited, basis });
  const top = loudest(voices);
  return {
    id: figure.id,
    sentence: ofCohorts(telling, figure.sentence),
    verdict: top ? rowVerdictName(telling.i18n, top.row) : '',
    solid: top !== null,
    gap: null,
    evidence: '',
    under: figure.heading,
    sides: audiences.map((side) => heardSaid(telling, side, { n: basis.n[side], invited: invited[side] })),
    figures: [figure],
    method: voicesMethod(telling),
  };
}
