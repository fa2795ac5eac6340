import type { Role } from '@miroir/portal';
import { createBox } from './create-box.ts';

/** The box: what was said, by nobody it knows. */
export const boxRole: Role = {
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
  open: createBox,
};
