import { type ReactElement, useState } from 'react';
import { CardPage } from './card-page.tsx';
import { LandingPage } from './landing-page.tsx';
import type { LandingProps } from './landing-props.ts';

/** Where the code of a printed card is typed. */
const cardPath = '/code';

/** The landing, or first the page on which a card's code is typed: what follows is then what its link would have opened. */
export function RollPages(props: LandingProps): ReactElement {
  const { boot, memory } = props;
  const [invited, setInvited] = useState(false);
  if (invited) return <LandingPage {...props} link="whole" />;
  if (boot.admission !== 'invitation' || location.pathname !== cardPath) return <LandingPage {...props} />;
  return (
    <CardPage
      {...props}
      onInvited={(invitation) => {
        memory.invite(invitation);
        if (props.keeps) return location.assign(`/i?lang=${encodeURIComponent(boot.locale)}`);
        // Nothing outlives this page: the landing follows in it, and gives the link to copy.
        setInvited(true);
      }}
    />
  );
}
