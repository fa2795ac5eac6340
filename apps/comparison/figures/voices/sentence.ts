import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { VoiceRow } from '../../contract/figure.ts';
import type { OverviewView } from '../../contract/overview.ts';
import { isEstablished } from '../rows/established.ts';
import { measuredTitle } from '../rows/full-title.ts';
import { nothingCompared } from '../rows/headline.ts';
import { sides } from '../words/called.ts';
import type { Formats } from '../words/format.ts';
import { quoted } from '../words/names.ts';

/** The theme with the clearest difference in how much is said about it, or null when none is established. */
export function loudest(voices: readonly VoiceRow[]): Loud | null {
  return loudestFirst(voices)[0] ?? null;
}

interface Loud {
  readonly row: VoiceRow;
  readonly louder: 'employees' | 'consumers';
  readonly ratio: number;
}

/** Every theme with an established difference, the clearest first. */
function loudestFirst(voices: readonly VoiceRow[]): Loud[] {
  const told = voices.flatMap((row) => {
    const { employees, consumers } = row.figures;
    if (row.verdict !== 'established' || employees.state !== 'shown' || consumers.state !== 'shown')
      return [];
    const [low, high] = [employees.value, consumers.value].sort((a, b) => a - b);
    const louder = employees.value > consumers.value ? ('employees' as const) : ('consumers' as const);
    return [{ row, louder, ratio: (high ?? 0) / Math.max(low ?? 0, 0.1) }];
  });
  return told.sort((a, b) => b.ratio - a.ratio);
}

/** Who speaks of what, in one sentence; says so when no difference is established. */
export function voiceSentence(i18n: I18n, voices: readonly VoiceRow[], format: Formats): string {
  const { manyInside, manyOutside, ofInside, ofOutside } = sides(i18n);
  const [top, ...others] = loudestFirst(voices);
  if (!top) return noneLoud(i18n, voices);
  const { figures, title } = top.row;
  const a = format.count(figures.employees.state === 'shown' ? figures.employees.value : 0);
  const b = format.count(figures.consumers.state === 'shown' ? figures.consumers.value : 0);
  const said =
    top.louder === 'consumers'
      ? i18n._(
          msg`« ${title} » fait surtout parler dehors : ${b} commentaires pour 100 ${manyOutside}, ${a} pour 100 ${manyInside}.`,
        )
      : i18n._(
          msg`« ${title} » fait surtout parler dedans : ${a} commentaires pour 100 ${manyInside}, ${b} pour 100 ${manyOutside}.`,
        );
  const { employees, consumers } = top.row.comments;
  const [inside, outside] = [format.count(employees ?? 0), format.count(consumers ?? 0)];
  return [
    said,
    i18n._(msg`C’est établi, sur ${inside} commentaires ${ofInside} et ${outside} ${ofOutside}.`),
    ...alsoLoud(i18n, others, format),
  ].join(' ');
}

/** Where no difference is established: there is none, or there is nothing to compare. */
function noneLoud(i18n: I18n, voices: readonly VoiceRow[]): string {
  return voices.every(({ verdict }) => verdict === 'not-comparable')
    ? i18n._(msg`Rien à comparer : aucun thème n’a de chiffre des deux côtés.`)
    : i18n._(msg`Aucune différence établie dans ce dont chaque côté parle le plus.`);
}

/** The other established themes by name, those that are heard more outside first. */
function alsoLoud(i18n: I18n, others: readonly Loud[], format: Formats): string[] {
  const named = (side: Loud['louder']) =>
    format.list(others.filter(({ louder }) => louder === side).map(({ row }) => quoted(i18n, row.title)));
  const [outside, inside] = [named('consumers'), named('employees')];
  return [
    ...(outside === '' ? [] : [i18n._(msg`Établi aussi, davantage dehors : ${outside}.`)]),
    ...(inside === '' ? [] : [i18n._(msg`Établi aussi, davantage dedans : ${inside}.`)]),
  ];
}

/** The first sentence of the overview, from the strongest voice and the strongest gap. */
export function overviewHeadline(i18n: I18n, view: OverviewView, format: Formats): string {
  const strongest = view.findings.find(isEstablished);
  const common = view.findings.find(({ verdict }) => verdict === 'close');
  const shared = common ? measuredTitle(i18n, common) : '';
  const voice = loudest(view.voices);
  const sentences = [
    ...(voice ? [talkOf(i18n, voice.row.title, voice.louder)] : []),
    ...(strongest ? [gapOn(i18n, measuredTitle(i18n, strongest))] : []),
    ...(strongest || voice || !common
      ? []
      : [i18n._(msg`Rien n’oppose les deux côtés de façon établie ; ils se rejoignent sur « ${shared} ».`)]),
  ];
  if (sentences.length > 0) return sentences.join(' ');
  const { scope, compared } = view.basis.judging;
  if (scope === 'exploration')
    return i18n._(
      msg`Une réunion de cohortes se regarde sans verdict : ses écarts et leurs intervalles sont à la page « Attentes ».`,
    );
  if (compared === 0) return nothingCompared(i18n);
  const count = format.count(compared);
  return i18n._(
    msg`Rien n’est établi : sur ${count} questions comparées, aucun écart ne résiste à la correction.`,
  );
}

function talkOf(i18n: I18n, title: string, louder: 'employees' | 'consumers'): string {
  return louder === 'consumers'
    ? i18n._(msg`Dehors, on parle bien plus que dedans de « ${title} ».`)
    : i18n._(msg`Dedans, on parle bien plus que dehors de « ${title} ».`);
}

function gapOn(i18n: I18n, title: string): string {
  return i18n._(msg`C’est sur « ${title} » que les réponses s’écartent le plus sûrement.`);
}
