import { msg } from '@lingui/core/macro';
import type { MethodView } from '../../contract/method.ts';
import type { Words } from '../value/telling.ts';

/**
 * How far two readers agreed, with what such a κ is called (Landis & Koch 1977, Biometrics 33:159–174); null where there
 * were not two.
 */
export function agreementSaid(
  { i18n, format }: Words,
  agreement: MethodView['sides']['employees']['agreement'],
): string | null {
  if (agreement === null) return null;
  const kappa = format.figure(agreement.kappa, 'score', 2);
  const texts = format.count(agreement.texts);
  if (agreement.kappa > 0.6)
    return i18n._(
      msg`deux lecteurs, κ de Cohen de ${kappa} sur les ${texts} commentaires que tous deux ont lus : un bon accord.`,
    );
  if (agreement.kappa > 0.4)
    return i18n._(
      msg`deux lecteurs, κ de Cohen de ${kappa} sur les ${texts} commentaires que tous deux ont lus : un accord moyen.`,
    );
  return i18n._(
    msg`deux lecteurs, κ de Cohen de ${kappa} sur les ${texts} commentaires que tous deux ont lus : un accord faible, le ton se lit avec prudence.`,
  );
}
