import { boxRole } from '@miroir/box';
import { startPortal } from '@miroir/portal';
import { rollRole } from '@miroir/roll';
import { profile } from './profile.ts';

await startPortal(profile, [rollRole, boxRole]);
