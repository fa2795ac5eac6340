import type { ReactElement } from 'react';
import { useRouter } from '../router/router.tsx';
import { useSpace } from './around/space-context.ts';
import { DigestPage } from './digest/digest-page.tsx';
import { IdeaView } from './idea/idea-view.tsx';
import { HomeView } from './list/home-view.tsx';
import { MineView } from './mine/mine-view.tsx';
import { AboutPage } from './parts/about-page.tsx';
import { LogPage } from './parts/log-page.tsx';
import { OpenByCode } from './parts/open-by-code.tsx';
import { WriteView } from './write/write-view.tsx';

/** Which page an address shows. */
export function SpacePages(): ReactElement {
  const { path } = useRouter();
  const { boot, api, shelf, held, setHeld } = useSpace();
  const idea = /^\/i\/([\w-]{22})$/.exec(path)?.[1];
  if (idea !== undefined) return <IdeaView key={idea} id={idea} />;
  const digest = /^\/digest(?:\/(\d{6}))?$/.exec(path);
  if (digest !== null) return <DigestPage key={path} id={digest[1] ?? null} />;
  switch (path) {
    case '/write':
      return <WriteView />;
    case '/mine':
      return held === null ? <OpenByCode {...{ boot, api, shelf }} onOpened={setHeld} /> : <MineView />;
    case '/code':
      return <OpenByCode {...{ boot, api, shelf }} onOpened={setHeld} />;
    case '/log':
      return <LogPage />;
    case '/about':
      return <AboutPage />;
    default:
      return <HomeView />;
  }
}
