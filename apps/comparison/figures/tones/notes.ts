import { msg } from '@lingui/core/macro';
import type { Telling } from '../value/telling.ts';

/** How the tone is measured, under every export of it. */
export function toneMethod({ i18n, frame: { commentsK } }: Telling): string {
  return i18n._(
    msg`Ton mesuré par un lexique, non étalonné ; chaque chiffre repose sur au moins ${commentsK} commentaires. Écarts de Newcombe à 95 % ; faute d’étalonnage, aucun n’est dit établi.`,
  );
}
