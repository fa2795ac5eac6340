import { useLingui } from '@lingui/react/macro';
import type { ShownBulletins } from '@miroir/portal';
import { Notice } from '@miroir/ui';
import { type ReactElement, useEffect } from 'react';
import type { Draft } from '../draft/draft.ts';
import { momentOf } from '../i18n/format.ts';
import { PageTitle } from '../router/page-title.tsx';
import type { DecisionsPage } from './decisions-page.tsx';
import { MirrorFrame, type MirrorPlace } from './mirror-frame.tsx';
import { MirrorPage } from './mirror-page.tsx';
import type { MirrorBoot } from './mirror-types.ts';
import type { SummaryPage } from './summary-page.tsx';

interface Props {
  readonly boot: MirrorBoot;
  readonly place: MirrorPlace;
  /** Null where this device may not be shown it. */
  readonly opened: ShownBulletins | null;
  readonly mine: Draft | null;
  /** The other pages, each fetched for its own address; null at every other. */
  readonly beyond: {
    readonly Summary: typeof SummaryPage | null;
    readonly Decisions: typeof DecisionsPage | null;
  };
}

/** The page that an address of the mirror day asks for, or why it is not there. */
export function MirrorApp(props: Props): ReactElement {
  // An address that names a question or a decision: it is drawn now, after the browser had looked for it.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <MirrorFrame boot={props.boot} place={props.place}>
      <Asked {...props} />
    </MirrorFrame>
  );
}

function Asked({ boot, place, opened, mine, beyond }: Props): ReactElement {
  const { t } = useLingui();
  if (opened === null)
    return (
      <NotHere title={t`Pour qui a répondu`}>
        {t`Ces pages s’ouvrent sur l’appareil avec lequel vous avez répondu. Sur un autre, ouvrez d’abord votre participation avec votre code de reprise.`}
      </NotHere>
    );
  if (opened.state === 'clock-off')
    return (
      <NotHere title={t`L’horloge de ce portail est déréglée`}>
        {t`Rien de l’autre côté ne se montre tant qu’elle n’est pas à l’heure : les deux côtés s’ouvrent au même instant. Rien n’est perdu.`}
      </NotHere>
    );
  const { mirror, decisions } = opened;
  const { Summary, Decisions } = beyond;
  if (Decisions !== null && decisions !== null)
    return <Decisions boot={boot} decisions={decisions.content} />;
  if (place === '/mirror' && mirror !== null)
    return (
      <MirrorPage
        boot={boot}
        mirror={mirror.content}
        decisions={decisions?.content ?? null}
        openedAt={mirror.openedAt}
        mine={mine}
      />
    );
  if (Summary !== null && mirror !== null)
    return <Summary boot={boot} mirror={mirror.content} decisions={decisions?.content ?? null} />;
  return <Later boot={boot} place={place} />;
}

/** Nothing has opened yet: when it will, as the campaign promises. */
function Later({ boot, place }: Pick<Props, 'boot' | 'place'>): ReactElement {
  const { t } = useLingui();
  const { comparesAt, decidesAt, timeZone } = boot.status;
  const promised = place === '/decisions' ? decidesAt : comparesAt;
  const at = promised === null ? null : momentOf(promised, boot.locale, timeZone);
  const title = place === '/decisions' ? t`Pas encore de décision` : t`Le miroir n’est pas encore ouvert`;
  return (
    <NotHere title={title}>
      {at === null
        ? t`La date sera dite ici. Les deux côtés s’ouvriront au même instant.`
        : t`Promis pour le ${at}, au même instant des deux côtés. Si un côté n’est pas prêt, les deux attendent.`}
    </NotHere>
  );
}

function NotHere({ title, children }: { title: string; children: string }): ReactElement {
  return (
    <main className="page">
      <PageTitle tab={title}>{title}</PageTitle>
      <Notice>{children}</Notice>
    </main>
  );
}
