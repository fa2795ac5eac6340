import { boxRole } from '@miroir/box';
import { startPortal } from '@miroir/portal';
import { rollRole } from '@miroir/roll';
import { engine, engineModule } from '@miroir/sentiment/shipped';
import { profile } from './profile.ts';

await startPortal(profile, [rollRole, boxRole({ engine, engineModule })]);
