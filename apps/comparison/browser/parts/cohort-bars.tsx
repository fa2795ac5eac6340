import { Trans, useLingui } from '@lingui/react/macro';
import type { Audience } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import { Absent, SideBar } from '@miroir/ui/charts';
import type { CohortParticipation } from '../../server/report/view.ts';
import { useFormats } from '../app/context.tsx';
import { sideName, suppressedName } from '../words/names.ts';

/** Whose answers count, cohort by cohort. Where there is a list, the part of it without a figure here is drawn too. */
export function CohortBars({ side, cohorts }: { side: Audience; cohorts: readonly CohortParticipation[] }) {
  const { i18n } = useLingui();
  const format = useFormats();
  const most = Math.max(1, ...cohorts.map(({ n }) => n ?? 0));
  return (
    <div>
      <h3 className="with-dot">
        <AudienceDot audience={side} />
        {sideName(i18n, side)}
      </h3>
      <ol className="funnel">
        {cohorts.map(({ id, label, headcount, n, rate, state }) => (
          <li key={id}>
            <p className="small">
              {label}
              {headcount !== null && <OnTheList n={n} headcount={headcount} />}
            </p>
            {state !== 'shown' || n === null ? (
              <Absent state="suppressed" height={24}>
                {suppressedName(i18n, state === 'whole-only' ? 'cohort-without-figure' : 'fewer-than-k')}
              </Absent>
            ) : (
              <div className={rate === null ? undefined : 'of-list'}>
                <SideBar
                  side={side}
                  value={rate ?? n}
                  max={rate === null ? most : 100}
                  text={rate === null ? format.count(n) : `${format.percent(rate)}`}
                  height={24}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function OnTheList({ n, headcount }: { n: number | null; headcount: number }) {
  const format = useFormats();
  const all = format.count(headcount);
  if (n === null) {
    return (
      <span className="faint">
        {' · '}
        <Trans>{all} sur la liste</Trans>
      </span>
    );
  }
  const answers = format.count(n);
  return (
    <span className="faint">
      {' · '}
      <Trans>
        {answers} réponses comptées ici, pour {all} personnes sur la liste
      </Trans>
    </span>
  );
}
