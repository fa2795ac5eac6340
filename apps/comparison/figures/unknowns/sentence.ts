import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { audiences, exhaustive } from '@miroir/basics';
import type { Figure, Pair } from '../../contract/figure.ts';
import type { Unknown } from '../../contract/overview.ts';
import { fullTitle } from '../rows/full-title.ts';
import { listedEvidence, needsNote } from '../rows/sentence.ts';
import { sides } from '../words/called.ts';
import type { Formats } from '../words/format.ts';
import { figureText, quoted, sideName } from '../words/names.ts';

/** What is missing to decide, in one sentence: answers to questions, figures of cohorts; empty when nothing is. */
export function missingSentence(i18n: I18n, unknowns: readonly Unknown[], format: Formats): string {
  const of = (kinds: readonly Unknown['kind'][]) =>
    unknowns.filter(({ kind }) => kinds.includes(kind)).length;
  const open = of(['row', 'masked']);
  const cohorts = of(['cohort-whole-only', 'cohort-waiting', 'cohort-silent']);
  if (open === 0 && cohorts === 0) return '';
  const undecided = i18n._(
    msg`${plural(open, { one: 'de quoi trancher # comparaison', other: 'de quoi trancher # comparaisons' })}`,
  );
  const silent = i18n._(
    msg`${plural(cohorts, { one: 'assez de réponses dans # cohorte', other: 'assez de réponses dans # cohortes' })}`,
  );
  const missing = format.list([...(open > 0 ? [undecided] : []), ...(cohorts > 0 ? [silent] : [])]);
  return i18n._(msg`Pour décider, il manque ${missing}.`);
}

/** One thing not known: its subject, and what is missing to know it. */
export function unknownSentence(
  i18n: I18n,
  unknown: Unknown,
  format: Formats,
): { subject: string; why: string } {
  switch (unknown.kind) {
    case 'row':
      return {
        subject: fullTitle(i18n, unknown.row),
        why: listedEvidence(i18n, unknown.row, format) || bothFigures(i18n, unknown.row.figures, format),
      };
    case 'masked':
      return { subject: unknown.label, why: bothFigures(i18n, unknown.figures, format) };
    case 'one-sided':
      return oneSided(i18n, unknown, format);
    case 'cohort-whole-only':
      return {
        subject: unknown.cohort,
        why: i18n._(
          msg`Pas de chiffre à part : trop peu de réponses. Celles qui sont comptées le sont dans l’ensemble seulement.`,
        ),
      };
    case 'cohort-waiting':
      return {
        subject: unknown.cohort,
        why: i18n._(
          msg`Pas encore de chiffre à part : moins de réponses qu’il n’en faut pour entrer ensemble.`,
        ),
      };
    case 'cohort-silent': {
      const n = format.count(unknown.n);
      const headcount = format.count(unknown.headcount);
      const rate = format.percent((100 * unknown.n) / unknown.headcount);
      return {
        subject: unknown.cohort,
        why: i18n._(
          msg`${n} réponses comptées pour ${headcount} invités, soit ${rate} ; ce qui manque pèse plus que ce qui est dit. Relancer, ou aller les voir.`,
        ),
      };
    }
    case 'uncounted':
    case 'waiting':
      return people(i18n, unknown, format.count(unknown.people));
    default:
      return exhaustive(unknown);
  }
}

/** Why each side has a figure or none: `Salariés : masqué… ; clients : 52 % [45 ; 59].` */
function bothFigures(i18n: I18n, figures: Pair<Figure>, format: Formats): string {
  const said = audiences.map((side) => {
    const figure = figures[side];
    const name = sideName(i18n, side);
    const why =
      figure.state === 'shown'
        ? answersOf(i18n, format.count(figure.n))
        : figureText(i18n, figure, { format, unit: 'percent' });
    return i18n._(msg`${name} : ${why}.`);
  });
  return said.join(' ');
}

function answersOf(i18n: I18n, n: string): string {
  return i18n._(msg`${n} réponses publiées, sans rien en face`);
}

/** What was asked to one side only, by name. */
function oneSided(
  i18n: I18n,
  unknown: Extract<Unknown, { kind: 'one-sided' }>,
  format: Formats,
): { subject: string; why: string } {
  const { theInside, theOutside, toInside, toOutside } = sides(i18n);
  const list = format.list(unknown.labels.map((label) => quoted(i18n, label)));
  const n = format.count(unknown.n);
  return unknown.side === 'employees'
    ? {
        subject: i18n._(msg`Ce qu’en disent ${theOutside}`),
        why: i18n._(
          msg`${list} : demandé ${toInside} seulement, jusqu’à ${n} réponses, sans rien à comparer.`,
        ),
      }
    : {
        subject: i18n._(msg`Ce qu’en disent ${theInside}`),
        why: i18n._(
          msg`${list} : demandé ${toOutside} seulement, jusqu’à ${n} réponses, sans rien à comparer.`,
        ),
      };
}

function people(
  i18n: I18n,
  unknown: { kind: 'uncounted' | 'waiting'; side: 'employees' | 'consumers' },
  count: string,
): { subject: string; why: string } {
  const subject = sideName(i18n, unknown.side);
  return unknown.kind === 'uncounted'
    ? {
        subject,
        why: i18n._(
          msg`Environ ${count} réponses comptées nulle part : trop peu pour entrer ensemble à la clôture.`,
        ),
      }
    : {
        subject,
        why: i18n._(msg`Environ ${count} réponses attendent d’être assez nombreuses pour entrer ensemble.`),
      };
}

/** What is said once under a list of what is not known: how many answers closeness takes; null where that is not it. */
export function unknownsNote(i18n: I18n, unknowns: readonly Unknown[], format: Formats): string | null {
  const rows = unknowns.flatMap((unknown) => (unknown.kind === 'row' ? [unknown.row] : []));
  return needsNote(i18n, rows, format);
}
