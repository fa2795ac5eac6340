import { useLingui } from '@lingui/react/macro';

/** How the tone is measured, under every export of it. */
export function useToneMethod(commentsK: number): string {
  const { t } = useLingui();
  return t`Ton mesuré par un lexique, non étalonné ; chaque chiffre repose sur au moins ${commentsK} commentaires. Écarts de Newcombe à 95 %, corrigés par Benjamini–Hochberg.`;
}
