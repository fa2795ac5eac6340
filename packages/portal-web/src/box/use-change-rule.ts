import { useLingui } from '@lingui/react/macro';
import type { BootOfRound } from '@miroir/portal';
import { momentOf } from '../i18n/format.ts';

/** Until when an answer can change, in one sentence: what has entered the results changes no more. */
export function useChangeRule(boot: Pick<BootOfRound, 'releases' | 'status'>, locale: string): string {
  const { t } = useLingui();
  const closes = momentOf(boot.status.closesAt, locale, boot.status.timeZone);
  if (boot.status.state === 'closed') {
    return t`Les réponses sont closes : plus rien ne se change ni ne se retire.`;
  }
  switch (boot.releases) {
    case 'once':
      return t`Jusqu’au ${closes}, vous pouvez changer vos réponses ou les retirer. Elles n’entrent dans les résultats qu’ensuite.`;
    case 'daily':
      return t`Vous pouvez changer vos réponses jusqu’à ce qu’elles entrent dans les résultats, au plus tôt à la publication du jour, par lots d’au moins dix. Ensuite, et jusqu’à la clôture, vous pourrez seulement les retirer.`;
    case 'weekly':
      return t`Vous pouvez changer vos réponses jusqu’à ce qu’elles entrent dans les résultats, au plus tôt à la publication de la semaine, par lots d’au moins dix. Ensuite, et jusqu’à la clôture, vous pourrez seulement les retirer.`;
    case 'often':
      return t`Vous pouvez changer vos réponses jusqu’à ce qu’elles entrent dans les résultats, ici presque aussitôt, par lots d’au moins dix. Ensuite, et jusqu’à la clôture, vous pourrez seulement les retirer.`;
  }
}
