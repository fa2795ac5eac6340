import type { Audience } from '@miroir/basics';
import type { Comparison } from '../figures/compare-figures.ts';
import type { Suppression } from '../figures/figure.ts';
import { fewestToConclude } from '../stats/verdict.ts';
import type { QuestionView } from './compare-page.ts';
import type { Participation } from './participation.ts';

/** One thing a comparison cannot tell, and why. */
export type Unknown =
  /** There is a gap, but it may be nothing: neither established nor close. */
  | { readonly kind: 'undecided'; readonly comparison: Comparison }
  /** Fewer than 20 answers on a side. */
  | { readonly kind: 'too-few'; readonly question: string; readonly audience: Audience; readonly n: number }
  | {
      readonly kind: 'suppressed';
      readonly question: string;
      readonly audience: Audience;
      readonly reason: Suppression;
    }
  /** A cohort without a figure of its own. */
  | { readonly kind: 'silent-cohort'; readonly audience: Audience; readonly cohort: string }
  /** A cohort of which fewer than 20 people entered. */
  | {
      readonly kind: 'small-cohort';
      readonly audience: Audience;
      readonly cohort: string;
      readonly n: number;
    };

const sides = ['employees', 'consumers'] as const;

/** Everything not known, what concerns people first, then questions, the widest undecided gaps first. */
export function unknowns(questions: readonly QuestionView[], took: Participation | null): Unknown[] {
  return [
    ...(took === null ? [] : unknownCohorts(took)),
    ...questions.flatMap(unknownAnswers),
    ...undecided(questions),
  ];
}

function unknownCohorts(took: Participation): Unknown[] {
  return sides.flatMap((audience) =>
    took[audience].cohorts.flatMap(({ id: cohort, figure }): Unknown[] => {
      if (figure.state === 'suppressed' && figure.reason !== 'no-snapshot') {
        return [{ kind: 'silent-cohort', audience, cohort }];
      }
      return figure.state === 'shown' && figure.value.n < fewestToConclude
        ? [{ kind: 'small-cohort', audience, cohort, n: figure.value.n }]
        : [];
    }),
  );
}

function unknownAnswers(view: QuestionView): Unknown[] {
  return sides.flatMap((audience): Unknown[] => {
    const figure = view[audience];
    const { question } = view;
    if (figure.state === 'suppressed')
      return [{ kind: 'suppressed', question, audience, reason: figure.reason }];
    return figure.state === 'too-few' ? [{ kind: 'too-few', question, audience, n: figure.n }] : [];
  });
}

function undecided(questions: readonly QuestionView[]): Unknown[] {
  const width = ({ gap }: Comparison) => Math.abs(gap?.relative.estimate ?? 0);
  return questions
    .flatMap(({ headline }) => (headline !== null && isOpen(headline) ? [headline] : []))
    .sort((a, b) => width(b) - width(a))
    .map((comparison): Unknown => ({ kind: 'undecided', comparison }));
}

function isOpen({ verdict }: Comparison): boolean {
  return verdict === 'undecided' || verdict === 'maybe';
}
