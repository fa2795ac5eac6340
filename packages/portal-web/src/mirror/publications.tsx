import { useLingui } from '@lingui/react/macro';
import { AudienceDot } from '@miroir/ui';
import type { ReactElement } from 'react';
import type { Mirror, MirrorBoot } from './mirror-types.ts';
import { useSideNames } from './use-side-names.ts';

/** The head of both chains: what whoever doubts a figure compares with the other portal. */
export function Publications({ mirror, boot }: { mirror: Mirror; boot: MirrorBoot }): ReactElement {
  const { t } = useLingui();
  const names = useSideNames(boot);
  return (
    <section className="heads small muted">
      <p>{t`L’autre côté a reçu sa propre version au même moment. Pour vérifier que les chiffres sont restés les mêmes :`}</p>
      <ul>
        {(['employees', 'consumers'] as const).map((side) => {
          const { serial, hash } = mirror.publications[side];
          return (
            <li key={side}>
              <AudienceDot audience={side} /> <span>{t`${names[side]}, publication n° ${serial} :`}</span>{' '}
              <code>{hash}</code>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
