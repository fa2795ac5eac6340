import { boxRole } from '@miroir/box';
import { startPortal } from '@miroir/portal';
import { rollRole } from '@miroir/roll';
import { engine, engineModule } from '@miroir/sentiment/shipped';
import { spaceRole } from '@miroir/space';
import { profile } from './profile.ts';

await startPortal(profile, [rollRole, boxRole({ engine, engineModule }), spaceRole]);
