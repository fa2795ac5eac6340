import type { ListedCommunity } from '@miroir/box';
import { type ReactElement, useEffect, useState } from 'react';
import { homeLists } from './home-lists.ts';
import { type HomeBoot, HomePage } from './home-page.tsx';
import { HomeUnreached } from './home-unreached.tsx';
import type { OwnState } from './own-state.ts';
import { forgetRounds, readOwnStates } from './read-own-states.ts';

type OwnStates = ReadonlyMap<string, OwnState>;

interface Props {
  readonly boot: HomeBoot;
  /** Null where it could not be asked for. */
  readonly community: ListedCommunity | null;
  /** What the device knew when the page was opened. */
  readonly found: OwnStates;
}

/** The home around what the device knows, read again whenever the page is shown: another tab may have answered. */
export function HomeApp({ boot, community, found }: Props): ReactElement {
  const [own, setOwn] = useState(found);
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === 'visible' && community !== null)
        void readOwnStates(community.rounds).then(setOwn);
    };
    document.addEventListener('visibilitychange', again);
    addEventListener('pageshow', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      removeEventListener('pageshow', again);
    };
  }, [community]);
  if (community === null) return <HomeUnreached name={boot.brand.name} />;
  const rounds = community.rounds.map((round) => ({ ...round, own: own.get(round.round) ?? nothing }));
  return (
    <HomePage
      boot={boot}
      community={community}
      lists={homeLists(rounds)}
      holds={rounds.some((round) => round.own.step !== 'nothing')}
      onForget={async () => {
        await forgetRounds(community.rounds);
        setOwn(await readOwnStates(community.rounds));
      }}
    />
  );
}

const nothing: OwnState = { step: 'nothing' };
