import { type ReactElement, useEffect, useState } from 'react';
import type { SideWords } from '../branding.ts';
import { homeLists } from './home-lists.ts';
import { type HomeBoot, HomePage } from './home-page.tsx';
import type { OwnState } from './own-state.ts';
import { forgetRounds, readOwnStates } from './read-own-states.ts';

type OwnStates = ReadonlyMap<string, OwnState>;

/** The home around what the device knows, read again whenever the page is shown: another tab may have answered. */
export function HomeApp({
  boot,
  words,
  found,
}: {
  boot: HomeBoot;
  words: SideWords;
  found: OwnStates;
}): ReactElement {
  const [own, setOwn] = useState(found);
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === 'visible') void readOwnStates(boot.rounds).then(setOwn);
    };
    document.addEventListener('visibilitychange', again);
    addEventListener('pageshow', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      removeEventListener('pageshow', again);
    };
  }, [boot]);
  const forget = async () => {
    await forgetRounds(boot.rounds);
    setOwn(await readOwnStates(boot.rounds));
  };
  const rounds = boot.rounds.map((round) => ({ ...round, own: own.get(round.round) ?? nothing }));
  return (
    <HomePage
      boot={boot}
      words={words}
      lists={homeLists(rounds)}
      holds={rounds.some((round) => round.own.step !== 'nothing')}
      onForget={forget}
    />
  );
}

const nothing: OwnState = { step: 'nothing' };
