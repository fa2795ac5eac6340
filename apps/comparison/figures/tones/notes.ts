import { msg } from '@lingui/core/macro';
import type { Telling } from '../value/telling.ts';

/** How the tone is measured, under every export of it. */
export function toneMethod({ i18n, frame: { commentsK } }: Telling): string {
  return i18n._(
    msg`Ton lu par un moteur que personne n’a étalonné : aucun écart n’en est un constat. Les parts se prennent sur les commentaires lus ; les non lus sont comptés à part, jamais parmi les neutres. Chaque chiffre repose sur au moins ${commentsK} commentaires, lus ou non. Écarts de Newcombe à 95 %.`,
  );
}
