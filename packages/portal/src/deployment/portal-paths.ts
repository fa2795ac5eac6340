import { join } from 'node:path';
import type { PortalRole } from '../contract/portal-roles.ts';

/** File names of one role's folder. */
export interface RolePaths {
  readonly folder: string;
  readonly keys: string;
  /** Whose folder it is and where both roles are found: the same for every round. */
  readonly communityFile: string;
  /** A folder a round. */
  readonly rounds: string;
  /** Ed25519 key that seals snapshots (box) or heartbeats (roll), PKCS#8 PEM. */
  readonly sealKey: string;
  /** Bearer token of the comparison. */
  readonly exchangeToken: string;
  /** HMAC key of the roll's sessions. */
  readonly sessionKey: string;
  /** The last minute the role believed in, and an operator's word for the machine's clock. */
  readonly clockFile: string;
  readonly clockConfirmed: string;
  /** The desk's own database: sign-ins of the organiser's people. */
  readonly desk: string;
  /** RSA private keys of the roll: the spaces' here, one file a key id; a round's in its own folder. */
  readonly credentialKeys: string;
}

/** File names of one round within a role's folder. */
export interface RoundPaths {
  readonly folder: string;
  /** The frozen campaign, partition and keys, written by launch. */
  readonly portalFile: string;
  /** Its RSA private keys, in the roll: one file a key id. */
  readonly credentialKeys: string;
}

/** Where one role of a portal keeps its files, under `<data>/<audience>`. */
export function rolePaths(portalDir: string, role: PortalRole): RolePaths {
  return roleFolderPaths(join(portalDir, role));
}

/** The same from the role's own folder. */
export function roleFolderPaths(folder: string): RolePaths {
  const keys = join(folder, 'keys');
  return {
    folder,
    keys,
    communityFile: join(folder, 'role.json'),
    rounds: join(folder, 'rounds'),
    sealKey: join(keys, 'seal.pem'),
    exchangeToken: join(keys, 'exchange.token'),
    sessionKey: join(keys, 'session.key'),
    clockFile: join(folder, 'clock.json'),
    clockConfirmed: join(folder, 'clock-confirmed.json'),
    desk: join(folder, 'desk'),
    credentialKeys: join(keys, 'credentials'),
  };
}

/** Where a role keeps what is one round's. @param name of the round, see `roundName` */
export function roundPaths({ rounds, credentialKeys }: RolePaths, name: string): RoundPaths {
  const folder = join(rounds, name);
  return {
    folder,
    portalFile: join(folder, 'portal.json'),
    credentialKeys: join(credentialKeys, name),
  };
}
