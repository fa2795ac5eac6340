import { msg, plural } from '@lingui/core/macro';
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
    const { people, final } = view.left[side];
    const left = format.count(people);
    const wholeOnly = view.wholeOnly[side];
    const nowhere = final
      ? i18n._(msg`environ ${left} réponses comptées nulle part`)
      : i18n._(msg`environ ${left} réponses attendent`);
    const said = [
      ...(wholeOnly > 0
        ? [
            i18n._(
              msg`${plural(wholeOnly, { one: '# compté seulement dans l’ensemble', other: '# comptés seulement dans l’ensemble' })}`,
            ),
          ]
        : []),
      ...(people > 0 ? [nowhere] : []),
      ...(told ? [i18n._(msg`environ ${replaced} accès remplacés (doubles possibles)`)] : []),
    ].join(' · ');
    return said === '' ? [] : [i18n._(msg`${name} : ${said}.`)];
  });
}
