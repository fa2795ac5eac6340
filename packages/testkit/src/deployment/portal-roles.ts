import { boxRole } from '@miroir/box';
import type { AnswerRole, Role } from '@miroir/portal';
import { rollRole } from '@miroir/roll';
import { engine, engineModule } from '@miroir/sentiment/shipped';

/** Every role by its name, as a test starts them. */
export const portalRoles: Readonly<Record<AnswerRole, Role>> = {
  roll: rollRole,
  box: boxRole({ engine, engineModule }),
};
