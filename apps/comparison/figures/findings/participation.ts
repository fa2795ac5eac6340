import { audiences } from '@miroir/basics';
import type { Basis } from '../../contract/figure.ts';
import type { FindingOf } from '../../contract/finding.ts';
import { funnelFigure } from '../funnel/figure.ts';
import { participationMethod, participationNotes, uncounted } from '../funnel/notes.ts';
import { turnoutFigure } from '../turnout/figure.ts';
import type { Telling } from '../value/telling.ts';
import { heardSaid } from '../voices/heard.ts';
import { rowVerdictName } from '../words/names.ts';
import type { ToldFinding } from './told-finding.ts';

/** Who took part, and which cohort keeps silent. */
export function participationFinding(
  telling: Telling,
  { view }: FindingOf<'participation'>,
  basis: Basis,
): ToldFinding {
  const funnel = funnelFigure(telling, view);
  const notes = participationNotes(telling, view);
  const quiet = audiences.filter((side) => view.quiet[side] !== null);
  const invited = (side: 'employees' | 'consumers') =>
    view.funnels[side].find(({ step }) => step === 'invited')?.count ?? null;
  return {
    id: 'participation',
    sentence: funnel.sentence,
    // Who keeps silent does so for sure, whatever the answers that wait: it does not depend on the last release.
    verdict:
      quiet.length > 0 ? rowVerdictName(telling.i18n, { verdict: 'established', provisional: false }) : '',
    solid: quiet.length > 0,
    gap: null,
    evidence: uncounted(telling, view).join(' '),
    under: funnel.heading,
    sides: audiences.map((side) => heardSaid(telling, side, { n: basis.n[side], invited: invited(side) })),
    figures: [funnel, ...quiet.map((side) => turnoutFigure(telling, view, { side, notes }))],
    method: participationMethod(telling),
  };
}
