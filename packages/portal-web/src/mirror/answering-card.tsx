import { useLingui } from '@lingui/react/macro';
import { Card, Table } from '@miroir/ui';
import type { ReactElement } from 'react';
import { count } from '../i18n/format.ts';
import type { Decisions, MirrorBoot } from './mirror-types.ts';
import { useSideNames } from './use-side-names.ts';

interface Props {
  readonly boot: MirrorBoot;
  readonly answering: NonNullable<Decisions['answering']>;
}

/** Whether both sides are answered: told to both, the same figures. */
export function AnsweringCard({ boot, answering }: Props): ReactElement {
  const { t } = useLingui();
  const names = useSideNames(boot);
  const { locale } = boot;
  const days = (value: number | null) =>
    value === null ? '–' : new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  return (
    <Card className="answering">
      <h2>{t`Répondons-nous autant des deux côtés ?`}</h2>
      <p className="say">{answering.said}</p>
      <Table
        caption={t`Les mêmes chiffres se lisent de l’autre côté. Le délai va du jour où une idée a réuni assez d’avis pour être comptée à celui où une décision publiée y répond.`}
        columns={[
          { key: 'side', label: t`Côté` },
          { key: 'answered', label: t`Idées ayant reçu une réponse`, numeric: true },
          { key: 'days', label: t`Délai médian, en jours`, numeric: true },
          { key: 'late', label: t`En retard`, numeric: true },
        ]}
        rows={(['employees', 'consumers'] as const).map((side) => {
          const { answered, of, medianDays, overdue } = answering[side];
          const [some, all] = [count(answered, locale), count(of, locale)];
          return {
            id: side,
            side: names[side],
            answered: t`${some} sur ${all}`,
            days: days(medianDays),
            late: count(overdue, locale),
          };
        })}
      />
    </Card>
  );
}
