import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { ParticipationView } from '../../contract/participation.ts';
import { figureNotes } from '../value/notes.ts';
import type { Telling, Words } from '../value/telling.ts';
import { sideName } from '../words/names.ts';

/** What every figure of participation says of itself. */
export function participationNotes(telling: Telling, view: ParticipationView): string[] {
  return figureNotes(telling, view.basis, participationMethod(telling));
}

/** How people are counted. */
export function participationMethod({ i18n }: Words): string {
  return i18n._(
    msg`Comptes exacts pour les réponses publiées ; tous les autres sont arrondis au multiple de cinq inférieur et ne s’additionnent pas.`,
  );
}

/** What no bar shows: who waits or is counted nowhere, who counts in the whole only, which accesses were replaced. */
export function uncounted({ i18n, format }: Telling, view: ParticipationView): string[] {
  return audiences.flatMap((side) => {
    const name = sideName(i18n, side);
    const told = view.replacements[side];
    const replaced = told === null ? '' : format.count(told);
    const people = format.count(view.left[side].people);
    const wholeOnly = format.count(view.wholeOnly[side]);
    const left = view.left[side].final
      ? i18n._(
          msg`${name} : ${wholeOnly} comptés seulement dans l’ensemble, environ ${people} réponses comptées nulle part.`,
        )
      : i18n._(
          msg`${name} : ${wholeOnly} comptés seulement dans l’ensemble, environ ${people} réponses attendent.`,
        );
    return told === null
      ? [left]
      : [left, i18n._(msg`${name} : environ ${replaced} accès remplacés (doubles possibles).`)];
  });
}
