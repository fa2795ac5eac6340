import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { OverviewView } from '../../contract/overview.ts';
import { changeSentence, changeTitle } from '../changes/sentence.ts';
import { isEstablished } from '../rows/established.ts';
import { rowSentence } from '../rows/sentence.ts';
import { unknownSentence } from '../unknowns/sentence.ts';
import type { Telling } from '../value/telling.ts';

/** One passage of what is read aloud: what it is about, and its sentences. */
export interface AloudPart {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** Most of each kind: together they are read in two minutes, about 300 words. */
const most = { gaps: 3, common: 1, changes: 1, unknowns: 2 } as const;

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
  const said = audiences.map((side) => {
    const n = format.count(basis.n[side]);
    const list = invited[side];
    const people = side === 'employees' ? i18n._(msg`${n} salariés`) : i18n._(msg`${n} clients`);
    if (list === null) return i18n._(msg`${people}, venus d’eux-mêmes`);
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
  const all = format.count(compared);
  if (gaps.length === 0) return [i18n._(msg`Sur ${all} questions comparées, aucun écart n’est établi.`)];
  const count = format.count(established);
  return [
    i18n._(msg`Sur ${all} questions comparées, ${count} s’écartent de façon établie.`),
    ...gaps.map((row) => {
      const gap = row.gap ? format.gapSize(row.gap.value, row.unit) : '';
      const [low, high] = row.gap ? bounds(row.gap) : [0, 0];
      const from = format.gapSize(low, row.unit);
      const to = format.gapSize(high, row.unit);
      return `${rowSentence(i18n, row, format)} ${i18n._(msg`L’écart est de ${gap}, entre ${from} et ${to}.`)}`;
    }),
  ];
}

/** Both ends of an interval of a gap, by size. */
function bounds({ low, high }: { low: number; high: number }): [number, number] {
  return [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
}

function whatIsShared({ i18n, format }: Telling, { common, findings }: OverviewView): string[] {
  const close = findings.filter(({ verdict }) => verdict === 'close');
  const rows = [...common, ...close].slice(0, most.common);
  if (rows.length === 0)
    return [i18n._(msg`Nous n’avons encore rien dont nous puissions dire que les deux côtés le partagent.`)];
  return rows.map((row) =>
    row.verdict === 'close'
      ? rowSentence(i18n, row, format)
      : i18n._(msg`Terrain commun : ${rowSentence(i18n, row, format)} Les deux sont du même côté du milieu.`),
  );
}

function whatChanged(telling: Telling, { since }: OverviewView): string[] {
  const { i18n } = telling;
  if (since === null) return [i18n._(msg`C’est la première publication.`)];
  const [first] = since.changes.slice(0, most.changes);
  if (!first) return [i18n._(msg`Depuis la publication précédente, aucune lecture n’a changé.`)];
  const title = changeTitle(first);
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
  const more = format.count(unknowns.length - told.length);
  return unknowns.length > told.length
    ? [...told, i18n._(msg`Et ${more} autres points, sur la vue d’ensemble.`)]
    : told;
}
