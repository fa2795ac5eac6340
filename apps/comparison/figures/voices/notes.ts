import { msg } from '@lingui/core/macro';
import type { Words } from '../value/telling.ts';

/** How comments are counted and judged. */
export function voicesMethod({ i18n }: Words): string {
  return i18n._(
    msg`Commentaires et textes libres publiés, ramenés à 100 participants ; différence jugée avec une variance majorée, plusieurs commentaires pouvant venir d’une même personne.`,
  );
}
