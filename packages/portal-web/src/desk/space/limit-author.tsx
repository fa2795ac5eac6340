import { useLingui } from '@lingui/react/macro';
import type { ReportReason } from '@miroir/basics/space-texts';
import { Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import type { SpaceDeskApi } from './space-desk-api.ts';
import type { SpaceDesk } from './use-space-desk.ts';

/** Suspends what the author of a text writes next, in the manner this text was signed in; who that is stays unknown. */
export function LimitAuthor({
  id,
  reason,
  desk,
  api,
}: {
  readonly id: string;
  readonly reason: ReportReason;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
}): ReactElement {
  const { t } = useLingui();
  const limit = (kind: 'limit' | 'exclude') =>
    desk.act({ what: kind, id }, (campaign) => api.sanction({ campaign, id, kind, reason }));
  return (
    <details className="more">
      <summary>{t`Limiter son auteur`}</summary>
      <p>{t`Vous ne savez pas qui a écrit, le bureau non plus. Qui a écrit ce texte ne pourra plus écrire de la même façon ; lire et réagir restent possibles. La raison lui est dite.`}</p>
      <div className="actions">
        <Button onClick={() => limit('limit')}>{t`Pendant 7 jours`}</Button>
        <Button kind="danger" onClick={() => limit('exclude')}>{t`Pour toute la campagne`}</Button>
      </div>
    </details>
  );
}
