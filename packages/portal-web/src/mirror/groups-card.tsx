import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import type { ReactElement } from 'react';
import type { Face, Mirror, MirrorBoot } from './mirror-types.ts';
import { useFigureWords } from './side-figure.tsx';

interface Props {
  readonly boot: MirrorBoot;
  readonly mirror: Mirror;
}

/** One's own side by group, as its own releases show it; of the other side the whole alone crosses. */
export function GroupsCard({ boot, mirror }: Props): ReactElement | null {
  const { t } = useLingui();
  const faces = mirror.items.filter(({ groups }) => groups.some(({ state }) => state === 'shown'));
  if (faces.length === 0) return null;
  const { many } = boot.questionnaire.names.own;
  const { the } = boot.questionnaire.names.other;
  return (
    <Card className="groups">
      <h2>{t`De votre côté, groupe par groupe`}</h2>
      <p className="small muted">{t`Seuls les groupes de votre côté (${many}) sont détaillés : ici, ${the} n’apparaissent que tous ensemble, et vos groupes ne se voient pas de l’autre côté.`}</p>
      {faces.map((face) => (
        <details key={face.id}>
          <summary>{face.title}</summary>
          <ul>
            {face.groups.map((group) => (
              <Group key={group.cohort} group={group} face={face} boot={boot} />
            ))}
          </ul>
        </details>
      ))}
    </Card>
  );
}

function Group({
  group,
  face,
  boot,
}: {
  group: Face['groups'][number];
  face: Face;
  boot: MirrorBoot;
}): ReactElement {
  const { t } = useLingui();
  const words = useFigureWords(boot.locale);
  const label = boot.questionnaire.cohorts.cohorts.find(({ id }) => id === group.cohort)?.label;
  if (group.state === 'hidden') {
    const why = {
      'small-group': t`masqué : ce groupe n’a pas de chiffre à lui, pour que personne n’y soit reconnaissable`,
      'too-few': t`trop peu de réponses pour conclure`,
      'whole-only': t`publié pour tous ensemble seulement`,
    } as const;
    return (
      <li data-hidden>
        <span>{label ?? group.cohort}</span>
        <span className="hatch small">{why[group.reason]}</span>
      </li>
    );
  }
  const { n } = group.figure;
  return (
    <li>
      <span>{label ?? group.cohort}</span>
      <span className="num">
        <b>{words.value(face, group.figure)}</b>{' '}
        <span className="small muted">
          <span>{words.range(face, group.figure)}</span>
          <span aria-hidden="true"> · </span>
          <span>{t`${plural(n, { one: '# réponse', other: '# réponses' })}`}</span>
        </span>
      </span>
    </li>
  );
}
