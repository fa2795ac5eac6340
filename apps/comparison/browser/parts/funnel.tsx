import { Trans, useLingui } from '@lingui/react/macro';
import type { Audience } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { Picture } from '@miroir/ui/charts';
import { bar } from '@miroir/ui/layout';
import type { ParticipationView } from '../../contract/participation.ts';
import { stepBar, stepLabel } from '../../figures/funnel/marks.ts';
import { saidOf, sideName } from '../../figures/words/names.ts';
import { useTelling } from '../app/use-telling.ts';

/** One side's steps on that side's own scale: each bar names what it counts and of whom it is a share. */
export function Funnel({ side, view }: { side: Audience; view: ParticipationView }) {
  const { i18n } = useLingui();
  const telling = useTelling();
  return (
    <div>
      <h3 className="with-dot">
        <AudienceDot audience={side} />
        {sideName(i18n, side)}
      </h3>
      <ol className="funnel">
        {view.funnels[side].map((step) => {
          const drawn = stepBar(telling, view, { side, step });
          return (
            <li key={step.step}>
              <p className="small">{stepLabel(telling, step, view.admissions[side])}</p>
              {drawn ? (
                <Picture
                  label={saidOf(i18n, drawn.name, drawn.text)}
                  draw={(width) => bar(drawn, { width, height: 26 })}
                  height={26}
                />
              ) : (
                <p className="small muted">
                  — <Trans>une porte ouverte n’a pas de liste d’invités</Trans>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
