import { msg } from '@lingui/core/macro';
import {
  type Drawing,
  type QuadrantItem,
  type QuadrantPoint,
  type QuadrantSpec,
  quadrant,
} from '@miroir/ui/layout';
import type { Corner, Place, QuadrantView } from '../../contract/question.ts';
import type { Words } from '../value/telling.ts';
import { sideName } from '../words/names.ts';
import { cornerMeaning, cornerName } from './sentence.ts';

/** Both scales of a matrix, whole. */
const domain = [1, 5] as const;

/** The order in which the layout names its corners. */
const corners: readonly Corner[] = ['repair', 'keep', 'watch', 'settled'];

/** The quadrant as the layout takes it. */
export function quadrantSpec(words: Words, view: QuadrantView): QuadrantSpec {
  const { i18n } = words;
  return {
    x: { domain, name: i18n._(msg`Satisfaction, note moyenne`), ends: view.ends.satisfaction },
    y: { domain, name: i18n._(msg`Importance, note moyenne`), ends: view.ends.importance },
    corners: corners.map((corner) => [cornerName(words, corner), cornerMeaning(words, corner)]),
    items: view.items.map((item, index) => itemOf(words, item, index)),
  };
}

function itemOf({ i18n }: Words, item: QuadrantView['items'][number], index: number): QuadrantItem {
  const { label, places } = item;
  return {
    label,
    number: String(index + 1),
    employees: pointOf(places.employees),
    consumers: pointOf(places.consumers),
    names: {
      employees: `${label} · ${sideName(i18n, 'employees')}`,
      consumers: `${label} · ${sideName(i18n, 'consumers')}`,
    },
  };
}

function pointOf(place: Place | null): QuadrantPoint | null {
  return place && { x: place.satisfaction, y: place.importance };
}

/** Importance × satisfaction, both sides and the movement between. */
export function quadrantMarks(words: Words, view: QuadrantView, width: number): Drawing {
  return quadrant(quadrantSpec(words, view), width);
}
