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
      <p>{t`La même page s’est ouverte en face, écrite pour l’autre côté. De quoi vérifier que les chiffres n’ont pas bougé :`}</p>
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
