import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Notice, OptionRow } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { momentOf } from '../i18n/format.ts';
import { BrowserNeeded } from './browser-needed.tsx';
import { KeysOnCard } from './keys-on-card.tsx';
import type { LandingProps } from './landing-props.ts';
import { Replacement } from './replacement.tsx';
import { SpaceOffer } from './space-offer.tsx';
import { useAdmission } from './use-admission.ts';

/** The one strong action of the landing, or why there is none. */
export function StartPanel(props: LandingProps): ReactElement {
  const { t } = useLingui();
  const { boot, keeps } = props;
  const { status } = boot;
  const resume = (
    <ButtonLink href={`${boot.origins.box}/?lang=${boot.locale}`}>{t`Reprendre sur cet appareil`}</ButtonLink>
  );
  if (status.state === 'before') {
    return (
      <Notice>{t`Vous pourrez répondre à partir du ${momentOf(status.opensAt, boot.locale, status.timeZone)}.`}</Notice>
    );
  }
  if (status.state !== 'open') {
    return (
      <>
        <Notice>{t`Les réponses sont closes depuis le ${momentOf(status.closesAt, boot.locale, status.timeZone)}.`}</Notice>
        <div className="go">
          <ButtonLink
            kind="primary"
            href={`${boot.origins.box}/results?lang=${boot.locale}`}
          >{t`Voir les résultats`}</ButtonLink>
          {resume}
        </div>
      </>
    );
  }
  if (!keeps) return <BrowserNeeded {...props} />;
  return <Admission {...props} />;
}

function Admission(props: LandingProps): ReactElement {
  const { t } = useLingui();
  const { boot } = props;
  const { landing } = boot;
  const [cohort, setCohort] = useState(
    landing.cohortQuestion === null ? (landing.cohorts[0]?.id ?? null) : null,
  );
  const [missing, setMissing] = useState(false);
  const admission = useAdmission(props);
  if (admission.state !== 'ready') return <NoWayIn boot={boot} cut={admission.state === 'cut'} />;
  const { admitted, digest, problem, busy } = admission;
  const start = (to: 'box' | 'space') => () => {
    if (cohort === null && boot.admission === 'open-link') return setMissing(true);
    void admission.start(cohort, to);
  };
  return (
    <>
      {boot.admission === 'open-link' && landing.cohortQuestion !== null ? (
        <CohortChoice
          question={landing.cohortQuestion}
          cohorts={landing.cohorts}
          value={cohort}
          onValue={setCohort}
          missing={missing && cohort === null}
        />
      ) : null}
      {admitted === null ? null : (
        <p className="cohort">
          {boot.origins.space === undefined
            ? t`Vos réponses partiront avec le groupe « ${admitted.cohort.label} ». Rien d’autre ne les accompagne. Ce lien sert à répondre, une fois par personne.`
            : t`Vos réponses partiront avec le groupe « ${admitted.cohort.label} ». Rien d’autre ne les accompagne. Ce lien sert, une fois par personne, à répondre et à entrer dans l’espace d’idées.`}
        </p>
      )}
      {digest === null ? null : <KeysOnCard digest={digest} />}
      {problem === null ? null : (
        <Notice kind="danger" role="alert">
          {problem}
        </Notice>
      )}
      {admitted?.issued === true ? (
        <Notice>{t`Vous avez déjà commencé. Sur l’appareil d’alors, s’il n’a pas oublié, le bouton reprend où vous en étiez.`}</Notice>
      ) : null}
      <div className="go">
        <Button kind="primary" aria-disabled={busy || undefined} onClick={start('box')}>
          {busy ? t`Un instant…` : admitted?.issued === true ? t`Reprendre` : t`Commencer`}
        </Button>
        <span className="muted small">
          {t`${plural(landing.minutes, { one: '# minute', other: '# minutes' })} · vous pouvez vous arrêter et reprendre`}
        </span>
      </div>
      {admitted?.issued === true ? (
        <Replacement {...props} admitted={admitted} onReplaced={admission.replaced} />
      ) : null}
      {boot.origins.space === undefined ? null : <SpaceOffer busy={busy} onEnter={start('space')} />}
    </>
  );
}

/** Nobody to let in: the page was opened without an invitation, or with a part of one. */
function NoWayIn({ boot, cut }: { boot: LandingProps['boot']; cut: boolean }): ReactElement {
  const { t } = useLingui();
  return (
    <>
      {cut ? (
        <Notice kind="warn">{t`Ce lien est incomplet : il en manque une partie. Rouvrez-le depuis votre message, ou copiez-le en entier. Rien n’a été demandé en votre nom.`}</Notice>
      ) : (
        <Notice>{t`Cet espace s’ouvre avec le lien personnel que vous avez reçu. Si vous avez déjà commencé ici, vous pouvez reprendre.`}</Notice>
      )}
      <div className="go">
        <ButtonLink
          kind="primary"
          href={`${boot.origins.box}/?lang=${boot.locale}`}
        >{t`Reprendre sur cet appareil`}</ButtonLink>
        {boot.admission === 'invitation' ? (
          <ButtonLink href={`/code?lang=${boot.locale}`}>{t`J’ai une carte`}</ButtonLink>
        ) : null}
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly question: string;
  readonly cohorts: readonly { readonly id: string; readonly label: string }[];
  readonly value: string | null;
  readonly onValue: (id: string) => void;
  readonly missing: boolean;
}

function CohortChoice({ question, cohorts, value, onValue, missing }: ChoiceProps): ReactElement {
  const { t } = useLingui();
  return (
    <fieldset className="cohorts" aria-describedby={missing ? 'cohort-missing' : undefined}>
      <legend>{question}</legend>
      {missing ? (
        <p className="wrong" role="alert" id="cohort-missing">
          {t`Choisissez une réponse pour commencer.`}
        </p>
      ) : null}
      {cohorts.map((cohort) => (
        <OptionRow
          key={cohort.id}
          type="radio"
          name="cohort"
          label={cohort.label}
          checked={value === cohort.id}
          aria-invalid={missing || undefined}
          onChange={() => onValue(cohort.id)}
        />
      ))}
    </fieldset>
  );
}
