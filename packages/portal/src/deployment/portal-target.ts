import type { Audience, Clock, Random } from '@miroir/basics';
import type { PortalRole } from '../contract/portal-roles.ts';

/**
 * Where one audience's deployment lives. `dataDir` is `<data>/<audience>`; it holds `roll/`, `box/` and, where a campaign
 * has one, `space/`, each with
 * its databases, `keys/`, `role.json` and a folder a round.
 */
export interface PortalTarget {
  readonly audience: Audience;
  readonly dataDir: string;
  /** `mongodb://` URIs when the embedded engine is not used. */
  readonly databaseUri?: { readonly [role in PortalRole]?: string };
}

/** One round of it. */
export interface RoundTarget extends PortalTarget {
  /** See `roundName`. */
  readonly round: string;
}

/** Time and chance, as whoever acts on a deployment is given them. */
export interface Deps {
  readonly clock: Clock;
  readonly random: Random;
}
