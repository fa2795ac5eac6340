import type { Basis } from '../../contract/figure.ts';
import type { Finding } from '../../contract/finding.ts';
import type { Telling } from '../value/telling.ts';
import { comparisonFinding } from './comparison.ts';
import { participationFinding } from './participation.ts';
import { silenceFinding } from './silence.ts';
import type { ToldFinding } from './told-finding.ts';
import { toneFinding } from './tone.ts';
import { trendFinding } from './trend.ts';
import { voicesFinding } from './voices.ts';
import { withinFinding } from './within.ts';

/** A finding in words and figures, from its values alone. */
export function tellFinding(telling: Telling, found: Finding, basis: Basis): ToldFinding {
  switch (found.kind) {
    case 'comparison':
      return comparisonFinding(telling, found.row, basis);
    case 'silence':
      return silenceFinding(telling, found.row, basis);
    case 'within':
      return withinFinding(telling, found, basis);
    case 'voices':
      return voicesFinding(telling, found, basis);
    case 'participation':
      return participationFinding(telling, found, basis);
    case 'tone':
      return toneFinding(telling, found, basis);
    case 'trend':
      return trendFinding(telling, found, basis);
  }
}
