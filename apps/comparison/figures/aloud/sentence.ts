import { msg, plural } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { OverviewView } from '../../contract/overview.ts';
import { changeSentence } from '../changes/sentence.ts';
import { isEstablished } from '../rows/established.ts';
import { fullTitle } from '../rows/full-title.ts';
import { nothingCompared } from '../rows/headline.ts';
import { rowSentence } from '../rows/sentence.ts';
import { writtenGap } from '../rows/written-gap.ts';
import { unknownSentence } from '../unknowns/sentence.ts';
import type { Telling, Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';

/** One passage of what is read aloud: what it is about, and its sentences. */
export interface AloudPart {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** Most of each kind: together they are read in two minutes, about 300 words. */
const most = { gaps: 3, common: 1, close: 1, changes: 1, unknowns: 1 } as const;

/** The page a lead reads aloud: who answered, what parts, what is shared, what changed, what is not known. */
export function aloudParts(telling: Telling, view: OverviewView): AloudPart[] {
  const { i18n } = telling;
  return [
    { heading: i18n._(msg`Qui a répondu`), sentences: whoAnswered(telling, view) },
    { heading: i18n._(msg`Ce qui nous sépare`), sentences: whatParts(telling, view) },
    { heading: i18n._(msg`Ce que nous partageons`), sentences: whatIsShared(telling, view) },
    { heading: i18n._(msg`Ce qui a changé`), sentences: whatChanged(telling, view) },
    { heading: i18n._(msg`Ce que nous ne savons pas`), sentences: whatIsUnknown(telling, view) },
  ];
}

function whoAnswered({ i18n, format }: Telling, { basis, invited }: OverviewView): string[] {
  const { manyInside, manyOutside } = sides(i18n);
  const said = audiences.map((side) => {
    const n = format.count(basis.n[side]);
    const list = invited[side];
    const people = `${n}\u00a0${side === 'employees' ? manyInside : manyOutside}`;
    if (list === null) return i18n._(msg`${people}, de leur plein gré`);
    const of = format.count(list);
    return i18n._(msg`${people} sur ${of} invités`);
  });
  const [first = '', second = ''] = said;
  const { judging } = basis;
  return [
    i18n._(msg`Nous avons entendu ${first}, et ${second}.`),
    ...(judging.provisional
      ? [i18n._(msg`Rien n’est définitif : chaque côté peut encore publier, et tout se dit à ce stade.`)]
      : []),
  ];
}

function whatParts(telling: Telling, view: OverviewView): string[] {
  const { i18n, format } = telling;
  const { compared, established, scope } = view.basis.judging;
  const gaps = view.findings.filter(isEstablished).slice(0, most.gaps);
  if (scope === 'exploration')
    return [i18n._(msg`Une réunion de cohortes se regarde sans verdict : rien ne s’en conclut.`)];
  if (compared === 0) return [nothingCompared(i18n)];
  const all = format.count(compared);
  if (gaps.length === 0) return [i18n._(msg`Sur ${all} questions comparées, aucun écart n’est établi.`)];
  const count = format.count(established);
  return [
    i18n._(msg`Sur ${all} questions comparées, ${count} s’écartent de façon établie.`),
    ...gaps.map((row) => `${rowSentence(i18n, row, format)} ${gapAloud(telling, row)}`.trim()),
  ];
}

/** The size of a gap and of both ends of its interval: an established one lies on one side of zero. */
function gapAloud({ i18n, format }: Words, row: ComparisonRow): string {
  const { unit, decimals } = row;
  const gap = writtenGap(row);
  if (gap === null) return '';
  const [low = 0, high = 0] = [Math.abs(gap.low), Math.abs(gap.high)].sort((a, b) => a - b);
  const size = format.gapSize(gap.value, unit, decimals);
  const [from, to] = [format.bare(low, unit), format.gapSize(high, unit)];
  return i18n._(msg`L’écart est de ${size}, entre ${from} et ${to}.`);
}

function whatIsShared({ i18n, format }: Telling, { common, findings }: OverviewView): string[] {
  const close = findings.filter(({ verdict }) => verdict === 'close');
  const shared = common.slice(0, most.common);
  const near = close.slice(0, most.close);
  if (shared.length + near.length === 0)
    return [i18n._(msg`Nous n’avons encore rien dont nous puissions dire que les deux côtés le partagent.`)];
  return [
    ...shared.map((row) => commonAloud({ i18n, format }, row)),
    ...near.map((row) => rowSentence(i18n, row, format)),
  ];
}

/** What both sides have in common, without the brackets of an interval, which nobody says. */
function commonAloud({ i18n, format }: Words, row: ComparisonRow): string {
  const { theInside, theOutside } = sides(i18n);
  const { employees, consumers } = row.figures;
  if (employees.state !== 'shown' || consumers.state !== 'shown') return '';
  const title = fullTitle(i18n, row);
  const a = format.figure(employees.value, row.unit, row.decimals);
  const b = format.figure(consumers.value, row.unit, row.decimals);
  return i18n._(
    msg`Terrain commun, « ${title} » : ${a} chez ${theInside}, ${b} chez ${theOutside}, sûrement au-dessus du milieu des deux côtés.`,
  );
}

function whatChanged(telling: Telling, { since }: OverviewView): string[] {
  const { i18n } = telling;
  if (since === null) return [i18n._(msg`C’est la première publication.`)];
  const [first] = since.changes.slice(0, most.changes);
  if (!first) return [i18n._(msg`Depuis la publication précédente, aucune lecture n’a changé.`)];
  const title = fullTitle(i18n, first.row);
  return [
    i18n._(msg`Depuis la publication précédente, sur « ${title} » : ${changeSentence(telling, first)}`),
  ];
}

function whatIsUnknown({ i18n, format }: Telling, { unknowns }: OverviewView): string[] {
  if (unknowns.length === 0) return [i18n._(msg`Chaque question est tranchée.`)];
  const told = unknowns.slice(0, most.unknowns).map((unknown) => {
    const { subject, why } = unknownSentence(i18n, unknown, format);
    return i18n._(msg`${subject} : ${why}`);
  });
  const more = unknowns.length - told.length;
  if (more === 0) return told;
  const rest = i18n._(
    msg`${plural(more, { one: 'Et un autre point, sur la vue d’ensemble.', other: 'Et # autres points, sur la vue d’ensemble.' })}`,
  );
  return [...told, rest];
}
