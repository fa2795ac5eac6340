import { boxRole } from '@miroir/box';
import type { PortalRole, Role } from '@miroir/portal';
import { rollRole } from '@miroir/roll';

/** Every role by its name, as a test starts them. */
export const portalRoles: Readonly<Record<PortalRole, Role>> = { roll: rollRole, box: boxRole };
