import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { ParticipationView } from '../../contract/participation.ts';
import type { Words } from '../value/telling.ts';
import { sideName } from '../words/names.ts';

/** The busiest day of a side, or that there is none to show. */
export function daysSentence({ i18n, format }: Words, view: ParticipationView, side: Audience): string {
  const name = sideName(i18n, side);
  const [busiest] = [...view.days[side]].sort((a, b) => b.count - a.count);
  if (!busiest || busiest.count <= 0)
    return i18n._(msg`${name} : pas encore assez de personnes par jour pour être montrées.`);
  const day = format.day(busiest.day);
  const count = format.count(busiest.count);
  return i18n._(msg`${name} : le jour le plus suivi est le ${day}, environ ${count} personnes.`);
}
