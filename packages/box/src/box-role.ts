import type { Role } from '@miroir/portal';
import { type BoxEngine, createBox } from './create-box.ts';

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
    '/privacy': 'questionnaire',
    '/withdraw': 'questionnaire',
  },
  open: (profile, config, deps) => createBox(profile, config, { ...deps, ...engine }),
});
