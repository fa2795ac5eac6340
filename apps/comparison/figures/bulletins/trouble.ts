import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BulletinRole, DeliveryFault } from '../../contract/bulletins.ts';
import type { Incident } from '../../contract/method.ts';
import { sideName } from '../words/names.ts';

/** A process of one side that bulletins go to, as a lead knows it. */
export function processName(i18n: I18n, { audience, role }: BulletinRole): string {
  const side = sideName(i18n, audience);
  return role === 'box' ? i18n._(msg`${side}, questionnaire`) : i18n._(msg`${side}, espace d’idées`);
}

/** Why a process has not taken or not opened a bulletin, and who can mend it; without a full stop. */
export function deliveryFaultSaid(
  i18n: I18n,
  fault: DeliveryFault | 'lost-bulletin' | 'other-bulletin',
): string {
  switch (fault) {
    case 'waiting':
      return i18n._(msg`pas encore interrogé`);
    case 'unreachable':
      return i18n._(msg`ne répond pas`);
    case 'unauthorised':
      return i18n._(msg`ne reconnaît pas le jeton de la comparaison`);
    case 'clock-off':
      return i18n._(msg`son horloge s’écarte de plus de cinq minutes : il ne montre rien`);
    case 'bad-signature':
      return i18n._(msg`ne reconnaît pas la clé de la comparaison`);
    case 'unknown-round':
    case 'unknown-fingerprint':
      return i18n._(msg`ne connaît pas cette manche, ou pas sous cette version`);
    case 'lower-serial':
    case 'missing-earlier':
      return i18n._(msg`il lui en manque un d’avant`);
    case 'equivocation':
    case 'broken-chain':
    case 'other-bulletin':
      return i18n._(msg`détient un bulletin qui n’a pas été scellé ici`);
    case 'lost-bulletin':
      return i18n._(msg`l’avait reçu et ne l’a plus ; il lui est renvoyé`);
    case 'unexpected-answer':
      return i18n._(msg`répond autre chose que ce qui est attendu`);
    default:
      return i18n._(msg`le refuse : ${fault}`);
  }
}

/** What happened to a bulletin in one process, as a sentence. */
export function bulletinTroubleSaid(
  i18n: I18n,
  { role, serial, reason }: NonNullable<Incident['bulletin']>,
): string {
  const why = deliveryFaultSaid(i18n, reason);
  return role === 'box'
    ? i18n._(msg`Bulletin n° ${serial}, questionnaire : ${why}.`)
    : i18n._(msg`Bulletin n° ${serial}, espace d’idées : ${why}.`);
}
