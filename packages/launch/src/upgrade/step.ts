import type { Result } from '@miroir/basics';
import type { Database } from '@miroir/database';
import type { PortalRole, PortalTarget } from '@miroir/portal';

/** What a step works on: one role's folder and its database, which nobody else has. */
export interface Upgrading {
  readonly target: PortalTarget;
  readonly role: PortalRole;
  readonly database: Database;
}

/** Why a step cannot be taken; nothing is lost, and the data are of the version before. */
export type StepFault =
  /** People were imported, and nothing was launched: what was kept of them is of no use to a later version. */
  | 'never-launched'
  /** A copy does not hold as much as what it was made of. */
  | 'copy-incomplete';

/** One step of an upgrade: from one version of the data to the next, by one change that has a name. */
export interface UpgradeStep {
  readonly from: number;
  readonly to: number;
  /** Named so that the command can say what it does. */
  readonly name: 'rounds-apart';
  /** May be taken again after it was cut short at any point: what was done before is found done. The stamp is the caller's. */
  take(upgrading: Upgrading): Promise<Result<void, StepFault>>;
  /** What is left to remove once the data are stamped. */
  tidy(upgrading: Upgrading): Promise<void>;
}
