import { boxRole } from '@miroir/box';
import type { PortalRole, Role } from '@miroir/portal';
import { rollRole } from '@miroir/roll';
import { engine, engineModule } from '@miroir/sentiment/shipped';
import { spaceRole } from '@miroir/space';

/** Every role by its name, as a test starts them. */
export const portalRoles: Readonly<Record<PortalRole, Role>> = {
  roll: rollRole,
  box: boxRole({ engine, engineModule }),
  space: spaceRole,
};
