import type { Role } from '@miroir/portal';
import { type BoxEngine, openBox } from './open-box.ts';

/** The box: what was said, by nobody it knows. It reads texts with the engine that it is given. */
export const boxRole = (engine: BoxEngine): Role => ({
  name: 'box',
  pages: {
    '/': 'questionnaire',
    '/start': 'start',
    '/finish': 'questionnaire',
    '/q/:n': 'questionnaire',
    '/review': 'questionnaire',
    '/sent': 'questionnaire',
    '/results': 'questionnaire',
    '/code': 'questionnaire',
    '/mirror': 'mirror',
    '/decisions': 'mirror',
    '/summary': 'mirror',
    '/privacy': 'questionnaire',
    '/accessibility': 'questionnaire',
    '/withdraw': 'questionnaire',
  },
  communityPages: { '/': 'home' },
  open: (input) => openBox(input, engine),
});
