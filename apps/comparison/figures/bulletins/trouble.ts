import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BulletinRole, DeliveryFault } from '../../contract/bulletins.ts';
import type { Incident } from '../../contract/method.ts';
import { sideName } from '../words/names.ts';

/** A process of one side that bulletins go to, as a lead knows it. */
export function processName(i18n: I18n, { audience, role }: BulletinRole): string {
  const side = sideName(i18n, audience);
  return role === 'box' ? i18n._(msg`${side}, questionnaire`) : i18n._(msg`${side}, espace d’idées`);
}

type Trouble = DeliveryFault | 'lost-bulletin' | 'other-bulletin';

const unknownRound = msg`ne connaît pas cette manche, ou pas sous cette version`;
const lowerSerial = msg`il lui en manque un d’avant`;
const equivocation = msg`détient un bulletin qui n’a pas été scellé ici`;
/** What a lead can do something about; any other refusal is said by its code. */
const known: { readonly [T in Trouble]?: MessageDescriptor } = {
  waiting: msg`pas encore interrogé`,
  unreachable: msg`ne répond pas`,
  unauthorised: msg`ne reconnaît pas le jeton de la comparaison`,
  'clock-off': msg`son horloge s’écarte de plus de cinq minutes : il ne montre rien`,
  'bad-signature': msg`ne reconnaît pas la clé de la comparaison`,
  'unknown-round': unknownRound,
  'unknown-fingerprint': unknownRound,
  'lower-serial': lowerSerial,
  'missing-earlier': lowerSerial,
  equivocation: equivocation,
  'broken-chain': equivocation,
  'other-bulletin': equivocation,
  'lost-bulletin': msg`l’avait reçu et ne l’a plus ; il lui est renvoyé`,
  'unexpected-answer': msg`répond autre chose que ce qui est attendu`,
};

/** Why a process has not taken or not opened a bulletin, and who can mend it; without a full stop. */
export function deliveryFaultSaid(i18n: I18n, fault: Trouble): string {
  return i18n._(known[fault] ?? msg`le refuse : ${fault}`);
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
