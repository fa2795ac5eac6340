import { Trans, useLingui } from '@lingui/react/macro';
import type { Audience } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { SideBar } from '@miroir/ui/charts';
import type { ParticipationView } from '../../server/report/view.ts';
import { useFormats } from '../app/context.tsx';
import { stepName } from '../words/funnel-words.ts';
import { sideName } from '../words/names.ts';

/** One side's steps on that side's own scale: each bar names what it counts and of whom it is a share. */
export function Funnel({ side, view }: { side: Audience; view: ParticipationView }) {
  const { i18n } = useLingui();
  const format = useFormats();
  const steps = view.funnels[side];
  const max = Math.max(1, ...steps.map(({ count }) => count ?? 0));
  return (
    <div>
      <h3 className="with-dot">
        <AudienceDot audience={side} />
        {sideName(i18n, side)}
      </h3>
      <ol className="funnel">
        {steps.map(({ step, count, about, share }) => (
          <li key={step}>
            <p className="small">
              {stepName(i18n, step, view.admissions[side])}
              <span className="faint"> · {about ? <Trans>environ</Trans> : <Trans>exact</Trans>}</span>
              {share !== null && step !== 'invited' && (
                <span className="faint">
                  {' · '}
                  <OfInvited share={format.percent(share)} />
                </span>
              )}
            </p>
            {count === null ? (
              <p className="small muted">
                <Trans>— une porte ouverte n’a pas de liste d’invités</Trans>
              </p>
            ) : (
              <SideBar side={side} value={count} max={max} text={format.count(count)} height={26} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function OfInvited({ share }: { share: string }) {
  return <Trans>{share} des invités</Trans>;
}
