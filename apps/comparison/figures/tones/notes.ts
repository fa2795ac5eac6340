import { msg } from '@lingui/core/macro';
import type { ToneRow } from '../../contract/figure.ts';
import type { Telling } from '../value/telling.ts';

/** How the tone is measured, under every export of it. */
export function toneMethod({ i18n, frame: { commentsK } }: Telling, rows: readonly ToneRow[]): string {
  if (rows.some(({ people }) => people.employees !== null || people.consumers !== null))
    return i18n._(
      msg`Ton étalonné là où des personnes ont relu assez de commentaires, tirés au hasard : parts de ce qu’elles liraient dans tous (double échantillonnage de Tenenbein), parmi ceux qui parlent du sujet et se lisent ; l’intervalle à 95 % compte ceux qu’elles n’ont pas relus. Ailleurs, ton lu par le moteur seul, non étalonné : aucun écart n’y est un constat. Chaque chiffre repose sur au moins ${commentsK} commentaires.`,
    );
  return i18n._(
    msg`Ton lu par un moteur que personne n’a étalonné : aucun écart n’en est un constat. Les parts se prennent sur les commentaires lus ; les non lus sont comptés à part, jamais parmi les neutres. Chaque chiffre repose sur au moins ${commentsK} commentaires, lus ou non. Écarts de Newcombe à 95 %.`,
  );
}
