import { mostPictureBytes } from '@miroir/basics/space-texts';
import type { Role } from '@miroir/portal';
import { openSpaceRole } from './open-space-role.ts';

/** The space: what a side builds together, by tags and nobody. */
export const spaceRole: Role = {
  name: 'space',
  pages: {
    '/': 'space',
    '/start': 'start',
    '/finish': 'space',
    '/i/:idea': 'space',
    '/write': 'space',
    '/mine': 'space',
    '/code': 'space',
    '/about': 'space',
    '/log': 'space',
    '/digest': 'space',
    '/digest/:digest': 'space',
  },
  communityPages: { '/': 'to-box' },
  // A picture travels with its text, four signs for three bytes.
  largeBodies: { contribute: Math.ceil((mostPictureBytes / 3) * 4) + 100_000 },
  images: ['blob:'],
  open: openSpaceRole,
};
