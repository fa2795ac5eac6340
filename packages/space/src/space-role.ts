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
  },
  communityPages: { '/': 'to-box' },
  open: openSpaceRole,
};
