import { msg } from '@lingui/core/macro';
import { exhaustive } from '@miroir/basics';
import type { Corner, Place, QuadrantView } from '../../contract/question.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { quoted } from '../words/names.ts';

type Item = QuadrantView['items'][number];

/** The name of a corner. */
export function cornerName({ i18n }: Pick<Words, 'i18n'>, corner: Corner): string {
  switch (corner) {
    case 'repair':
      return i18n._(msg`À réparer d’abord`);
    case 'keep':
      return i18n._(msg`À tenir`);
    case 'watch':
      return i18n._(msg`À surveiller`);
    case 'settled':
      return i18n._(msg`Acquis`);
    default:
      return exhaustive(corner);
  }
}

/** What lies in a corner. */
export function cornerMeaning({ i18n }: Pick<Words, 'i18n'>, corner: Corner): string {
  switch (corner) {
    case 'repair':
      return i18n._(msg`compte, et déçoit`);
    case 'keep':
      return i18n._(msg`compte, et satisfait`);
    case 'watch':
      return i18n._(msg`compte peu, et déçoit`);
    case 'settled':
      return i18n._(msg`compte peu, et satisfait`);
    default:
      return exhaustive(corner);
  }
}

/** Both means of an item, from the employees' to the consumers'; one side alone where the other has no figure. */
export function itemValues({ i18n, format }: Words, { places }: Item): string {
  const written = (place: Place | null, measure: 'importance' | 'satisfaction') =>
    place ? format.figure(place[measure].value, 'mean') : '—';
  const both = (measure: 'importance' | 'satisfaction') =>
    `${written(places.employees, measure)}\u00a0→\u00a0${written(places.consumers, measure)}`;
  const [satisfaction, importance] = [both('satisfaction'), both('importance')];
  return i18n._(msg`satisfaction ${satisfaction} · importance ${importance}`);
}

/** What the move between both sides says: only of corners that both intervals lie in whole. */
export function itemMove(words: Words, { places }: Item): string {
  const { i18n } = words;
  const { theInside, theOutside } = sides(i18n);
  const { employees, consumers } = places;
  if (!employees || !consumers) return i18n._(msg`Un côté n’a pas de chiffre.`);
  const name = (corner: Corner) => cornerName(words, corner);
  if (employees.corner && employees.corner === consumers.corner) {
    const corner = name(employees.corner);
    return i18n._(msg`« ${corner} » des deux côtés.`);
  }
  if (employees.corner && consumers.corner) {
    const [from, to] = [name(employees.corner), name(consumers.corner)];
    return i18n._(msg`« ${from} » pour ${theInside}, « ${to} » pour ${theOutside}.`);
  }
  if (employees.corner) {
    const corner = name(employees.corner);
    return i18n._(msg`« ${corner} » pour ${theInside} ; trop près du milieu pour ${theOutside}.`);
  }
  if (consumers.corner) {
    const corner = name(consumers.corner);
    return i18n._(msg`« ${corner} » pour ${theOutside} ; trop près du milieu pour ${theInside}.`);
  }
  return i18n._(msg`Trop près du milieu des deux côtés pour dire de quel coin il est.`);
}

/** The finding of the quadrant: what matters and disappoints, by name, on both sides or on one. */
export function quadrantSentence({ i18n, format }: Words, { items }: QuadrantView): string {
  const { theInside, theOutside } = sides(i18n);
  const repair = (side: 'employees' | 'consumers') =>
    items.filter(({ places }) => places[side]?.corner === 'repair').map(({ label }) => label);
  const [inside, outside] = [repair('employees'), repair('consumers')];
  const both = format.list(
    inside.filter((label) => outside.includes(label)).map((label) => quoted(i18n, label)),
  );
  if (both) return i18n._(msg`Compte et déçoit des deux côtés : ${both}.`);
  const [a, b] = [
    format.list(inside.map((label) => quoted(i18n, label))),
    format.list(outside.map((label) => quoted(i18n, label))),
  ];
  if (a && b) return i18n._(msg`Compte et déçoit : ${a} chez ${theInside}, ${b} chez ${theOutside}.`);
  if (a) return i18n._(msg`Compte et déçoit chez ${theInside} : ${a}.`);
  if (b) return i18n._(msg`Compte et déçoit chez ${theOutside} : ${b}.`);
  return i18n._(msg`Rien de ce qui compte ne déçoit à coup sûr, d’un côté ou de l’autre.`);
}
