import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { regional } from '@miroir/locales/regional';
import type { Gap } from '../../contract/figure.ts';
import { sides } from '../words/called.ts';
import type { Formats } from '../words/format.ts';

/**
 * Cliff's delta said as a chance: of a random employee and a random consumer, how often the employee's answer is
 * the higher one, ties counted for half (Vargha & Delaney 2000: A = (δ + 1) / 2).
 */
export function effectSentence(i18n: I18n, effect: Gap, format: Formats): string {
  const { oneInside, oneOutside } = sides(i18n);
  const two = new Intl.NumberFormat(regional(i18n.locale), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  });
  const written = (value: number) => two.format(value).replace('-', '\u2212');
  const [delta, low, high] = [written(effect.value), written(effect.low), written(effect.high)];
  const chance = format.count(50 * (1 + Math.abs(effect.value)));
  if (effect.low <= 0 && effect.high >= 0) {
    return i18n._(
      msg`Entre ${oneInside} et ${oneOutside} au hasard, aucune réponse n’est nettement plus haute que l’autre (Cliff : ${delta} [${low} ; ${high}]).`,
    );
  }
  return effect.value > 0
    ? i18n._(
        msg`Au hasard, ${oneInside} répond plus haut qu’${oneOutside} dans ${chance} cas sur 100, les égalités comptant pour moitié (Cliff : ${delta} [${low} ; ${high}]).`,
      )
    : i18n._(
        msg`Au hasard, ${oneOutside} répond plus haut qu’${oneInside} dans ${chance} cas sur 100, les égalités comptant pour moitié (Cliff : ${delta} [${low} ; ${high}]).`,
      );
}
