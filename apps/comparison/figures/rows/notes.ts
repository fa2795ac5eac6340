import { msg } from '@lingui/core/macro';
import type { Words } from '../value/telling.ts';

/** The sentence of method under every comparison of shares. */
export function comparisonMethod({ i18n, format }: Words, family: number): string {
  const count = format.count(family);
  return i18n._(
    msg`Intervalles à 95 % de Wilson, écarts de Newcombe ; ${count} comparaisons, fausses découvertes tenues sous 5 % (Benjamini–Hochberg).`,
  );
}
