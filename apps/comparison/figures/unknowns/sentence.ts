import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { exhaustive } from '@miroir/basics';
import type { Unknown } from '../../contract/overview.ts';
import { rowEvidence, rowTitle } from '../rows/sentence.ts';
import type { Formats } from '../words/format.ts';

/** One thing not known: its subject, and what is missing to know it. */
export function unknownSentence(
  i18n: I18n,
  unknown: Unknown,
  format: Formats,
): { subject: string; why: string } {
  switch (unknown.kind) {
    case 'row':
      return { subject: rowTitle(unknown.row), why: rowEvidence(i18n, unknown.row, format) };
    case 'cohort-whole-only':
      return {
        subject: unknown.cohort,
        why: i18n._(
          msg`Pas de chiffre à part : trop peu de réponses. Celles qui comptent ne le font que dans l’ensemble.`,
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
          msg`${n} réponses comptées pour ${headcount} invités (${rate}) : ce qui manque pèse plus que ce qui est dit. Relancer, ou aller les voir.`,
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

function people(
  i18n: I18n,
  unknown: { kind: 'uncounted' | 'waiting'; side: 'employees' | 'consumers' },
  count: string,
): { subject: string; why: string } {
  const subject = unknown.side === 'employees' ? i18n._(msg`Salariés`) : i18n._(msg`Clients`);
  return unknown.kind === 'uncounted'
    ? {
        subject,
        why: i18n._(
          msg`environ ${count} réponses comptées nulle part : trop peu pour entrer ensemble à la clôture.`,
        ),
      }
    : { subject, why: i18n._(msg`environ ${count} réponses attendent d’être assez pour entrer ensemble.`) };
}
