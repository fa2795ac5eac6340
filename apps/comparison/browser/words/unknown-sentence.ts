import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { exhaustive } from '@miroir/basics';
import type { Unknown } from '../../server/report/view.ts';
import type { Formats } from './format.ts';
import { rowEvidence, rowTitle } from './row-sentence.ts';

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
        why: i18n._(msg`Comptés seulement dans l’ensemble : trop peu de personnes pour un chiffre à part.`),
      };
    case 'cohort-waiting':
      return {
        subject: unknown.cohort,
        why: i18n._(
          msg`Rien de publié encore : pas assez de réponses nouvelles pour en montrer sans isoler quelqu’un.`,
        ),
      };
    case 'cohort-silent': {
      const n = format.count(unknown.n);
      const headcount = format.count(unknown.headcount);
      const rate = format.percent((100 * unknown.n) / unknown.headcount);
      return {
        subject: unknown.cohort,
        why: i18n._(
          msg`${n} réponses sur ${headcount} invités (${rate}) : le silence y pèse plus que les réponses. Relancer, ou aller les voir.`,
        ),
      };
    }
    case 'withheld':
    case 'waiting':
      return people(i18n, unknown, format.count(unknown.people));
    default:
      return exhaustive(unknown);
  }
}

function people(
  i18n: I18n,
  unknown: { kind: 'withheld' | 'waiting'; side: 'employees' | 'consumers' },
  count: string,
): { subject: string; why: string } {
  const subject = unknown.side === 'employees' ? i18n._(msg`Salariés`) : i18n._(msg`Clients`);
  return unknown.kind === 'withheld'
    ? {
        subject,
        why: i18n._(msg`${count} réponses retenues à la clôture : les publier aurait isolé quelqu’un.`),
      }
    : { subject, why: i18n._(msg`environ ${count} réponses attendent la prochaine publication.`) };
}
