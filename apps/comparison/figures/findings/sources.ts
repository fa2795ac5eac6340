import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { Pair } from '../../contract/figure.ts';
import { filterNote } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { sideName } from '../words/names.ts';

/** What figures rest on: the people counted under the filters, and the heads of both chains. */
export interface Source {
  readonly n: Pair<number>;
  readonly heads: Pair<string>;
}

/** What lets anyone find the very publications again: number, moment, people, and the head of the chain; a line a side. */
export function releaseLines({ i18n, format, frame }: Telling, { n: people, heads }: Source): string[] {
  return audiences.map((side) => {
    const name = sideName(i18n, side);
    const { releasedAt } = frame.sides[side];
    const serial = frame.sides[side].serial ?? 0;
    const head = heads[side];
    const when = releasedAt ? format.dateTime(releasedAt) : '—';
    const n = format.count(people[side]);
    return i18n._(msg`${name} : n = ${n}, publication n° ${serial} du ${when}, tête de la chaîne ${head}.`);
  });
}

/** Characters of a head at the foot of a sheet: enough to tell publications apart; the cover has it whole. */
const shortHead = 12;

/** The two lines at the foot of a sheet: filters with both n, then publications, their dates and the heads of the chains. */
export function footLines(telling: Telling, { n, heads }: Source): [string, string] {
  const { i18n, format, frame } = telling;
  const people = audiences.map((side) => `${sideName(i18n, side)} n\u00a0=\u00a0${format.count(n[side])}`);
  const publications = audiences.map((side) => {
    const { releasedAt } = frame.sides[side];
    const serial = frame.sides[side].serial ?? 0;
    const when = releasedAt ? format.dateTime(releasedAt) : '—';
    const head = heads[side].slice(0, shortHead);
    return i18n._(msg`publication n° ${serial} du ${when} (${head})`);
  });
  return [`${frame.campaign} · ${filterNote(telling)} ${people.join(', ')}`, publications.join(' · ')];
}
