import type { I18n, MessageDescriptor, MessageOptions } from '@lingui/core';
import { type Audience, audiences } from '@miroir/basics';
import type { AudienceName } from '@miroir/campaign';
import type { Pair } from '../../contract/figure.ts';

type Place = 'Inside' | 'Outside';
type Form = keyof AudienceName;

/** `theInside`, `ofOutside`…: every form of both sides' names, as the placeholders of sentences are called. */
export type SideForms = Readonly<Record<`${Form}${Place}`, string>>;

interface Called {
  readonly sides: SideForms;
}

const places: Readonly<Record<Audience, Place>> = { employees: 'Inside', consumers: 'Outside' };

/**
 * The same language, in which the sides are called as a campaign calls them. Every sentence is given all forms of both
 * names: where French says "chez {theInside}", German says "bei {toInside}".
 */
export function calledBy(i18n: I18n, names: Pair<AudienceName>): I18n & Called {
  const forms = Object.fromEntries(
    audiences.flatMap((side) =>
      Object.entries(names[side]).map(([form, text]) => [`${form}${places[side]}`, text]),
    ),
  ) as SideForms;
  // Under the values of a sentence: what it gives itself goes first.
  const given = (values: object | undefined) => Object.assign(Object.create(forms), values);
  const say = (id: string | MessageDescriptor, values?: object, options?: MessageOptions) =>
    typeof id === 'string'
      ? i18n._(id, given(values), options)
      : i18n._({ ...id, values: given(id.values ?? values) });
  return Object.assign(Object.create(i18n), { _: say, t: say, sides: forms });
}

/**
 * The names as sentences take them.
 * @throws Error for a language that no campaign has given its names to
 */
export function sides(i18n: I18n): SideForms {
  if (!('sides' in i18n)) throw new Error('nobody has said how the sides are called: see calledBy');
  return (i18n as I18n & Called).sides;
}
