import { useLingui } from '@lingui/react/macro';
import type { BoxBoot } from '../around/box-boot.ts';
import { momentOf } from '../i18n/format.ts';

/** Who sees one's own side's results on this site, and from when: until the comparison, then. */
export function useResultsRule(boot: Pick<BoxBoot, 'resultsOpenTo' | 'status'>, locale: string) {
  const { t } = useLingui();
  const compares = momentOf(boot.status.comparesAt, locale, boot.status.timeZone);
  return {
    until: t`Sur ce site, jusqu’au ${compares}, seulement les personnes qui ont répondu, pour n’influencer personne.`,
    afterwards:
      boot.resultsOpenTo === 'everyone'
        ? t`Ensuite, tout le monde.`
        : t`Ensuite, seulement les personnes qui ont un accès.`,
  };
}
