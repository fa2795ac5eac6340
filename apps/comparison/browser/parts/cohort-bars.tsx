import { useLingui } from '@lingui/react/macro';
import type { Audience } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { Absent, Picture } from '@miroir/ui/charts';
import { bar } from '@miroir/ui/layout';
import type { CohortParticipation } from '../../contract/participation.ts';
import { turnoutBar, turnoutLabel, turnoutMost } from '../../figures/turnout/marks.ts';
import { saidOf, sideName } from '../../figures/words/names.ts';
import { useTelling } from '../app/use-telling.ts';

/** Whose answers count, cohort by cohort. Where there is a list, the part of it without a figure here is drawn too. */
export function CohortBars({ side, cohorts }: { side: Audience; cohorts: readonly CohortParticipation[] }) {
  const { i18n } = useLingui();
  const most = turnoutMost(cohorts);
  return (
    <div>
      <h3 className="with-dot">
        <AudienceDot audience={side} />
        {sideName(i18n, side)}
      </h3>
      <ol className="funnel">
        {cohorts.map((cohort) => (
          <CohortBar key={cohort.id} cohort={cohort} side={side} most={most} />
        ))}
      </ol>
    </div>
  );
}

function CohortBar({ cohort, side, most }: { cohort: CohortParticipation; side: Audience; most: number }) {
  const telling = useTelling();
  const { i18n } = telling;
  const drawn = turnoutBar(telling, cohort, { side, most });
  return (
    <li>
      <p className="small">{turnoutLabel(telling, cohort)}</p>
      {'state' in drawn ? (
        <Absent state={drawn.state} height={24}>
          {drawn.text}
        </Absent>
      ) : (
        <Picture
          label={saidOf(i18n, drawn.name, drawn.text)}
          draw={(width) => bar(drawn, { width, height: 24 })}
          height={24}
        />
      )}
    </li>
  );
}
