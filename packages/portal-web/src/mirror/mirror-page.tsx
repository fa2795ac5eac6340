import { useLingui } from '@lingui/react/macro';
import { AudienceDot, Card, Notice } from '@miroir/ui';
import type { ReactElement } from 'react';
import type { Draft } from '../draft/draft.ts';
import { count, momentOf } from '../i18n/format.ts';
import { PageTitle } from '../router/page-title.tsx';
import { FaceCard, themeOf } from './face-card.tsx';
import { GroupsCard } from './groups-card.tsx';
import type { Decision, Decisions, Face, Mirror, MirrorBoot } from './mirror-types.ts';
import { Publications } from './publications.tsx';

interface Props {
  readonly boot: MirrorBoot;
  readonly mirror: Mirror;
  /** What is decided, where something is. */
  readonly decisions: Decisions | null;
  /** The minute both sides opened at, ISO 8601. */
  readonly openedAt: string;
  /** What this device knows that its person answered; null where it knows nothing. */
  readonly mine: Draft | null;
}

/** You and the other side: what both said, face to face, one's own answer marked on the device alone. */
export function MirrorPage({ boot, mirror, decisions, openedAt, mine }: Props): ReactElement {
  const { t } = useLingui();
  const { names } = boot.questionnaire;
  const { the } = names.other;
  const opened = momentOf(openedAt, boot.locale, boot.status.timeZone);
  return (
    <main className="page mirror">
      <p className="eyebrow side">
        <AudienceDot audience={boot.audience} />
        <span>{t`Vous et ${the} · ouvert le ${opened}, au même instant des deux côtés`}</span>
      </p>
      <PageTitle tab={t`Vous et ${the}`}>{mirror.headline}</PageTitle>
      {mirror.lead === null ? null : <p className="lead">{mirror.lead}</p>}
      <People boot={boot} mirror={mirror} />
      <ul className="legend small muted">
        <li>{t`Plein : la valeur mesurée, sur dix personnes.`}</li>
        <li>{t`Fond pâle : la marge d’incertitude.`}</li>
        {mine === null ? null : <li>{t`Entouré : vous, lu sur cet appareil seulement.`}</li>}
      </ul>
      <p className="small muted">
        {t`Si tout le monde avait répondu, chaque chiffre serait sans doute entre les deux nombres donnés avec lui : c’est vrai 19 fois sur 20. L’écart entre les deux côtés est calculé avec leurs réponses ensemble, avant tout arrondi.`}
      </p>
      {mine === null ? (
        <Notice>{t`Aucune réponse de votre part n’est gardée sur cet appareil : rien n’est marqué.`}</Notice>
      ) : null}
      {mirror.items.map((face) => (
        <FaceCard
          key={face.id}
          boot={boot}
          face={face}
          theme={themeOf(mirror, face.theme)}
          answer={mine?.answers[face.question]}
          decided={answering(face, decisions)}
        />
      ))}
      <GroupsCard boot={boot} mirror={mirror} />
      <Hidden mirror={mirror} />
      <Publications mirror={mirror} boot={boot} />
    </main>
  );
}

/** The decisions that answer a comparison. */
function answering({ question, part }: Face, decisions: Decisions | null): readonly Decision[] {
  const answers = ({ answers: { gaps } }: Decision) =>
    gaps.some((gap) => gap.question === question && gap.part === part);
  return (decisions?.decisions ?? []).filter(answers);
}

function People({ boot, mirror: { people } }: Pick<Props, 'boot' | 'mirror'>): ReactElement {
  const { t } = useLingui();
  const { audience, locale } = boot;
  const [own, other] =
    audience === 'employees' ? [people.employees, people.consumers] : [people.consumers, people.employees];
  const [mine, theirs] = [count(own.counted, locale), count(other.counted, locale)];
  const of = own.of === null ? null : count(own.of, locale);
  return (
    <p className="lead">
      {of === null
        ? t`Vous avez été ${mine} à répondre ; de l’autre côté, ${theirs}.`
        : t`Vous avez été ${mine} à répondre, sur ${of} ; de l’autre côté, ${theirs}.`}
    </p>
  );
}

function Hidden({ mirror: { hidden } }: Pick<Props, 'mirror'>): ReactElement | null {
  const { t } = useLingui();
  if (hidden.length === 0) return null;
  return (
    <Card className="hidden-list">
      <h2>{t`Ce qui n’est pas mis en face, et pourquoi`}</h2>
      <dl>
        {hidden.map(({ what, why }) => (
          <div key={what}>
            <dt>{t`« ${what} »`}</dt>
            <dd className="small">{why}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
