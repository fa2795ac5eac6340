import type { Role } from '@miroir/portal';
import { openRoll } from './open-roll.ts';

/** The roll: who may take part and who did, never what they said. */
export const rollRole: Role = {
  name: 'roll',
  pages: {
    '/': 'landing',
    '/issue': 'issue',
  },
  communityPages: {
    '/': 'to-box',
    '/i': 'invitation',
    // A mail program may write the # of an invitation as %23: the page reads it there, and erases it.
    '/i:link(^#.*$)': 'invitation',
    // Where the code of a printed card is typed.
    '/code': 'card',
  },
  open: openRoll,
};
