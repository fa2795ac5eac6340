import type { I18n } from '@lingui/core';
import type { Held, SpaceClient } from '@miroir/participant';
import { type ReactElement, useState } from 'react';
import { roundPath } from '../router/round-path.ts';
import { SpaceContext } from './around/space-context.ts';
import { useKeptOffline } from './around/use-kept-offline.ts';
import { useSpaceParts } from './around/use-space-parts.ts';
import type { SpaceDevice } from './device/space-device.ts';
import type { SpaceBoot } from './device/space-types.ts';
import { Waiting } from './frame/waiting.tsx';
import { DoorPage } from './parts/door-page.tsx';
import { OfflineNotice } from './parts/offline-notice.tsx';
import { SpaceUnreached } from './parts/space-unreached.tsx';
import { SpacePages } from './space-pages.tsx';

interface Props {
  readonly boot: SpaceBoot;
  readonly api: SpaceClient;
  readonly i18n: I18n;
  readonly device: SpaceDevice;
  /** Of this side: there is one, where these pages are drawn. */
  readonly sheet: NonNullable<SpaceBoot['questionnaire']['space']>;
}

/** The space's pages around what this device holds. */
export function SpaceApp(props: Props): ReactElement {
  const [held, setHeld] = useState(props.device.held);
  return <Inside key={held?.secret} {...props} held={held} setHeld={setHeld} />;
}

interface InsideProps extends Props {
  readonly held: Held | null;
  readonly setHeld: (held: Held) => void;
}

function Inside({ sheet, ...props }: InsideProps): ReactElement {
  const { boot, api, i18n, device, held, setHeld } = props;
  const { found, again, ...parts } = useSpaceParts({ boot, api, device, held });
  useKeptOffline(held === null ? null : roundPath(boot));
  switch (found.state) {
    case 'asking':
      return <Waiting headline={boot.questionnaire.headline} />;
    case 'door':
      return <DoorPage boot={boot} api={api} shelf={device.shelf} onOpened={setHeld} why={found.why} />;
    case 'unreached':
      return <SpaceUnreached onAgain={again} message={found.message} />;
    case 'open':
  }
  const { overview, since, offline } = found;
  const given = { boot, i18n, api, locale: boot.locale, questionnaire: boot.questionnaire, sheet };
  const { shelf, keeper } = device;
  return (
    <SpaceContext value={{ ...given, overview, since, shelf, held, setHeld, keeper, ...parts }}>
      {offline ? <OfflineNotice onAgain={again} /> : null}
      <SpacePages />
    </SpaceContext>
  );
}
