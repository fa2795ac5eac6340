import { msg } from '@lingui/core/macro';
import type { Judging } from '../../contract/figure.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';

/** The sentence of method under every comparison, and what its verdicts do not know. */
export function comparisonMethod(words: Words, judging: Judging): string {
  return [methodOf(words, judging), ...cautions(words, judging)].join(' ');
}

function methodOf({ i18n, format }: Words, { scope, family, detectable }: Judging): string {
  const count = format.count(family);
  if (scope === 'exploration')
    return i18n._(
      msg`Intervalles à 95 % (Wilson, Newcombe). Une réunion de cohortes s’explore : ses écarts n’ont pas de verdict.`,
    );
  if (scope === 'pair') {
    const points = format.count(detectable ?? 0);
    return i18n._(
      msg`Intervalles à 95 % (Wilson, Newcombe) ; tests de Fisher et de Mann–Whitney. Cette paire est jugée parmi ${count} questions de toutes les paires de cohortes (Benjamini–Hochberg) : près de la moitié, un écart de parts d’environ ${points} points serait établi quatre fois sur cinq ; un plus petit peut l’être aussi.`,
    );
  }
  return i18n._(
    msg`Intervalles à 95 % (Wilson, Newcombe) ; tests de Fisher et de Mann–Whitney ; ${count} questions jugées ensemble, fausses découvertes tenues sous 5 % (Benjamini–Hochberg).`,
  );
}

/** What is said beside the badges, in a line each. */
export function cautions({ i18n }: Words, { scope, provisional, volunteers }: Judging): string[] {
  const { theInside, theOutside } = sides(i18n);
  if (scope === 'exploration') return [];
  return [
    ...(provisional ? [i18n._(msg`Verdicts à ce stade : chaque côté peut encore publier.`)] : []),
    ...volunteers.map((side) =>
      side === 'consumers'
        ? i18n._(
            msg`Chez ${theOutside}, on vient de son plein gré : rien ne dit ce que pensent ceux qui ne sont pas venus.`,
          )
        : i18n._(
            msg`Chez ${theInside}, on vient de son plein gré : rien ne dit ce que pensent ceux qui ne sont pas venus.`,
          ),
    ),
    i18n._(msg`Des collègues d’une même équipe se ressemblent : ils en disent moins que leur nombre.`),
  ];
}
