import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { exhaustive } from '@miroir/basics';
import type { SealFault } from '../../contract/bulletins.ts';
import type { Formats } from '../../figures/words/format.ts';
import { sideName } from '../../figures/words/names.ts';

/** Why nothing was sealed, as a sentence that says what to do. */
export function sealFaultSaid(i18n: I18n, format: Formats, fault: SealFault): string {
  switch (fault.fault) {
    case 'unknown-round':
      return i18n._(msg`Cette manche n’est pas connue ici.`);
    case 'too-early': {
      const at = format.dateTime(fault.notBefore);
      return i18n._(
        msg`Rien ne s’ouvre avant le ${at}, promis aux deux côtés. Choisissez une heure plus tardive.`,
      );
    }
    case 'no-space': {
      const side = sideName(i18n, fault.audience);
      return i18n._(
        msg`L’espace de ce côté n’a pas d’adresse ici : ${side}. Demandez à l’exploitant de la renseigner.`,
      );
    }
    case 'portal-ahead': {
      const side = sideName(i18n, fault.audience);
      return i18n._(
        msg`Ce portail en sait plus que cette comparaison, restaurée depuis une copie : ${side}. Rien ne peut plus partir pour cette campagne.`,
      );
    }
    case 'malformed':
    case 'missing-language':
    case 'foreign-idea': {
      const where = fault.where.join(', ');
      return i18n._(msg`Un texte manque ou n’a pas sa forme : ${where}.`);
    }
    default:
      return exhaustive(fault);
  }
}
