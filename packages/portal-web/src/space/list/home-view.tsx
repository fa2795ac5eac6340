import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import { count, dayOf, daysUntil } from '../../i18n/format.ts';
import { PageTitle } from '../../router/page-title.tsx';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { WritingState } from '../parts/writing-state.tsx';
import { Announcements } from './announcements.tsx';
import { Asked } from './asked.tsx';
import { HomeRail } from './home-rail.tsx';
import { IdeaList } from './idea-list.tsx';
import { JoinedIdeas } from './joined-ideas.tsx';

/** The home of the space: what it is for, what is asked, what is new, and the ideas. */
export function HomeView(): ReactElement {
  const { t } = useLingui();
  const { boot, questionnaire, sheet, held } = useSpace();
  const { agrees, days } = sheet.promise;
  return (
    <main className="wide">
      <div className="opening">
        <div>
          <PageTitle tab={boot.name}>{questionnaire.headline}</PageTitle>
          <p className="lead">
            {t`Lisez, dites si vous êtes d’accord, ajoutez ce que vous savez. Une idée qui réunit ${plural(agrees, { one: '# accord', other: '# accords' })} reçoit une réponse sous ${plural(days, { one: '# jour', other: '# jours' })}, avec sa raison.`}
          </p>
          <p className="go">
            <Link
              to={held === null ? '/code' : '/write'}
              className="btn primary"
            >{t`Proposer une idée`}</Link>
            <Button kind="link" onClick={toIdeas}>{t`ou donner votre avis, en deux minutes`}</Button>
          </p>
          <WritingState />
        </div>
        <Facts />
      </div>
      <details className="objective">
        <summary>{t`L’objectif, et ce qu’il en sera fait`}</summary>
        <p>{questionnaire.objective}</p>
      </details>
      <Announcements />
      <JoinedIdeas />
      <Asked />
      <div className="sheet">
        <HomeRail />
        <IdeaList />
      </div>
    </main>
  );
}

function toIdeas(): void {
  const ideas = document.getElementById('ideas');
  ideas?.scrollIntoView();
  ideas?.focus({ preventScroll: true });
}

function Facts(): ReactElement {
  const { t } = useLingui();
  const { boot, locale, overview } = useSpace();
  const { closesAt, timeZone } = boot.status;
  const people = count(overview.participants, locale);
  const left = daysUntil(closesAt, Date.now());
  return (
    <dl className="facts">
      <div>
        <dt>{t`Participent`}</dt>
        <dd>{overview.participants === 0 ? t`moins de 5` : t`environ ${people}`}</dd>
      </div>
      <div>
        <dt>{t`Idées`}</dt>
        <dd>{count(overview.ideas, locale)}</dd>
      </div>
      <div>
        <dt>{t`Le questionnaire ferme`}</dt>
        <dd>
          {left === 0
            ? dayOf(closesAt, locale, timeZone)
            : t`dans ${plural(left, { one: '# jour', other: '# jours' })}`}
        </dd>
      </div>
    </dl>
  );
}
