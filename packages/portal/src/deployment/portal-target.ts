import type { Audience, Clock, Random } from '@miroir/basics';

/**
 * Where one audience's deployment lives. `dataDir` is `<data>/<audience>`; it holds `roll/` and `box/`, each with
 * its database, `keys/` and `portal.json`.
 */
export interface PortalTarget {
  readonly audience: Audience;
  readonly dataDir: string;
  /** `mongodb://` URIs when the embedded engine is not used. */
  readonly databaseUri?: { readonly roll?: string; readonly box?: string };
}

/** Time and chance, as whoever acts on a deployment is given them. */
export interface Deps {
  readonly clock: Clock;
  readonly random: Random;
}
