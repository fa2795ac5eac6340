import type { ListedCommunity } from '@miroir/box';
import type { ReactElement } from 'react';
import { useSideWords } from '../box/use-side-words.ts';

/** "Espace salariés · 14 octobre"; the day alone before any round has named the sides. */
export function SideEyebrow({
  community: { sides },
  today,
}: {
  community: ListedCommunity;
  today: string;
}): ReactElement {
  return sides === null ? <span>{today}</span> : <Named sides={sides} today={today} />;
}

type Sides = NonNullable<ListedCommunity['sides']>;

function Named({ sides, today }: { sides: Sides; today: string }): ReactElement {
  const { space } = useSideWords(sides.names, sides);
  return <span>{`${space} · ${today}`}</span>;
}

/** That neither side sees the other meanwhile, and both are opened together. */
export function SideLead({ community: { sides } }: { community: ListedCommunity }): ReactElement | null {
  return sides === null ? null : <Apart sides={sides} />;
}

function Apart({ sides }: { sides: Sides }): ReactElement {
  const { apart, apartRest } = useSideWords(sides.names, sides);
  return <p className="lead">{`${apart} ${apartRest}`}</p>;
}
