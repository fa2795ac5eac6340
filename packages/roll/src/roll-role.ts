import type { Role } from '@miroir/portal';
import { createRoll } from './create-roll.ts';

/** The roll: who may take part and who did, never what they said. */
export const rollRole: Role = {
  name: 'roll',
  pages: {
    '/': 'landing',
    '/i': 'landing',
    // A mail program may write the # of an invitation as %23: the page reads it there, and erases it.
    '/i:link(^#.*$)': 'landing',
    // Where the code of a printed card is typed.
    '/code': 'landing',
    '/privacy': 'landing',
    '/issue': 'issue',
  },
  open: createRoll,
};
